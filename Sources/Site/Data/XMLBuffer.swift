/// XML being written, in UTF-8. Texts are escaped, and characters that XML 1.0 forbids are left out.
struct XMLBuffer {
  private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

  /// Markup as it is.
  mutating func raw(_ markup: String) { bytes += markup.utf8 }

  /// An element that holds text.
  mutating func element(_ name: String, _ text: String) {
    raw("<")
    raw(name)
    raw(">")
    self.text(text.utf8)
    raw("</")
    raw(name)
    raw(">\n")
  }

  /// Text, or HTML that an element holds as text.
  mutating func text(_ text: some Sequence<UInt8>) {
    let isDone: Void? = text.withContiguousStorageIfAvailable { append($0) }
    if isDone == nil { Array(text).withUnsafeBufferPointer { append($0) } }
  }

  /// What stands as it is, nearly everything, is copied in one piece.
  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (index, byte) in text.enumerated() {
      guard byte < 0x40 || byte == 0xBE || byte == 0xBF else { continue }
      let (written, length): (StaticString, Int)
      switch byte {
      case UInt8(ascii: "&"): (written, length) = ("&amp;", 1)
      case UInt8(ascii: "<"): (written, length) = ("&lt;", 1)
      case UInt8(ascii: ">"): (written, length) = ("&gt;", 1)
      case UInt8(ascii: "\""): (written, length) = ("&quot;", 1)
      case 0x09, 0x0A, 0x0D: continue
      case 0x00..<0x20: (written, length) = ("", 1)
      // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
      case 0xBE, 0xBF:
        guard index >= start + 2, text[index - 2] == 0xEF, text[index - 1] == 0xBF else { continue }
        (written, length) = ("", 3)
      default: continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index + 1 - length]))
      written.withUTF8Buffer { bytes.append(contentsOf: $0) }
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// A text inside a double-quoted attribute.
  static func attribute(_ text: String) -> String {
    var buffer = XMLBuffer(bytes: [])
    buffer.text(text.utf8)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  init() {}

  private init(bytes: [UInt8]) { self.bytes = bytes }
}
