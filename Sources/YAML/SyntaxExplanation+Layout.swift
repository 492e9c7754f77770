import Diagnostics

// Lines that start in the wrong column, brackets and quotes that do not match.

extension SyntaxExplanation {
  /// Text right behind a closing quote or bracket.
  mutating func textBehindValue() -> Diagnostic? {
    guard latest.kind != .plain, latest.end.line == failure.mark.line, latest.end.index <= failure.mark.index
    else { return nil }
    guard latest.kind == .quoted else {
      let sign = latest.kind == .flowMapping ? "{" : "["
      // A pair within a list, `[a: b]`, is a mapping without braces.
      guard source.byte(at: source.byteOffset(of: latest.start)) == sign.utf8.first else { return nil }
      return error(
        .unquotedText, latest.start, "unquoted text that starts with ‘\(sign)’",
        help: "text follows the closing bracket: put all of it in quotes")
    }
    if latest.end.line > latest.start.line { return unclosedQuote(at: latest.start) }
    let isSingle = source.byte(at: source.byteOffset(of: latest.start)) == UInt8(ascii: "'")
    return error(
      .yamlSyntax, failure.mark, "text after the closing quote",
      help: isSingle
        ? "put all of the text in double quotes, or write '' for an apostrophe inside single quotes"
        : "put all of the text in single quotes, or write \\\" for a quote inside double quotes")
  }

  /// A line that starts where nothing above it starts, or with something else than its neighbours.
  mutating func indentation() -> Diagnostic {
    let line = source.line(of: failure.mark)
    let mark = Mark(index: 0, line: line.number, column: line.indentation)
    let start = source.byte(at: line.contentStart)
    if start == .dash, source.byte(at: line.contentStart + 1)?.startsWord == true {
      return source.missingSpaceAfterDash(at: source.position(mark))
    }
    if start == .colon {
      return error(
        .yamlSyntax, mark, "a colon without a name before it",
        help: "write a name before the colon; if this is text, put it in quotes")
    }
    if start == UInt8(ascii: "]") || start == UInt8(ascii: "}") {
      return error(
        .yamlSyntax, mark, "a closing bracket that nothing opened",
        help: "delete it, or put the text it belongs to in quotes")
    }
    if failure.mark.column > line.indentation, !source.startsWithDash(line) {
      return badStart(at: failure.mark)
    }
    let columns = openColumns(above: line)
    if let same = columns.first(where: { $0.column == line.indentation }) {
      return otherKind(than: same, mark, startsWithDash: source.startsWithDash(line))
    }
    let before = columns.first { $0.column < line.indentation }
    let after = columns.last { $0.column > line.indentation }
    let choices = [after, before].compactMap { $0 }.map { "column \($0.column + 1), as ‘\($0.name)’ does" }
    return error(
      .yamlSyntax, mark, "this line starts in a column in which nothing above it starts",
      help: choices.isEmpty ? "start it in column 1" : "start it in \(choices.joined(separator: ", or in "))")
  }

  private func otherKind(than other: OpenColumn, _ mark: Mark, startsWithDash: Bool) -> Diagnostic {
    if startsWithDash {
      return error(
        .yamlSyntax, mark, "a list item where a name is expected",
        help: "a list stands below a name of its own: write ‘name:’ on the line above the first dash")
    }
    return error(
      .yamlSyntax, mark, "a name where a list item is expected",
      help: other.isItem
        ? "start the line with ‘- ’, or indent it to make it part of the item above"
        : "write ‘name: …’")
  }

  /// A column in which something above a line starts.
  private struct OpenColumn {
    let column: Int
    let name: String
    let isItem: Bool
  }

  /// The columns in which the line could start, from right to left.
  private func openColumns(above line: SourceLine) -> [OpenColumn] {
    var columns: [OpenColumn] = []
    var current = line
    func add(_ column: Int, _ name: String, isItem: Bool) {
      guard column < columns.last?.column ?? Int.max else { return }
      columns.append(OpenColumn(column: column, name: name, isItem: isItem))
    }
    while columns.last?.column != 0, columns.count <= YAMLReader.deepestNesting,
      let above = source.line(above: current)
    {
      if let name = source.name(on: above) { add(name.column, shown(name.text), isItem: false) }
      if source.startsWithDash(above) { add(above.indentation, "-", isItem: true) }
      current = above
    }
    return columns
  }

  // MARK: Brackets

  /// Something else than a comma or a closing bracket within `[]` or `{}`.
  mutating func brackets() -> Diagnostic {
    let opening = failure.contextMark ?? openBracket ?? failure.mark
    let line = source.line(of: failure.mark)
    let openingLine = source.line(of: opening)
    let isBelow = line.number > openingLine.number && line.indentation <= openingLine.indentation
    guard let byte = source.byte(at: source.byteOffset(of: failure.mark)), !isBelow, !byte.isLineBreak else {
      return unclosedBracket(at: opening)
    }
    if let behind = textBehindValue(), latest.start.index > opening.index { return behind }
    switch byte {
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      return error(
        .yamlSyntax, failure.mark, "a closing bracket that does not match the opening one",
        help: "‘[’ is closed with ‘]’ and ‘{’ with ‘}’")
    case .colon: return colon()
    default:
      return error(
        .yamlSyntax, failure.mark, "a comma is missing before this",
        help: "put a comma between the values, or quotes around a text that holds signs")
    }
  }

  private mutating func unclosedBracket(at mark: Mark) -> Diagnostic {
    let isMapping = source.byte(at: source.byteOffset(of: mark)) == UInt8(ascii: "{")
    return error(
      .yamlSyntax, mark, "the bracket that opens here is not closed",
      help: "write ‘\(isMapping ? "}" : "]")’ at its end; if it starts a text, put the text in quotes")
  }

  /// No value where one is expected.
  mutating func missingValue() -> Diagnostic {
    let byte = source.byte(at: source.byteOffset(of: failure.mark))
    guard let openBracket else { return badStart(at: failure.mark) }
    guard let byte else { return unclosedBracket(at: openBracket) }
    guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") else {
      return badStart(at: failure.mark)
    }
    return error(
      .yamlSyntax, failure.mark, "no value stands before this sign",
      help: "write one, or delete the comma that is too many")
  }
}
