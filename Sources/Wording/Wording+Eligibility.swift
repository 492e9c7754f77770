public import Eligibility

extension Wording {
  /// A rule as sentences: `You must be 18 or older.`, `For people whose partner is affected.`
  ///
  /// Conditions that are all required are a sentence each; alternatives are one sentence where their words allow it, and
  /// whatever is nested deeper becomes a list under a sentence. `questions` are the words of the questions by id; where
  /// they lack what a sentence needs, it quotes question and answer.
  public func eligibility(_ rule: Rule, questions: [String: QuestionWords]) -> [SentenceTree] {
    if case .all(let rules) = rule, rules.isEmpty { return [SentenceTree(text(.eligibilityEveryone))] }
    return EligibilitySentences(wording: self, questions: questions).required(rule)
  }

  /// The same as running text.
  public func eligibilityText(_ rule: Rule, questions: [String: QuestionWords]) -> String {
    eligibility(rule, questions: questions).map(\.plainText).joined(separator: " ")
  }

  /// The ages a rule requires, for lists: `18+`, `13–17`, `under 25`; nil where it requires none.
  public func shortAges(_ rule: Rule) -> String? {
    switch rule {
    case .number(question: "age", let range): shortAges(range)
    case .all(let rules): rules.lazy.compactMap { shortAges($0) }.first
    default: nil
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

extension Int {
  /// The next number, or the same where there is none.
  var saturatingSuccessor: Int { self == .max ? self : self + 1 }
}
