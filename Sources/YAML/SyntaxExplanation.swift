import Diagnostics

/// Says in words of everyday life why libyaml could not go on, and what to write.
///
/// libyaml stops where it is lost, which is often behind the slip; the lines around it tell where the slip is.
struct SyntaxExplanation {
  let failure: ParserFailure
  var source: SourceText
  /// What was read right before.
  let latest: LatestValue
  /// Where the innermost open `[` or `{` stands.
  let openBracket: Mark?

  init(_ failure: ParserFailure, _ source: SourceText, latest: LatestValue, openBracket: Mark?) {
    self.failure = failure
    self.source = source
    self.latest = latest
    self.openBracket = openBracket
  }

  /// The diagnostic, at the slip.
  mutating func diagnostic() -> Diagnostic {
    let problem = SyntaxProblem(problem: failure.problem, context: failure.context)
    if problem == .notUTF8 {
      return Diagnostic(
        .notUTF8, .error, at: source.position(ofByte: failure.byteOffset ?? 0), "this is not text in UTF-8",
        help: "save the file as UTF-8")
    }
    if let sign = tabInIndentation() ?? pastedSign() { return sign }
    switch problem {
    case .tab: return tabDiagnostic(at: source.position(failure.mark))
    case .character, .anchor, .tag, .questionMark: return badStart()
    case .directive:
      return error(
        .yamlNotAllowed, failure.contextMark ?? failure.mark, "a line that starts with ‘%’",
        help: "delete it, or put the text in quotes; instructions to YAML (directives) are not used here")
    case .dash: return misplacedDash()
    case .colon: return colon()
    case .colonInBrackets:
      return error(
        .unquotedText, failure.mark, "a colon without a space and a value after it",
        help: "write both, or put the text in quotes")
    case .missingColon: return missingColon()
    case .blockHeader: return blockHeader()
    case .unclosedQuote: return unclosedQuote(at: failure.contextMark ?? failure.mark)
    case .escape: return escape()
    case .missingValue: return missingValue()
    case .indentation: return textBehindValue() ?? indentation()
    case .brackets: return brackets()
    case .notUTF8, .unknown: return general()
    }
  }

  func error(
    _ id: DiagnosticID, _ mark: Mark, _ message: String, help: String
  ) -> Diagnostic {
    Diagnostic(id, .error, at: source.position(mark), message, help: help)
  }

  private func general() -> Diagnostic {
    error(
      .yamlSyntax, failure.mark, "this could not be read",
      help: "look at the quotes, colons and indentation of this line and of the line above it")
  }

  // MARK: Tabs

  private mutating func tabInIndentation() -> Diagnostic? {
    let line = source.line(of: failure.mark)
    guard source.byte(at: line.contentStart) == .tab else { return nil }
    return tabDiagnostic(at: source.position(line: line.number, column: line.indentation))
  }

  private func tabDiagnostic(at position: SourcePosition) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, .error, at: position, "a tab where spaces must stand",
      help: "indent with spaces: two for each level")
  }

  // MARK: Quotes

  func unclosedQuote(at mark: Mark) -> Diagnostic {
    error(
      .yamlSyntax, mark, "the quote that opens here is not closed",
      help: "write the same quote at the end of the text")
  }

  private mutating func escape() -> Diagnostic {
    // Where digits are wrong, libyaml stands behind the backslash and its letter.
    let isBehind = source.byte(at: source.byteOffset(of: failure.mark)) != UInt8(ascii: "\\")
    let (line, column) = (failure.mark.line, failure.mark.column)
    return error(
      .yamlSyntax, Mark(index: 0, line: line, column: isBehind ? max(0, column - 2) : column),
      "a backslash with a meaning that is not known",
      help: "write \\\\ for a backslash, or put the text in single quotes")
  }

  private func blockHeader() -> Diagnostic {
    error(
      .yamlSyntax, failure.mark, "text on the same line as ‘|’ or ‘>’",
      help: "start the text on the next line, indented; if it starts with that sign, put all of it in quotes")
  }

  // MARK: Signs that start a text

  /// Text that starts with a sign that YAML keeps for itself.
  private mutating func badStart() -> Diagnostic {
    let isProperty =
      failure.context.hasSuffix("anchor") || failure.context.hasSuffix("alias")
      || failure.context.hasSuffix("tag")
    return badStart(at: isProperty ? failure.contextMark ?? failure.mark : failure.mark)
  }

  mutating func badStart(at mark: Mark) -> Diagnostic {
    let offset = source.byteOffset(of: mark)
    guard let byte = source.byte(at: offset), byte > .space, byte < 0x7F else {
      return byteIsTab(at: offset) ? tabDiagnostic(at: source.position(mark)) : general()
    }
    let sign = String(UnicodeScalar(byte))
    return error(
      .unquotedText, mark, "unquoted text that starts with ‘\(sign)’",
      help: "put the text in quotes: \(example("\(sign)…", before: mark))")
  }

  private func byteIsTab(at offset: Int) -> Bool { source.byte(at: offset) == .tab }

  private mutating func misplacedDash() -> Diagnostic {
    let line = source.line(of: failure.mark)
    guard let name = source.name(on: line), name.colon < source.byteOffset(of: failure.mark) else {
      return source.startsWithDash(line) ? indentation() : badStart(at: failure.mark)
    }
    let written = shown(name.text)
    return error(
      .unquotedText, failure.mark, "unquoted text that starts with ‘-’",
      help: "put the text in quotes: \(written): \"- …\"; a list starts on the line below ‘\(written):’")
  }

  /// What to write, with the name that stands before the mark on its line.
  mutating func example(_ text: String, before mark: Mark) -> String {
    let line = source.line(of: mark)
    let offset = source.byteOffset(of: mark)
    let bracket = openBracket.map { source.byteOffset(of: $0) } ?? -1
    guard let name = source.name(on: line), name.colon < offset, name.colon > bracket,
      bracket < line.range.lowerBound
    else { return "\"\(text)\"" }
    return "\(shown(name.text)): \"\(text)\""
  }
}
