/// The diagnostics of one piece of work, in the order in which they were found.
///
/// A value: each parallel piece of work fills its own, and whoever started the work appends them.
public struct DiagnosticLog: Sendable {
  /// What was reported so far.
  public private(set) var diagnostics: [Diagnostic] = []

  /// An empty log.
  public init() {}

  /// Adds one diagnostic.
  public mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// Adds an error.
  public mutating func error(
    _ id: DiagnosticID, at position: SourcePosition?, _ message: String, help: String? = nil
  ) {
    report(Diagnostic(id, .error, at: position, message, help: help))
  }

  /// Adds a warning; `dependsOnToday` where another day could give another answer.
  public mutating func warning(
    _ id: DiagnosticID, at position: SourcePosition?, _ message: String, help: String? = nil,
    dependsOnToday: Bool = false
  ) {
    report(Diagnostic(id, .warning, at: position, message, help: help, dependsOnToday: dependsOnToday))
  }

  /// Adds everything that another log holds.
  public mutating func append(_ other: DiagnosticLog) {
    diagnostics.append(contentsOf: other.diagnostics)
  }

  /// Whether anything stops the build.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// All of them by file, line and column, each once.
  public var sorted: [Diagnostic] {
    var result: [Diagnostic] = []
    for diagnostic in diagnostics.sorted() where result.last != diagnostic { result.append(diagnostic) }
    return result
  }
}
