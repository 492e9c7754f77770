/// HTML in the making, UTF-8.
struct HTMLBuffer {
  private var bytes: [UInt8] = []
  /// Where the stretch at hand starts: the buffer keeps its room, and each stretch is copied out at its size.
  private var start = 0

  /// A buffer with room for about so many bytes.
  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Whether nothing was written since the last stretch was taken.
  var isEmpty: Bool { bytes.count == start }

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
    var copied = 0
    for index in text.indices {
      let escape: StaticString
      switch text[index] {
      case UInt8(ascii: "&"): escape = "&amp;"
      case UInt8(ascii: "<"): escape = "&lt;"
      case UInt8(ascii: ">"): escape = "&gt;"
      case UInt8(ascii: "\""): escape = "&quot;"
      default: continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
      write(escape)
      copied = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
  }

  /// Appends text, escaped for an element or a double-quoted attribute.
  mutating func write(text: String) {
    var text = text
    text.withUTF8 { write(text: $0) }
  }

  /// Starts a new line, unless one just started.
  mutating func startLine() {
    if !isEmpty, let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Hands over what was written so far, and starts anew.
  mutating func take() -> [UInt8] {
    defer { start = bytes.count }
    return Array(bytes[start...])
  }
}
