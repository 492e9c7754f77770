public import Eligibility

/// A question of eligibility.yaml with its words.
public struct EligibilityQuestion: Sendable {
  /// An answer that may be chosen.
  public struct Option: Sendable {
    /// Its id.
    public let id: String
    /// How a form shows it.
    public let say: LocalizedText
    /// Whom it means, in a sentence: “people whose partner is affected”.
    public let who: LocalizedText?
    /// Whom it means, in a word or two for lists: “Partners”.
    public let short: LocalizedText?

    /// An answer.
    public init(id: String, say: LocalizedText, who: LocalizedText?, short: LocalizedText?) {
      self.id = id
      self.say = say
      self.who = who
      self.short = short
    }
  }

  /// What is asked, for rules.
  public let question: Question
  /// The question in words.
  public let ask: LocalizedText
  /// What helps to answer it.
  public let help: LocalizedText?
  /// The answers of a choice.
  public let options: [Option]
  /// The sentence for a rule that wants yes.
  public let must: LocalizedText?
  /// The sentence for a rule that wants no.
  public let mustNot: LocalizedText?
  /// Whom yes means, in a sentence that names alternatives: “people who have served in the military”.
  public let who: LocalizedText?
  /// Whom yes means, in a word or two for lists: “Veterans”.
  public let short: LocalizedText?

  /// A question with its words.
  public init(
    question: Question, ask: LocalizedText, help: LocalizedText?, options: [Option], must: LocalizedText?,
    mustNot: LocalizedText?, who: LocalizedText?, short: LocalizedText?
  ) {
    self.question = question
    self.ask = ask
    self.help = help
    self.options = options
    self.must = must
    self.mustNot = mustNot
    self.who = who
    self.short = short
  }
}
