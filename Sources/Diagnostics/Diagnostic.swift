/// How much a diagnostic matters.
public enum Severity: String, Sendable, Comparable, CaseIterable {
  /// The site is not published.
  case error
  /// The site is published; somebody should look. Under `--strict` it is not published either.
  case warning

  /// Errors come first.
  public static func < (left: Severity, right: Severity) -> Bool {
    left == .error && right == .warning
  }
}

/// One thing that is wrong, where, and what to write instead.
///
/// The words are for somebody who edits text, not code: `message` says in one sentence what is wrong,
/// `help` what to write. Neither ever holds a private value.
public struct Diagnostic: Hashable, Sendable {
  /// A stable name for this kind of problem, which `quiet:` in site.yaml and scripts may rely on.
  public let id: DiagnosticID
  /// Whether it stops the build.
  public let severity: Severity
  /// Where it is, if it is in a file.
  public let position: SourcePosition?
  /// What is wrong: one sentence that starts in lower case and has no full stop.
  public let message: String
  /// What to write or do instead.
  public let help: String?
  /// Whether another day could give another answer. Such warnings never fail a build.
  public let dependsOnToday: Bool

  /// A diagnostic of that kind at that place.
  public init(
    _ id: DiagnosticID, _ severity: Severity, at position: SourcePosition?, _ message: String,
    help: String? = nil, dependsOnToday: Bool = false
  ) {
    self.id = id
    self.severity = severity
    self.position = position
    self.message = message
    self.help = help
    self.dependsOnToday = dependsOnToday
  }
}

extension Diagnostic: Comparable {
  /// By file, line and column, so that a person works from top to bottom; what has no place comes first.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.position != right.position {
      guard let leftPosition = left.position else { return true }
      guard let rightPosition = right.position else { return false }
      return leftPosition < rightPosition
    }
    if left.severity != right.severity { return left.severity < right.severity }
    return (left.id.rawValue, left.message) < (right.id.rawValue, right.message)
  }
}
