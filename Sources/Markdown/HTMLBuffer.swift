/// HTML in the making, UTF-8.
struct HTMLBuffer {
  private(set) var bytes: [UInt8] = []

  /// Appends finished HTML.
  mutating func write(_ html: StaticString) {
    html.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends finished HTML.
  mutating func write(html: some Sequence<UInt8>) {
    bytes.append(contentsOf: html)
  }

  /// Appends text, escaped for an element or a double-quoted attribute.
  mutating func write(text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices {
      let escape: StaticString
      switch text[index] {
      case UInt8(ascii: "&"): escape = "&amp;"
      case UInt8(ascii: "<"): escape = "&lt;"
      case UInt8(ascii: ">"): escape = "&gt;"
      case UInt8(ascii: "\""): escape = "&quot;"
      default: continue
      }
      bytes.append(contentsOf: text[start..<index])
      write(escape)
      start = index + 1
    }
    bytes.append(contentsOf: text[start...])
  }

  /// Appends text, escaped for an element or a double-quoted attribute.
  mutating func write(text: String) {
    var text = text
    text.withUTF8 { write(text: $0) }
  }

  /// Starts a new line, unless one just started.
  mutating func startLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Hands over what was written so far, and starts anew.
  mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}
