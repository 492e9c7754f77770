/// The words of one question, in the language of the sentences: what the content says beside it.
public struct QuestionWords: Hashable, Sendable {
  /// The words of one option.
  public struct Option: Hashable, Sendable {
    /// What the form shows (`say`).
    public let say: String
    /// Whom it means, as the end of “For …” (`who`).
    public let who: String?

    /// An option's words.
    public init(say: String, who: String? = nil) {
      self.say = say
      self.who = who
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

  /// A question's words.
  public init(ask: String, options: [String: Option] = [:], must: String? = nil, mustNot: String? = nil) {
    self.ask = ask
    self.options = options
    self.must = must
    self.mustNot = mustNot
  }
}

/// A sentence, and what belongs under it as a list.
public struct SentenceTree: Hashable, Sendable {
  /// The sentence.
  public let text: String
  /// The list under it; empty for most.
  public let items: [SentenceTree]

  /// A sentence with its list.
  public init(_ text: String, _ items: [SentenceTree] = []) {
    self.text = text
    self.items = items
  }

  /// Everything as running text, for places that have no lists.
  public var plainText: String { ([text] + items.map(\.plainText)).joined(separator: " ") }
}
