extension Rule {
  /// The one form of all rules that differ only in order, nesting, repetition or where their “not” stands, so that equal
  /// rules compare equal.
  ///
  /// “Not” is moved inwards, by De Morgan's laws, until it stands before single choices alone; combinations within the same
  /// combination are opened, options and ranges of one question that stand beside each other are joined, children are
  /// sorted, each once, and a single child stands alone. It makes the same of all answers as the rule does, of missing ones
  /// too.
  public var normalized: Rule { normalized(isNegated: false) }

  private func normalized(isNegated: Bool) -> Rule {
    switch self {
    case .all(let rules):
      let children = rules.map { $0.normalized(isNegated: isNegated) }
      return isNegated ? Self.anyOf(children) : Self.allOf(children)
    case .any(let rules):
      let children = rules.map { $0.normalized(isNegated: isNegated) }
      return isNegated ? Self.allOf(children) : Self.anyOf(children)
    case .none(let rules):
      let children = rules.map { $0.normalized(isNegated: !isNegated) }
      return isNegated ? Self.anyOf(children) : Self.allOf(children)
    case .number(let question, let range):
      return isNegated ? Self.outside(range, question) : .number(question: question, range: range.fromZero)
    case .choice(let question, let options):
      let rule = Rule.choice(question: question, options: Set(options).sorted())
      return isNegated ? .none([rule]) : rule
    case .answer(let question, let isYes): return .answer(question: question, isYes: isYes != isNegated)
    }
  }

  private static func allOf(_ rules: [Rule]) -> Rule {
    let children = rules.flatMap { if case .all(let inner) = $0 { inner } else { [$0] } }
    let joined = sorted(RangeJoining.intersected(sorted(withExclusionsJoined(children))))
    return joined.count == 1 ? joined[0] : .all(joined)
  }

  private static func anyOf(_ rules: [Rule]) -> Rule {
    let children = rules.flatMap { if case .any(let inner) = $0 { inner } else { [$0] } }
    let joined = sorted(RangeJoining.united(withChoicesJoined(children)))
    return joined.count == 1 ? joined[0] : .any(joined)
  }

  /// The numbers below and above a range. Of all numbers nothing is left, and the “not” stays.
  private static func outside(_ range: NumberRange, _ question: String) -> Rule {
    let rest = range.fromZero.outside.map { Rule.number(question: question, range: $0) }
    return rest.isEmpty ? .none([.number(question: question, range: .any)]) : anyOf(rest)
  }

  /// Alternatives of one choice question are one condition with all the options.
  private static func withChoicesJoined(_ rules: [Rule]) -> [Rule] {
    joined(rules) {
      if case .choice(let question, let options) = $0 { (question, options) } else { nil }
    } as: {
      .choice(question: $0, options: $1)
    }
  }

  /// Options of one choice question each of which is ruled out are ruled out together.
  private static func withExclusionsJoined(_ rules: [Rule]) -> [Rule] {
    joined(rules) { rule in
      guard case .none(let inner) = rule, inner.count == 1, case .choice(let question, let options) = inner[0]
      else { return nil }
      return (question, options)
    } as: {
      .none([.choice(question: $0, options: $1)])
    }
  }

  /// The rules with those that name options of one question made one.
  private static func joined(
    _ rules: [Rule], _ options: (Rule) -> (String, [String])?, as make: (String, [String]) -> Rule
  ) -> [Rule] {
    var byQuestion: [String: Set<String>] = [:]
    var others: [Rule] = []
    for rule in rules {
      if let (question, own) = options(rule) {
        byQuestion[question, default: []].formUnion(own)
      } else {
        others.append(rule)
      }
    }
    return others + byQuestion.map { make($0.key, $0.value.sorted()) }
  }

  /// The rules in their one order, each once.
  private static func sorted(_ rules: [Rule]) -> [Rule] {
    Set(rules).map { ($0.sortKey, $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// A text that no two different rules share, to sort by.
  private var sortKey: String {
    switch self {
    case .number(let question, let range): "0 \(question) \(range)"
    case .choice(let question, let options): "1 \(question) \(options.joined(separator: " "))"
    case .answer(let question, let isYes): "2 \(question) \(isYes)"
    case .all(let rules): "3(" + rules.map(\.sortKey).joined(separator: ",") + ")"
    case .any(let rules): "4(" + rules.map(\.sortKey).joined(separator: ",") + ")"
    case .none(let rules): "5(" + rules.map(\.sortKey).joined(separator: ",") + ")"
    }
  }
}
