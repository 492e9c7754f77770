public import Diagnostics

/// A `groups` block: which groups a list in the middle of a text shows.
///
/// The values are as written; whoever knows the directory checks them.
public struct GroupQuery: Hashable, Sendable {
  /// What a group may be asked for.
  public enum Facet: String, Sendable, CaseIterable {
    case topic, audience, format, program, kind
  }

  /// One line of the block: every condition must hold, each by any of its values.
  public struct Condition: Hashable, Sendable {
    /// What is asked.
    public let facet: Facet
    /// Any of these.
    public let values: [String]
    /// Where it is written.
    public let position: SourcePosition

    /// A condition on `facet`.
    public init(facet: Facet, values: [String], position: SourcePosition) {
      self.facet = facet
      self.values = values
      self.position = position
    }
  }

  /// All of these must hold.
  public let conditions: [Condition]
  /// At most so many groups; nil for all.
  public let limit: Int?
  /// Where the block starts.
  public let position: SourcePosition

  /// A query of those conditions.
  public init(conditions: [Condition], limit: Int?, position: SourcePosition) {
    self.conditions = conditions
    self.limit = limit
    self.position = position
  }
}
