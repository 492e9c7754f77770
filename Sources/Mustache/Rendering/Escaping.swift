/// Writes text so that it stays text in the format around it.
enum Escaping {
  /// Appends text to the output, escaped for that format.
  static func append(_ text: String, to output: inout [UInt8], as format: TemplateFormat) {
    var text = text
    text.withUTF8 { append($0, to: &output, as: format) }
  }

  /// Appends UTF-8 to the output, escaped for that format.
  static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8], as format: TemplateFormat
  ) {
    switch format {
    case .html, .xml: appendMarkup(bytes, to: &output)
    case .json: appendJSON(bytes, to: &output)
    case .text: output.append(contentsOf: bytes)
    }
  }

  // The bytes below 64 that need care, one bit each: testing a bit is several times faster than a switch.
  private static let controls: UInt64 = 0xFFFF_FFFF & ~(1 << 0x09 | 1 << 0x0A | 1 << 0x0D)
  private static let markupMask: UInt64 =
    controls | 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
  private static let jsonMask: UInt64 = 0xFFFF_FFFF | 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E

  private static func appendMarkup(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var runStart = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      var length = 1
      if byte < 64 {
        guard markupMask >> UInt64(byte) & 1 == 1 else {
          index += 1
          continue
        }
      } else if byte == 0xEF, isNoncharacter(bytes, index) {
        length = 3
      } else {
        index += 1
        continue
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart..<index]))
      appendMarkupEscape(of: byte, to: &output)
      index += length
      runStart = index
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart...]))
  }

  /// Nothing for the control characters that XML 1.0 (section 2.2) and HTML do not allow even escaped.
  private static func appendMarkupEscape(of byte: UInt8, to output: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
    case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
    case UInt8(ascii: "'"): output.append(contentsOf: "&#39;".utf8)
    default: break
    }
  }

  /// U+FFFE and U+FFFF, which XML 1.0 forbids: EF BF BE and EF BF BF.
  private static func isNoncharacter(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
  }

  private static func appendJSON(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var runStart = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let needsCare =
        byte < 64
        ? jsonMask >> UInt64(byte) & 1 == 1
        : byte == UInt8(ascii: "\\") || (byte == 0xE2 && isLineSeparator(bytes, index))
      guard needsCare else {
        index += 1
        continue
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart..<index]))
      if byte == 0xE2 {
        output.append(contentsOf: (bytes[index + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8)
        index += 3
      } else {
        appendJSONEscape(of: byte, to: &output)
        index += 1
      }
      runStart = index
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart...]))
  }

  /// U+2028 and U+2029, which older JavaScript takes for line ends: E2 80 A8 and E2 80 A9.
  private static func isLineSeparator(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8
  }

  /// RFC 8259, section 7; `<`, `>` and `&` too, so that the text cannot end a `script` element.
  private static func appendJSONEscape(of byte: UInt8, to output: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""): output.append(contentsOf: "\\\"".utf8)
    case UInt8(ascii: "\\"): output.append(contentsOf: "\\\\".utf8)
    case 0x0A: output.append(contentsOf: "\\n".utf8)
    case 0x0D: output.append(contentsOf: "\\r".utf8)
    case 0x09: output.append(contentsOf: "\\t".utf8)
    default:
      output.append(contentsOf: "\\u00".utf8)
      for nibble in [byte >> 4, byte & 0x0F] { output.append(nibble < 10 ? 0x30 + nibble : 0x57 + nibble) }
    }
  }
}
