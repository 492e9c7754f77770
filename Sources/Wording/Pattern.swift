/// A text cut at its placeholders, so that filling it is only appending.
struct Pattern: Hashable, Sendable {
  private enum Piece: Hashable, Sendable {
    case text(String)
    case placeholder(String)
  }

  private let pieces: [Piece]
  /// How many bytes of UTF-8 its own text is.
  private let length: Int

  /// Cuts the text. A brace that opens no `{name}` is text.
  init(_ text: String) {
    var pieces: [Piece] = []
    let bytes = text.utf8
    var plainStart = bytes.startIndex
    var index = bytes.startIndex
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "{")) {
      index = bytes.index(after: open)
      let name = bytes[index...].prefix(while: Self.isOfName)
      guard !name.isEmpty, name.endIndex < bytes.endIndex, bytes[name.endIndex] == UInt8(ascii: "}") else {
        continue
      }
      index = bytes.index(after: name.endIndex)
      if plainStart < open { pieces.append(.text(String(text[plainStart..<open]))) }
      pieces.append(.placeholder(String(text[name.startIndex..<name.endIndex])))
      plainStart = index
    }
    if plainStart < bytes.endIndex || pieces.isEmpty { pieces.append(.text(String(text[plainStart...]))) }
    self.pieces = pieces
    length = pieces.reduce(0) { length, piece in
      if case .text(let text) = piece { length + text.utf8.count } else { length }
    }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  var placeholders: Set<String> {
    pieces.reduce(into: []) { names, piece in
      if case .placeholder(let name) = piece { names.insert(name) }
    }
  }

  func filled(_ values: KeyValuePairs<String, String>) -> String {
    if pieces.count == 1, case .text(let text) = pieces[0] { return text }
    var result = ""
    result.reserveCapacity(length + values.reduce(0) { $0 + $1.value.utf8.count })
    for piece in pieces {
      switch piece {
      case .text(let text): result += text
      case .placeholder(let name):
        for (key, value) in values where key == name {
          result += value
          break
        }
      }
    }
    return result
  }
}
