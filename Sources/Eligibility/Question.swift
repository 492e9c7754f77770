/// Something that is asked of a person, to find out which groups are for them. Its words stand elsewhere.
public struct Question: Hashable, Sendable {
  /// What can be answered.
  public enum Kind: Hashable, Sendable {
    /// A whole number.
    case number
    /// One of the options, by id and in the order in which they are shown; several of them where `many`.
    case choice(options: [String], many: Bool)
    /// Yes or no.
    case yesNo
  }

  /// Its name in rules.
  public let id: String
  /// What can be answered.
  public let kind: Kind

  /// A question of that kind.
  public init(id: String, kind: Kind) {
    self.id = id
    self.kind = kind
  }

  /// Words that rules use themselves, so that no question can be called so.
  public static let reservedIDs: Set<String> = ["note", "any-of", "all-of", "none-of"]
}
