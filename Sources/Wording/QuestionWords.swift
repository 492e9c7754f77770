/// The words of one question, in the language of the sentences: what the content says beside it.
public struct QuestionWords: Hashable, Sendable {
  /// The words of one option.
  public struct Option: Hashable, Sendable {
    /// What the form shows (`say`).
    public let say: String
    /// Whom it means, as the end of “For …” (`who`).
    public let who: String?
    /// The same in a word or two, for lists (`short`).
    public let short: String?

    /// An option's words.
    public init(say: String, who: String? = nil, short: String? = nil) {
      self.say = say
      self.who = who
      self.short = short
    }
  }

  /// The question itself (`ask`).
  public let ask: String
  /// The words of the options, by id.
  public let options: [String: Option]
  /// The sentence for groups that require a yes (`must`).
  public let must: String?
  /// The sentence for groups that require a no (`must-not`).
  public let mustNot: String?
  /// Whom a yes means, as the end of “For …” (`who`).
  public let who: String?
  /// The same in a word or two, for lists (`short`).
  public let short: String?

  /// A question's words.
  public init(
    ask: String, options: [String: Option] = [:], must: String? = nil, mustNot: String? = nil,
    who: String? = nil, short: String? = nil
  ) {
    self.who = who
    self.short = short
    self.ask = ask
    self.options = options
    self.must = must
    self.mustNot = mustNot
  }
}
