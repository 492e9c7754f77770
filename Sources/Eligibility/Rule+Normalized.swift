extension Rule {
  /// The one form of all rules that differ only in order, nesting, repetition or double negation, so that equal rules
  /// compare equal: combinations within the same combination are opened, children sorted, each once, a single child stands
  /// alone, options of one question that are alternatives stand together.
  public var normalized: Rule {
    switch self {
    case .number, .answer: self
    case .choice(let question, let options): .choice(question: question, options: Set(options).sorted())
    case .all(let rules): Self.normalizedAll(rules.map(\.normalized))
    case .any(let rules): Self.normalizedAny(rules.map(\.normalized))
    case .none(let rules): Self.normalizedNone(rules.map(\.normalized))
    }
  }

  private static func normalizedAll(_ rules: [Rule]) -> Rule {
    var children: [Rule] = []
    var excluded: [Rule] = []
    for rule in rules.flatMap(\.opened) {
      if case .none(let inner) = rule { excluded += inner } else { children.append(rule) }
    }
    if !excluded.isEmpty { children += normalizedNone(excluded).opened }
    return collapsed(children, Rule.all)
  }

  private static func normalizedAny(_ rules: [Rule]) -> Rule {
    collapsed(withChoicesJoined(alternatives(rules)), Rule.any)
  }

  /// Not one of them: the same as not any of them, so alternatives within are opened too. What can be said without
  /// “not” (another answer to a yes-no question, a double negation) stands beside the rest.
  private static func normalizedNone(_ rules: [Rule]) -> Rule {
    var required: [Rule] = []
    var excluded: [Rule] = []
    for rule in alternatives(rules) {
      switch rule {
      case .answer(let question, let isYes): required.append(.answer(question: question, isYes: !isYes))
      case .none(let inner): required += normalizedAny(inner).opened
      default: excluded.append(rule)
      }
    }
    if !excluded.isEmpty { required.append(.none(unique(withChoicesJoined(excluded)))) }
    return collapsed(required, Rule.all)
  }

  /// The conditions of an `all`, or the rule itself.
  private var opened: [Rule] {
    if case .all(let rules) = self { rules } else { [self] }
  }

  /// The rules with every `any` among them opened.
  private static func alternatives(_ rules: [Rule]) -> [Rule] {
    rules.flatMap { rule in
      if case .any(let inner) = rule { inner } else { [rule] }
    }
  }

  private static func collapsed(_ rules: [Rule], _ combination: ([Rule]) -> Rule) -> Rule {
    let children = unique(rules)
    return children.count == 1 ? children[0] : combination(children)
  }

  /// Alternatives of one choice question are one condition with all the options.
  private static func withChoicesJoined(_ rules: [Rule]) -> [Rule] {
    var options: [String: Set<String>] = [:]
    var others: [Rule] = []
    for rule in rules {
      if case .choice(let question, let chosen) = rule {
        options[question, default: []].formUnion(chosen)
      } else {
        others.append(rule)
      }
    }
    return others + options.map { .choice(question: $0.key, options: $0.value.sorted()) }
  }

  private static func unique(_ rules: [Rule]) -> [Rule] {
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
