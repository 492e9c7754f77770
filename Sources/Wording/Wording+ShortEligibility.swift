public import Eligibility

extension Wording {
  /// What a rule requires, in a word or two for lists: `18+`, `Partners or parents`. What has no short words is left out:
  /// the sentences say all of it.
  public func shortEligibility(_ rule: Rule, questions: [String: QuestionWords]) -> [String] {
    rule.requirements.compactMap { short($0, questions) }
  }

  /// The same on one line, which also says where it leaves something out: `18+ · Women · and more conditions`. Without a
  /// rule everyone is welcome.
  public func eligibilityInShort(_ rule: Rule?, questions: [String: QuestionWords]) -> String {
    guard let requirements = rule?.requirements, !requirements.isEmpty else {
      return text(.eligibilityEveryone)
    }
    let said = requirements.compactMap { short($0, questions) }
    if said.isEmpty { return text(.whoCanCome) }
    return (said + (said.count < requirements.count ? [text(.eligibilityMore)] : [])).joined(separator: " · ")
  }

  /// The ages a rule requires, for lists: `18+`, `13–17`, `under 25`; nil where it requires none.
  public func shortAges(_ rule: Rule) -> String? {
    rule.requirements.lazy.filter { $0.questions == ["age"] }.compactMap { short($0, [:]) }.first
  }

  private func short(_ rule: Rule, _ questions: [String: QuestionWords]) -> String? {
    shortAlternatives(rule, questions).map(any)
  }

  /// The short words of a requirement, any of which will do; nil where something has none.
  private func shortAlternatives(_ rule: Rule, _ questions: [String: QuestionWords]) -> [String]? {
    switch rule {
    case .number(question: "age", let range): return shortAges(range).map { [$0] }
    case .choice(let question, let options):
      let words = options.compactMap { questions[question]?.options[$0]?.short }
      return words.count == options.count ? words : nil
    case .answer(let question, isYes: true): return questions[question]?.short.map { [$0] }
    case .any(let rules):
      let words = rules.compactMap { shortAlternatives($0, questions) }
      return words.count == rules.count && !words.isEmpty ? words.flatMap(\.self) : nil
    case .number, .answer, .all, .none: return nil
    }
  }

  private func shortAges(_ range: NumberRange) -> String? {
    switch (range.minimum, range.maximum) {
    case (nil, nil): nil
    case (let minimum?, nil): text(.eligibilityShortFrom, ["minimum": String(minimum)])
    case (nil, let maximum?): text(.eligibilityShortUnder, ["limit": String(maximum.saturatingSuccessor)])
    case (let minimum?, let maximum?):
      minimum == maximum
        ? text(.eligibilityShortExactly, ["age": String(minimum)])
        : text(.eligibilityShortBetween, ["minimum": String(minimum), "maximum": String(maximum)])
    }
  }
}
