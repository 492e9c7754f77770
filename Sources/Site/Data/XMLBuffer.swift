/// XML being written, in UTF-8. Texts are escaped, and characters that XML 1.0 forbids are left out.
struct XMLBuffer {
  private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

  /// Markup as it is.
  mutating func raw(_ markup: String) { bytes += markup.utf8 }

  /// An element that holds text.
  mutating func element(_ name: String, _ text: String) {
    raw("<\(name)>")
    self.text(text.utf8)
    raw("</\(name)>\n")
  }

  /// Text, or HTML that an element holds as text.
  mutating func text(_ text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case 0x09, 0x0A, 0x0D: bytes.append(byte)
      case 0x00..<0x20: continue
      default: bytes.append(byte)
      }
      // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
      if (byte == 0xBE || byte == 0xBF), bytes.suffix(3).elementsEqual([0xEF, 0xBF, byte]) {
        bytes.removeLast(3)
      }
    }
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
