import Diagnostics

/// The bytes of a text, with the way from libyaml's places to bytes, lines and positions.
///
/// Not a copy: valid only while the bytes are. Lines end as libyaml ends them: LF, CR LF or CR.
struct SourceText {
  let bytes: UnsafeBufferPointer<UInt8>
  let path: String
  /// The number of the first line: 1, or more for a text within a file.
  let firstLine: Int
  let isASCII: Bool
  /// A character and the byte at which it starts, from which the next look-up sets out.
  private var known = (character: 0, byte: 0)

  init(_ bytes: UnsafeBufferPointer<UInt8>, path: String, firstLine: Int, isASCII: Bool) {
    self.bytes = bytes
    self.path = path
    self.firstLine = firstLine
    self.isASCII = isASCII
  }

  /// Where a mark stands in the file.
  func position(_ mark: Mark) -> SourcePosition {
    position(line: mark.line, column: mark.column)
  }

  /// A place in the file; line and column of the text count from zero.
  func position(line: Int, column: Int) -> SourcePosition {
    SourcePosition(path: path, line: line + firstLine, column: column + 1)
  }

  /// The byte at which a character starts. Events come in order, so the walk there is short.
  mutating func byteOffset(of mark: Mark) -> Int {
    if isASCII { return min(mark.index, bytes.count) }
    while known.character < mark.index, known.byte < bytes.count {
      known.byte += 1
      while known.byte < bytes.count, isContinuation(known.byte) { known.byte += 1 }
      known.character += 1
    }
    while known.character > mark.index, known.byte > 0 {
      known.byte -= 1
      while known.byte > 0, isContinuation(known.byte) { known.byte -= 1 }
      known.character -= 1
    }
    return known.byte
  }

  /// Where a byte stands in the file. Walks there from the start: for an error, not for every value.
  func position(ofByte offset: Int) -> SourcePosition {
    let line = line(containing: offset)
    var column = 0
    for index in line.range.lowerBound..<min(max(offset, line.range.lowerBound), bytes.count)
    where !isContinuation(index) { column += 1 }
    return position(line: line.number, column: column)
  }

  private func isContinuation(_ index: Int) -> Bool { bytes[index] & 0xC0 == 0x80 }
}

// MARK: Lines

/// One line of a text.
struct SourceLine {
  /// Its number, from zero.
  let number: Int
  /// Its bytes, without the line break.
  let range: Range<Int>
  /// How many spaces it starts with.
  let indentation: Int

  /// Whether it holds nothing but spaces.
  var isBlank: Bool { indentation == range.count }
  /// The byte after its spaces.
  var contentStart: Int { range.lowerBound + indentation }
}

extension SourceText {
  /// The line that starts at that byte.
  func line(_ number: Int, startingAt start: Int) -> SourceLine {
    var contentStart = start
    while contentStart < bytes.count, bytes[contentStart] == .space { contentStart += 1 }
    return SourceLine(
      number: number, range: start..<lineEnd(from: contentStart), indentation: contentStart - start)
  }

  /// The line after that one, if there is one.
  func line(after line: SourceLine) -> SourceLine? {
    guard let start = lineStart(afterBreakAt: line.range.upperBound) else { return nil }
    return self.line(line.number + 1, startingAt: start)
  }

  /// The line before that one, if there is one.
  func line(before line: SourceLine) -> SourceLine? {
    var index = line.range.lowerBound - 1
    guard index >= 0, line.number > 0 else { return nil }
    if bytes[index] == .lineFeed, index > 0, bytes[index - 1] == .carriageReturn { index -= 1 }
    while index > 0, !bytes[index - 1].isLineBreak { index -= 1 }
    return self.line(line.number - 1, startingAt: index)
  }

  /// The line that a byte stands on.
  func line(containing offset: Int) -> SourceLine {
    var number = 0
    var start = 0
    while let next = lineStart(afterBreakAt: lineEnd(from: start)), next <= offset {
      number += 1
      start = next
    }
    return line(number, startingAt: start)
  }

  /// The line of a mark.
  mutating func line(of mark: Mark) -> SourceLine {
    var start = byteOffset(of: mark)
    while start > 0, !bytes[start - 1].isLineBreak { start -= 1 }
    return line(mark.line, startingAt: start)
  }

  /// The byte at which the line that goes through `offset` ends: its break, or the end of the text.
  func lineEnd(from offset: Int) -> Int {
    var index = offset
    while index < bytes.count, !bytes[index].isLineBreak { index += 1 }
    return index
  }

  private func lineStart(afterBreakAt offset: Int) -> Int? {
    guard offset < bytes.count else { return nil }
    let isPair =
      bytes[offset] == .carriageReturn && offset + 1 < bytes.count && bytes[offset + 1] == .lineFeed
    return offset + (isPair ? 2 : 1)
  }

  /// The byte at `offset`, if the text goes that far.
  func byte(at offset: Int) -> UInt8? {
    offset >= 0 && offset < bytes.count ? bytes[offset] : nil
  }

  /// The text between two bytes.
  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }
}

extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let colon = UInt8(ascii: ":")
  static let dash = UInt8(ascii: "-")
  static let hash = UInt8(ascii: "#")

  var isLineBreak: Bool { self == .lineFeed || self == .carriageReturn }
  var isSpaceOrTab: Bool { self == .space || self == .tab }
  /// A space, a tab or a line break.
  var isWhitespace: Bool { isSpaceOrTab || isLineBreak }
}
