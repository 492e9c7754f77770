import Diagnostics

// Where a document and its texts begin and end.

extension TreeBuilder {
  /// Whether there is anything for libyaml to read. Directives are refused here already, since libyaml takes time
  /// in proportion to the square of their number.
  mutating func checkBeginning() -> Bool {
    guard let start = source.contentStart(from: 0) else {
      log.report(source.emptiness)
      return false
    }
    guard source.byte(at: start) == UInt8(ascii: "%") else { return true }
    reportDirective(at: start)
    return false
  }

  /// Reports whatever follows the document.
  mutating func checkEnd(_ mark: Mark) {
    guard let start = source.contentStart(from: source.byteOffset(of: mark)) else { return }
    let position = source.position(ofByte: start)
    switch source.byte(at: start) {
    case UInt8(ascii: "%"): reportDirective(at: start)
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      log.error(
        .yamlSyntax, at: position, "a closing bracket that nothing opened",
        help: "delete it, or put the text it belongs to in quotes")
    case _ where latest.kind == .flowMapping || latest.kind == .flowSequence:
      log.error(
        .yamlSyntax, at: position, "text after the closing bracket",
        help: "delete it, or put all of the text in quotes")
    default:
      log.error(
        .yamlNotAllowed, at: position, "a second document in one file",
        help: "keep one document in a file: delete this line and all below it")
    }
  }

  private mutating func reportDirective(at offset: Int) {
    log.error(
      .yamlNotAllowed, at: source.position(ofByte: offset), "a line that starts with ‘%’",
      help: "delete it; instructions to YAML (directives) are not used here")
  }

  /// Where the text of a scalar starts, as opposed to its quote or its `|`.
  mutating func textPosition(of text: String, _ style: YAMLScalar.Style, _ event: Event) -> SourcePosition {
    switch style {
    case .plain: source.position(event.start)
    case .singleQuoted, .doubleQuoted:
      source.position(line: event.start.line, column: event.start.column + 1)
    case .literal, .folded:
      source.position(line: event.start.line + 1, column: blockIndentation(of: text, event))
    }
  }

  /// How many spaces YAML took off each line of a text below `|` or `>`.
  private mutating func blockIndentation(of text: String, _ event: Event) -> Int {
    var line = source.line(of: event.start)
    repeat {
      guard let next = source.line(after: line) else { return 0 }
      line = next
    } while line.isBlank
    // A text may start with spaces of its own, where a number behind `|` says so.
    let own = text.utf8.drop(while: \.isLineBreak).prefix { $0 == .space }.count
    return max(0, line.indentation - own)
  }
}

extension SourceText {
  /// The first byte at or after `offset` that is neither space, nor line break, nor in a comment.
  func contentStart(from offset: Int) -> Int? {
    var index = offset
    while let byte = byte(at: index) {
      if byte == .hash {
        index = lineEnd(from: index)
      } else if byte.isWhitespace {
        index += 1
      } else {
        return index
      }
    }
    return nil
  }

  /// The first byte behind a mark that is no space, after leaving out `skipped` more bytes.
  mutating func byte(after mark: Mark, skipping skipped: Int = 0) -> UInt8? {
    var index = byteOffset(of: mark)
    while let byte = byte(at: index), byte.isWhitespace { index += 1 }
    guard skipped > 0 else { return byte(at: index) }
    index += skipped
    while let byte = byte(at: index), byte.isSpaceOrTab { index += 1 }
    return byte(at: index)
  }

  /// What to say of a text that holds nothing.
  var emptiness: Diagnostic {
    if firstLine > 1 {
      return Diagnostic(
        .frontMatter, .error, at: position(line: -1, column: 0), "nothing stands between the two lines ‘---’",
        help: "write lines such as ‘title: …’ between them")
    }
    return Diagnostic(
      .emptyFile, .error, at: SourcePosition(path: path), "the file holds nothing",
      help: "write lines such as ‘name: …’, or delete the file")
  }
}
