import Diagnostics

/// Finds the tags of a template. Linear in the text, whatever it holds.
struct Tokenizer {
  private(set) var tokens: [Token] = []
  private(set) var problems = DiagnosticLog()

  private let path: String
  private let text: [UInt8]
  private var open: [UInt8] = Array("{{".utf8)
  private var close: [UInt8] = Array("}}".utf8)
  private var cursor: Int
  private var counter: PositionCounter

  /// `start` is where the text begins: after a byte-order mark.
  init(path: String, text: [UInt8], start: Int) {
    self.path = path
    self.text = text
    cursor = start
    counter = PositionCounter(from: start)
  }

  /// Reads all tags.
  mutating func run() {
    while let start = find(open, from: cursor) {
      let position = counter.advance(to: start, in: text)
      cursor = start + open.count
      readTag(start, position)
    }
  }

  private mutating func readTag(_ start: Int, _ position: TagPosition) {
    let inside = cursor
    guard inside < text.count else { return unclosed(position) }
    switch text[inside] {
    case UInt8(ascii: "!"): readComment(start, position)
    case UInt8(ascii: "="): readDelimiters(start, position)
    case UInt8(ascii: "{"):
      readName(.rawVariable, start, from: inside + 1, until: [UInt8(ascii: "}")] + close, position)
    case UInt8(ascii: "&"): readName(.rawVariable, start, from: inside + 1, until: close, position)
    case UInt8(ascii: "#"): readName(.section, start, from: inside + 1, until: close, position)
    case UInt8(ascii: "^"): readName(.inverted, start, from: inside + 1, until: close, position)
    case UInt8(ascii: "/"): readName(.end, start, from: inside + 1, until: close, position)
    case UInt8(ascii: ">"): readName(.partial, start, from: inside + 1, until: close, position)
    case UInt8(ascii: "<"): readName(.parent, start, from: inside + 1, until: close, position)
    case UInt8(ascii: "$"): readName(.block, start, from: inside + 1, until: close, position)
    default: readName(.variable, start, from: inside, until: close, position)
    }
  }

  private mutating func readComment(_ start: Int, _ position: TagPosition) {
    guard let end = find(close, from: cursor) else {
      problem(position, "this comment is not closed", help: "write ‘\(string(close))’ where it ends")
      cursor = text.count
      return silent(start..<cursor, position)
    }
    cursor = end + close.count
    silent(start..<cursor, position)
  }

  private mutating func readName(
    _ kind: Token.Kind, _ start: Int, from inside: Int, until close: [UInt8], _ position: TagPosition
  ) {
    // The scan stops at the next tag, so that many unclosed tags cost no more than closed ones, and so that
    // each of them is reported where it stands.
    var end = min(inside, text.count)
    while end < text.count, !text.holds(close, at: end), !text.holds(open, at: end) { end += 1 }
    let isClosed = text.holds(close, at: end)
    cursor = isClosed ? end + close.count : end
    var name = text.trimmed(min(inside, end)..<end)
    var token = Token(kind, name: name, range: start..<cursor, position: position)
    if kind == .partial || kind == .parent || kind == .end,
      let first = name.first, text[first] == UInt8(ascii: "*")
    {
      token.isDynamic = true
      name = text.trimmed((first + 1)..<name.upperBound)
    }
    if isClosed { checkName(name, position) } else { unclosed(position) }
    token.name = firstWord(of: name)
    if token.name.isEmpty { token.kind = .silent }
    tokens.append(token)
  }

  /// Reports a name that cannot be one. The tag goes on with the first word, so that its end tag matches.
  private mutating func checkName(_ name: Range<Int>, _ position: TagPosition) {
    let word = firstWord(of: name)
    guard !name.isEmpty else {
      return problem(position, "this tag holds no name", help: "write a name in it, or take it out")
    }
    if word != name {
      return problem(
        position, "a tag holds one name, but ‘\(text.string(name))’ is more than one word",
        help: "write the name alone, such as ‘\(text.string(word))’")
    }
    let isDot = name.count == 1 && text[name.lowerBound] == UInt8(ascii: ".")
    let parts = text[name].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    if !isDot, parts.contains(where: \.isEmpty) {
      problem(
        position, "‘\(text.string(name))’ has a full stop with no name on one side of it",
        help: "write names on both sides, as in ‘place.city’, or ‘.’ alone for the thing at hand")
    }
  }

  private func firstWord(of name: Range<Int>) -> Range<Int> {
    let end = text[name].firstIndex(where: \.isSpace) ?? name.upperBound
    return name.lowerBound..<end
  }

  private mutating func unclosed(_ position: TagPosition) {
    problem(position, "this tag is not closed", help: "write ‘\(string(close))’ after the name")
  }

  private mutating func silent(_ range: Range<Int>, _ position: TagPosition) {
    tokens.append(Token(.silent, name: 0..<0, range: range, position: position))
  }
}

// MARK: Delimiters

extension Tokenizer {
  /// Longer delimiters are refused: nobody needs them, and searching for them would no longer be linear.
  private static let longestDelimiter = 16

  private mutating func readDelimiters(_ start: Int, _ position: TagPosition) {
    let inside = cursor + 1
    let ending = [UInt8(ascii: "=")] + close
    var end = inside
    while end < text.count, text[end] != 0x0A, !text.holds(ending, at: end) { end += 1 }
    guard text.holds(ending, at: end) else {
      cursor = min(end, text.count)
      silent(start..<cursor, position)
      return problem(
        position, "this change of delimiters is not closed",
        help: "write it as ‘\(string(open))=<% %>=\(string(close))’, on one line")
    }
    cursor = end + ending.count
    silent(start..<cursor, position)
    let words = text[text.trimmed(inside..<end)].split(whereSeparator: \.isSpace).map(Array.init)
    let fits = words.allSatisfy { word in
      word.count <= Self.longestDelimiter && !word.contains(UInt8(ascii: "="))
    }
    guard words.count == 2, fits else {
      return problem(
        position, "a change of delimiters names two of them, an opening and a closing one",
        help:
          "write two short groups of signs without ‘=’, as in ‘\(string(open))=<% %>=\(string(close))’")
    }
    (open, close) = (words[0], words[1])
  }

  private func find(_ bytes: [UInt8], from start: Int) -> Int? {
    guard let first = bytes.first else { return nil }
    var index = start
    while index < text.count {
      if text[index] == first, text.holds(bytes, at: index) { return index }
      index += 1
    }
    return nil
  }

  private func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private mutating func problem(_ position: TagPosition, _ message: String, help: String) {
    problems.error(
      .templateSyntax, at: SourcePosition(path: path, tag: position), message, help: help)
  }
}

extension SourcePosition {
  init(path: String, tag: TagPosition) {
    self.init(path: path, line: Int(tag.line), column: Int(tag.column))
  }
}
