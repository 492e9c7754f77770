/// Writes text so that it stays text in the format around it.
enum Escaping {
  /// Appends what a tag shows of a value; `isRaw` where it is written without escaping.
  static func append(_ value: Value, to output: inout [UInt8], isRaw: Bool, as format: TemplateFormat) {
    switch value {
    case .nothing, .list, .object: break
    case .flag(let flag): output.append(contentsOf: (flag ? "true" : "false").utf8)
    case .number(let number): output.append(contentsOf: String(number).utf8)
    case .text(let text): append(text, to: &output, as: isRaw ? .text : format)
    case .markup(let bytes):
      if isRaw || format == .html {
        output.append(contentsOf: bytes)
      } else {
        bytes.withUnsafeBufferPointer { append($0, to: &output, as: format) }
      }
    }
  }

  /// Appends text to the output, escaped for that format.
  static func append(_ text: String, to output: inout [UInt8], as format: TemplateFormat) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &output, as: format) }
    guard isDone == nil else { return }
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
    var index = markupSuspect(in: bytes, from: 0)
    while index < bytes.count {
      let byte = bytes[index]
      if byte != 0xEF || isNoncharacter(bytes, index) {
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart..<index]))
        appendMarkupEscape(of: byte, to: &output)
        index += byte == 0xEF ? 3 : 1
        runStart = index
      } else {
        index += 1
      }
      index = markupSuspect(in: bytes, from: index)
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart...]))
  }

  /// Where the first byte stands, from `start` on, that may not stay as it is in markup; the end where there is none.
  private static func markupSuspect(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index < bytes.count {
      let end = min(index + 8, bytes.count)
      if end - index == 8, isPlainMarkup(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
        index = end
      }
      while index < end {
        let byte = bytes[index]
        if byte < 64 ? markupMask >> UInt64(byte) & 1 == 1 : byte == 0xEF { return index }
        index += 1
      }
    }
    return index
  }

  /// Whether eight bytes are ASCII that stays as it is in markup, tested at once: most of most texts is.
  private static func isPlainMarkup(_ bytes: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    /// The highest bit of a byte is set where that byte is 0, and perhaps in some above it.
    func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
    let suspects =
      zeros(bytes ^ ones &* 0x22) | zeros((bytes | ones) ^ ones &* 0x27)  // " and & or '
      | zeros((bytes | ones &* 2) ^ ones &* 0x3E)  // < or >
      | (bytes &- ones &* 0x20) | bytes  // controls, and what is not ASCII
    return suspects & (ones &* 0x80) == 0
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
