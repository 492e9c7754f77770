/// Writes diagnostics for a person at a terminal: as ``DiagnosticPrinter`` does, with the line of text, a mark under the
/// place, and colour.
public struct TerminalPrinter: Sendable {
  /// Whether colours are used. Nothing is said by colour alone.
  public let hasColor: Bool

  /// A printer with or without colour.
  public init(hasColor: Bool) { self.hasColor = hasColor }

  /// The diagnostics in the order given, each followed by a blank line.
  /// - Parameter line: the text of the line that a diagnostic is about, without its end; nil where there is none to
  ///   show. It is asked in the order of the diagnostics.
  public func print(
    _ diagnostics: some Sequence<Diagnostic>, line: (SourcePosition) -> SourceExcerpt?
  ) -> String {
    var result = ""
    for diagnostic in diagnostics {
      result += heading(diagnostic) + "\n"
      if let position = diagnostic.position, position.line > 0, let excerpt = line(position) {
        result += body(excerpt, diagnostic, position)
      }
      if let help = diagnostic.help {
        result += "  \(painted("help:", .help)) \(VisibleCharacters.shown(help))\n"
      }
      result += "\n"
    }
    return result
  }

  private func heading(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.position.map { painted(VisibleCharacters.shown("\($0)"), .place) + ": " } ?? ""
    let severity = painted(
      "\(diagnostic.severity.rawValue):", diagnostic.severity == .error ? .error : .warning)
    return "\(place)\(severity) \(VisibleCharacters.shown(diagnostic.message)) "
      + painted("[\(diagnostic.id.rawValue)]", .quiet)
  }

  private func body(_ excerpt: SourceExcerpt, _ diagnostic: Diagnostic, _ position: SourcePosition) -> String
  {
    let number = "\(position.line)"
    let margin = String(repeating: " ", count: number.utf8.count)
    var result = "  \(painted("\(number) |", .quiet)) \(excerpt.text)\n"
    if let mark = excerpt.blanksBeforeMark {
      result +=
        "  \(painted("\(margin) |", .quiet)) \(mark)"
        + painted("^", diagnostic.severity == .error ? .error : .warning) + "\n"
    }
    return result
  }

  // MARK: Colour

  private enum Paint: String {
    case error = "1;31"
    case warning = "1;33"
    case help = "1;36"
    case place = "1"
    case quiet = "2"
  }

  /// The text between the control sequences of a colour (ECMA-48, section 8.3.117).
  private func painted(_ text: String, _ paint: Paint) -> String {
    hasColor ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
  }
}
