import Diagnostics

// What a person most likely meant by a line, for errors.

/// A name with its colon, as it stands on a line.
struct WrittenName {
  let text: String
  /// The column of its first letter, from zero.
  let column: Int
  /// The byte of its colon.
  let colon: Int
}

extension SourceText {
  /// Whether the line is a list item.
  func startsWithDash(_ line: SourceLine) -> Bool {
    isDash(at: line.contentStart)
  }

  private func isDash(at offset: Int) -> Bool {
    byte(at: offset) == .dash && byte(at: offset + 1)?.isWhitespace ?? true
  }

  /// Whether the line holds only a comment.
  func isComment(_ line: SourceLine) -> Bool {
    byte(at: line.contentStart) == .hash
  }

  /// Where the line's content starts, behind the dashes of list items.
  func contentStart(behindDashesOf line: SourceLine) -> Int {
    var index = line.contentStart
    while isDash(at: index), index < line.range.upperBound {
      index += 1
      while index < line.range.upperBound, bytes[index] == .space { index += 1 }
    }
    return min(index, line.range.upperBound)
  }

  /// The name that the line starts with, if a colon and a space or the line's end follow it.
  func name(on line: SourceLine) -> WrittenName? {
    let start = contentStart(behindDashesOf: line)
    var index = start
    while index < line.range.upperBound {
      if bytes[index] == .hash, index == start || bytes[index - 1].isSpaceOrTab { return nil }
      let isColon = bytes[index] == .colon
      if isColon, index + 1 == line.range.upperBound || bytes[index + 1].isSpaceOrTab { break }
      index += 1
    }
    guard index > start, index < line.range.upperBound else { return nil }
    return WrittenName(text: text(start..<index), column: start - line.range.lowerBound, colon: index)
  }

  /// The name that the line starts with, if a letter follows its colon: `name:First Steps`.
  func nameWithoutSpace(on line: SourceLine) -> WrittenName? {
    let start = contentStart(behindDashesOf: line)
    var index = start
    while index < line.range.upperBound, bytes[index].isNameByte { index += 1 }
    guard index > start, byte(at: index) == .colon, index + 1 < line.range.upperBound,
      bytes[index + 1] != UInt8(ascii: "/")
    else { return nil }
    return WrittenName(text: text(start..<index), column: start - line.range.lowerBound, colon: index)
  }

  /// The nearest line above that says something.
  func line(above line: SourceLine) -> SourceLine? {
    var current = line
    while let previous = self.line(before: current) {
      if !previous.isBlank, !isComment(previous) { return previous }
      current = previous
    }
    return nil
  }

  /// Whether a value stands behind the name.
  func hasValue(_ name: WrittenName, on line: SourceLine) -> Bool {
    var index = name.colon + 1
    while index < line.range.upperBound, bytes[index].isSpaceOrTab { index += 1 }
    return index < line.range.upperBound && bytes[index] != .hash
  }

  // MARK: Diagnostics about one line

  /// `name:First Steps`, or no colon at all.
  func missingColon(on line: SourceLine) -> Diagnostic {
    if let name = nameWithoutSpace(on: line) {
      return Diagnostic(
        .yamlSyntax, .error, at: position(ofByte: name.colon, on: line), "a colon without a space after it",
        help: "write ‘\(shown(name.text)): …’, with a space after the colon")
    }
    let start = contentStart(behindDashesOf: line)
    if byte(at: start) == .dash, byte(at: start + 1)?.startsWord == true {
      return missingSpaceAfterDash(at: position(ofByte: start, on: line))
    }
    return Diagnostic(
      .yamlSyntax, .error, at: position(ofByte: start, on: line), "a line without a colon and a value",
      help: "write ‘name: text’; a line that goes on with the text above must be indented")
  }

  /// `-item`.
  func missingSpaceAfterDash(at position: SourcePosition) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, .error, at: position, "a dash without a space after it",
      help: "write ‘- …’, with a space after the dash; if it is text, put it in quotes")
  }

  /// A text at the top, where names belong.
  func lackOfNames(in scalar: YAMLScalar) -> Diagnostic {
    var line = self.line(0, startingAt: 0)
    while line.number + firstLine < scalar.position.line, let next = self.line(after: line) { line = next }
    if scalar.style == .plain { return missingColon(on: line) }
    return Diagnostic(
      .wrongShape, .error, at: scalar.position, "one text, where names with values are expected",
      help: "write lines such as ‘name: text’")
  }

  /// Where a byte of that line stands in the file.
  func position(ofByte offset: Int, on line: SourceLine) -> SourcePosition {
    var column = 0
    for index in line.range.lowerBound..<max(offset, line.range.lowerBound) where bytes[index] & 0xC0 != 0x80
    {
      column += 1
    }
    return position(line: line.number, column: column)
  }
}

/// A name as messages show it: short, for a slip may have made a long text of it.
func shown(_ name: String) -> String {
  let longest = 40
  let letters = name.unicodeScalars
  guard let cut = letters.index(letters.startIndex, offsetBy: longest, limitedBy: letters.endIndex),
    cut != letters.endIndex
  else { return name }
  return String(letters[..<cut]) + "…"
}

extension UInt8 {
  /// A letter, or part of one.
  var startsWord: Bool {
    self >= 0x80 || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }

  /// What names of fields are made of.
  var isNameByte: Bool {
    startsWord || (0x30...0x39).contains(self) || self == .dash || self == UInt8(ascii: "_")
  }
}
