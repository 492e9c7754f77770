// The parts of tokens: names, escapes, strings, comments, white space.

extension StylesheetReader {
  /// The byte that many places on; 0 at the end of the text.
  func peek(_ distance: Int) -> UInt8 {
    index + distance < text.count ? text[index + distance] : 0
  }

  func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) && byte != 0x0B
  }

  private func isNewline(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0C || byte == 0x0D }

  /// Whether a name begins there; one may begin with hyphens.
  func startsName(_ offset: Int) -> Bool {
    let byte = text[offset]
    return byte == UInt8(ascii: "-") || (isNamePart(offset) && !(0x30...0x39).contains(byte))
  }

  func isNamePart(_ offset: Int) -> Bool {
    switch text[offset] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...: true
    case UInt8(ascii: "\\"): escapeLength(offset) != nil
    default: false
    }
  }

  /// The length of the escape that begins there, in bytes; nil where none does.
  func escapeLength(_ offset: Int) -> Int? {
    guard text[offset] == UInt8(ascii: "\\"), offset + 1 < text.count, !isNewline(text[offset + 1]) else {
      return nil
    }
    var length = 1
    while length < 7, offset + length < text.count, hexDigit(text[offset + length]) != nil { length += 1 }
    if length == 1 { return 2 }
    if offset + length < text.count, isSpace(text[offset + length]) { length += 1 }
    return length
  }

  /// What the escape there stands for; a sign beyond ASCII need not be told from others, and stands as it is.
  private func unescaped(_ offset: Int, _ length: Int) -> [UInt8] {
    let digits = text[(offset + 1)..<(offset + length)].compactMap(hexDigit)
    guard hexDigit(text[offset + 1]) != nil else { return [text[offset + 1]] }
    let value = digits.reduce(UInt32(0)) { $0 << 4 | UInt32($1) }
    guard let scalar = UnicodeScalar(value) else { return [] }
    return Array(String(scalar).utf8)
  }

  private func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// Reads a name and returns it in lower case, escapes undone.
  mutating func readName() -> String {
    var name: [UInt8] = []
    while index < text.count, isNamePart(index) { readPart(into: &name) }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  /// Reads a byte or an escape.
  mutating func readPart(into value: inout [UInt8]) {
    if let length = escapeLength(index) {
      value.append(contentsOf: unescaped(index, length))
      index += length
    } else {
      value.append(text[index])
      index += 1
    }
  }

  /// Reads a string and returns what it says; nil where it is not closed on its line, which is reported.
  mutating func readString() -> [UInt8]? {
    let start = index
    let quote = text[index]
    var value: [UInt8] = []
    index += 1
    while index < text.count, !isNewline(text[index]) {
      if text[index] == quote {
        index += 1
        return value
      }
      if text[index] == UInt8(ascii: "\\"), isNewline(peek(1)) {
        // A line goes on in the next one.
        index += peek(1) == 0x0D && peek(2) == 0x0A ? 3 : 2
      } else {
        readPart(into: &value)
      }
    }
    problem(at: start, "this quotation is not closed on its line", help: "add the quotation mark at its end")
    return nil
  }

  mutating func space() {
    var endsLine = false
    while index < text.count, isSpace(text[index]) {
      endsLine = endsLine || isNewline(text[index])
      index += 1
    }
    writer.space(endsLine: endsLine)
  }

  /// Reads a comment; one that begins with `!` is kept.
  mutating func comment() {
    let start = index
    index += 2
    while index < text.count, !(text[index] == UInt8(ascii: "*") && peek(1) == UInt8(ascii: "/")) {
      index += 1
    }
    guard index < text.count else {
      return problem(at: start, "this comment is never closed", help: "add */ at its end")
    }
    index += 2
    if text[start + 2] == UInt8(ascii: "!") {
      writer.write(keptComment: text[start..<index])
    } else {
      writer.skipComment()
    }
  }
}
