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
    var rest = text[...]
    var plain = ""
    while let open = rest.firstIndex(of: "{") {
      plain += rest[..<open]
      let inner = rest[rest.index(after: open)...].prefix { $0 == "-" || ("a"..."z").contains($0) }
      if !inner.isEmpty, inner.endIndex < rest.endIndex, rest[inner.endIndex] == "}" {
        if !plain.isEmpty { pieces.append(.text(plain)) }
        plain = ""
        pieces.append(.placeholder(String(inner)))
        rest = rest[rest.index(after: inner.endIndex)...]
      } else {
        plain += "{"
        rest = rest[rest.index(after: open)...]
      }
    }
    plain += rest
    if !plain.isEmpty || pieces.isEmpty { pieces.append(.text(plain)) }
    self.pieces = pieces
    length = pieces.reduce(0) { length, piece in
      if case .text(let text) = piece { length + text.utf8.count } else { length }
    }
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
