extension Rule {
  /// The rule as a list of what is required, all of it, in the order of the text: what can be said and what can fail by
  /// itself. Ranges of one number are joined: 18 or older and under 26 are 18 to 25.
  ///
  /// A rule holds exactly if all its requirements do, answered or not.
  public var requirements: [Rule] { RangeJoining.intersected(required) }

  private var required: [Rule] {
    switch self {
    case .all(let rules): rules.flatMap(\.required)
    case .none(let rules): rules.flatMap(\.excluded)
    case .any(let rules) where rules.count == 1: rules[0].required
    case .any, .number, .choice, .answer: [self]
    }
  }

  /// What is required so that this rule does not hold.
  private var excluded: [Rule] {
    switch self {
    case .any(let rules): rules.flatMap(\.excluded)
    case .none(let rules): Rule.any(rules).required
    case .all(let rules) where rules.count == 1: rules[0].excluded
    case .answer(let question, let isYes): [.answer(question: question, isYes: !isYes)]
    case .number(let question, let range):
      range.complement.map { [.number(question: question, range: $0)] } ?? [.none([self])]
    case .all, .choice: [.none([self])]
    }
  }
}

/// Joins the conditions on one number that stand beside each other. Each rule is kept once.
enum RangeJoining {
  /// Ranges that all must contain the number become one; where they have nothing in common, they stay as they are.
  static func intersected(_ rules: [Rule]) -> [Rule] {
    var result: [Rule] = []
    var seen: Set<Rule> = []
    var places: [String: Int] = [:]
    for rule in rules where seen.insert(rule).inserted {
      if case .number(let question, let range) = rule {
        if let place = places[question] {
          if case .number(_, let first) = result[place], let common = first.intersection(range) {
            result[place] = .number(question: question, range: common)
            continue
          }
        } else {
          places[question] = result.count
        }
      }
      result.append(rule)
    }
    return result
  }

  /// Ranges one of which must contain the number become one where they touch.
  static func united(_ rules: [Rule]) -> [Rule] {
    var ranges: [String: [NumberRange]] = [:]
    var result: [Rule] = []
    for rule in rules {
      if case .number(let question, let range) = rule {
        ranges[question, default: []].append(range)
      } else {
        result.append(rule)
      }
    }
    for (question, ranges) in ranges {
      result += NumberRange.united(ranges).map { .number(question: question, range: $0) }
    }
    return result
  }
}
