/// Why one written value could not be understood, by a parser that does not know where it stood.
///
/// Whoever knows the place and whether the value is private completes the sentence: `what` follows the
/// quoted value, as in “over 18” *is not an age this rule can use*.
public struct ValueProblem: Error, Hashable, Sendable {
  /// The kind of problem.
  public let id: DiagnosticID
  /// The rest of the sentence after the quoted value: `is not a date`. It does not repeat the value.
  public let what: String
  /// What to write instead.
  public let help: String?

  /// A problem of that kind.
  public init(_ id: DiagnosticID, _ what: String, help: String? = nil) {
    self.id = id
    self.what = what
    self.help = help
  }
}
