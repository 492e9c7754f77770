extension Rule {
  /// The narrowest range known to contain the answer of everybody who meets the rule: `18+` of 18 or older, `13+` of
  /// 13 to 17 or 30 and older. Nil where the rule says nothing about the number, or lets nobody in.
  public func bounds(of question: String) -> NumberRange? {
    let bounds = required(of: question)
    return bounds == .any ? nil : bounds
  }

  /// The bounds; any number where there are none, nil where no number will do.
  private func required(of question: String) -> NumberRange? {
    switch self {
    case .number(question, let range): return range
    case .number, .choice, .answer: return .any
    case .all(let rules):
      var result: NumberRange? = .any
      for rule in rules {
        result = rule.required(of: question).flatMap { result?.intersection($0) }
      }
      return result
    case .any(let rules):
      return rules.compactMap { $0.required(of: question) }.reduce(nil as NumberRange?) { $0?.hull($1) ?? $1 }
    case .none(let rules):
      return rules.reduce(.any as NumberRange?) { result, rule in
        guard case .number(question, let range) = rule, let rest = range.complement else { return result }
        return result?.intersection(rest)
      }
    }
  }
}
