public import Eligibility

extension Wording {
  /// A rule as sentences, one for each of its requirements: `You must be 18 or older.`, `For people whose partner is
  /// affected.`
  ///
  /// Alternatives are one sentence where their words allow it, and whatever is long or nested deeper becomes a list under a
  /// sentence. `questions` are the words of the questions by id; where they lack what a sentence needs, it quotes question
  /// and answer.
  public func eligibility(_ rule: Rule, questions: [String: QuestionWords]) -> [SentenceTree] {
    let sentences = EligibilitySentences(wording: self, questions: questions).required(rule)
    return sentences.isEmpty ? [SentenceTree(text(.eligibilityEveryone))] : sentences
  }

  /// The sentence of one requirement of a rule.
  public func requirement(_ rule: Rule, questions: [String: QuestionWords]) -> SentenceTree {
    EligibilitySentences(wording: self, questions: questions).requirement(rule)
  }

  /// The same as running text.
  public func eligibilityText(_ rule: Rule, questions: [String: QuestionWords]) -> String {
    eligibility(rule, questions: questions).map(\.plainText).joined(separator: " ")
  }

  /// Why answers make of a rule what they do: the requirements that are met, those that are not met, or, where it is open,
  /// the questions that would help: `It depends on your age.`
  public func reasons(_ evaluation: Evaluation, questions: [String: QuestionWords]) -> [SentenceTree] {
    let sentences = EligibilitySentences(wording: self, questions: questions)
    if evaluation.result == .maybe {
      return evaluation.openQuestions.map { SentenceTree(sentences.open($0)) }
    }
    let said = evaluation.parts.map { sentences.requirement($0.rule) }
    return said.isEmpty ? [SentenceTree(text(.eligibilityEveryone))] : said
  }

  /// What an unanswered question says of a result: `It depends on your age.`
  public func dependsOn(_ question: String, questions: [String: QuestionWords]) -> String {
    EligibilitySentences(wording: self, questions: questions).open(question)
  }
}

extension Int {
  /// The next number, or the same where there is none.
  var saturatingSuccessor: Int { self == .max ? self : self + 1 }
}
