import Diagnostics

// Colons where none is expected, and none where one is.

extension SyntaxExplanation {
  /// A colon that libyaml takes for the end of a name, where no name can stand.
  mutating func colon() -> Diagnostic {
    let line = source.line(of: failure.mark)
    let offset = source.byteOffset(of: failure.mark)
    if let before = source.byte(at: offset - 1), offset > line.range.lowerBound,
      before == UInt8(ascii: "\"") || before == UInt8(ascii: "'")
    {
      return error(
        .unquotedText, failure.mark, "text after the closing quote",
        help: "put the closing quote at the end of the text")
    }
    guard let name = source.name(on: line), name.colon >= offset else { return colonInText(line) }
    return colonOnLineBelow(name, line)
  }

  /// `summary: Grief: a group`.
  private mutating func colonInText(_ line: SourceLine) -> Diagnostic {
    let quotes = source.name(on: line).flatMap { curlyQuotes($0, on: line) }
    return error(
      .unquotedText, failure.mark, "a colon followed by a space inside unquoted text",
      help: quotes ?? "write the text in quotes: \(example("…", before: failure.mark))")
  }

  /// A name on a line that libyaml takes for more of the text above.
  private mutating func colonOnLineBelow(_ name: WrittenName, _ line: SourceLine) -> Diagnostic {
    guard let above = source.line(above: line) else { return colonInText(line) }
    guard let (owner, ownerLine) = owner(of: line) else { return source.missingColon(on: above) }
    // Where the line above neither has a name nor goes on with a text, it lacks its colon.
    if above.number != ownerLine.number, !source.hasValue(owner, on: ownerLine) {
      return source.missingColon(on: firstLine(below: ownerLine) ?? above)
    }
    if owner.text.utf8.first == .dash, owner.text.utf8.dropFirst().first?.startsWord == true {
      return source.missingSpaceAfterDash(at: source.position(line: ownerLine.number, column: owner.column))
    }
    let written = shown(name.text)
    let ownerName = shown(owner.text)
    if name.text.utf8.allSatisfy(\.isNameByte), line.indentation > ownerLine.indentation {
      return Diagnostic(
        .yamlSyntax, .error, at: source.position(line: line.number, column: name.column),
        "this line is indented, but ‘\(ownerName)’ above it already has a text",
        help: "start ‘\(written)’ in column \(owner.column + 1), or put the text of ‘\(ownerName)’ in quotes")
    }
    return error(
      .unquotedText, failure.mark, "a colon followed by a space inside unquoted text",
      help: "write the text in quotes: \(ownerName): \"…\"")
  }

  /// The nearest name above that is less indented than the line.
  private func owner(of line: SourceLine) -> (WrittenName, SourceLine)? {
    var current = line
    while let above = source.line(above: current) {
      if let name = source.name(on: above), name.column < line.indentation { return (name, above) }
      if above.indentation < line.indentation, source.name(on: above) == nil { return nil }
      current = above
    }
    return nil
  }

  private func firstLine(below line: SourceLine) -> SourceLine? {
    var current = line
    while let next = source.line(after: current) {
      if !next.isBlank, !source.isComment(next) { return next }
      current = next
    }
    return nil
  }

  /// A line that should start with a name, and has no colon, or none that counts.
  mutating func missingColon() -> Diagnostic {
    let line = source.line(of: failure.contextMark ?? failure.mark)
    if let name = source.name(on: line), name.text.utf8.count > 1000 {
      return Diagnostic(
        .yamlSyntax, .error, at: source.position(ofByte: name.colon, on: line),
        "more than a thousand letters before the colon",
        help: "put the text in quotes if it is text; names are short")
    }
    return source.missingColon(on: line)
  }
}
