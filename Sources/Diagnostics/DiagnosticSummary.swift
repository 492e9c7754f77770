/// How many errors and warnings there are, for the last line of a run.
public struct DiagnosticSummary: Hashable, Sendable {
  /// The number of errors.
  public let errors: Int
  /// The number of warnings.
  public let warnings: Int

  /// The files they are about, each once, in the order given.
  public let files: [String]

  /// So many of each, in whatever files.
  public init(errors: Int, warnings: Int) {
    self.errors = errors
    self.warnings = warnings
    files = []
  }

  /// Counts those diagnostics.
  public init(_ diagnostics: some Sequence<Diagnostic>) {
    var errors = 0
    var warnings = 0
    var files: [String] = []
    var seen: Set<String> = []
    for diagnostic in diagnostics {
      if let path = diagnostic.position?.path, seen.insert(path).inserted { files.append(path) }
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      }
    }
    self.errors = errors
    self.warnings = warnings
    self.files = files
  }
}

extension DiagnosticSummary: CustomStringConvertible {
  /// “2 errors and 1 warning”; “no errors” where there is nothing to tell.
  public var description: String {
    let parts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    return parts.isEmpty ? "no errors" : parts.joined(separator: " and ")
  }
}
