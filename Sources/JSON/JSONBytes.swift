/// How plain values are written in JSON.
extension [UInt8] {
  mutating func append(json flag: Bool) {
    append(contentsOf: (flag ? "true" : "false").utf8)
  }

  mutating func append(json number: Double) {
    append(contentsOf: (number.isFinite ? "\(number)" : "null").utf8)
  }

  mutating func append(json number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    let start = count
    var rest = number.magnitude
    repeat {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    if count - start > 1 { self[start...].reverse() }
  }

  mutating func append(json text: String) {
    var text = text
    append(UInt8(ascii: "\""))
    text.withUTF8 { appendEscaped($0) }
    append(UInt8(ascii: "\""))
  }

  /// What needs no escape is copied in one piece: nearly always the whole text.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    let mayNeedEscape = Self.mayNeedEscape
    var start = 0
    for index in text.indices where mayNeedEscape[Int(text[index])] {
      guard let escape = Self.escape(text, index) else { continue }
      let plainEnd = escape.isLineEnd ? index - 2 : index
      append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<plainEnd]))
      append(contentsOf: escape.written)
      start = index + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private static func escape(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (written: [UInt8], isLineEnd: Bool)? {
    let byte = text[index]
    switch byte {
    case UInt8(ascii: "\""): return (Array("\\\"".utf8), false)
    case UInt8(ascii: "\\"): return (Array("\\\\".utf8), false)
    case UInt8(ascii: "\n"): return (Array("\\n".utf8), false)
    case 0xA8, 0xA9:
      // U+2028 and U+2029, line ends to old JavaScript, are E2 80 A8 and E2 80 A9.
      guard index >= 2, text[index - 2] == 0xE2, text[index - 1] == 0x80 else { return nil }
      return (Array((byte == 0xA8 ? "\\u2028" : "\\u2029").utf8), true)
    default:
      return (Array("\\u00".utf8) + [hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]], false)
    }
  }

  /// By byte: whether it is written in another way, or may be the end of a character that is.
  private static let mayNeedEscape: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in 0..<0x20 { table[byte] = true }
    for byte in [0x7F, 0xA8, 0xA9] { table[byte] = true }
    for byte in "\"\\<>&".utf8 { table[Int(byte)] = true }
    return table
  }()
  private static let hexadecimal = Array("0123456789abcdef".utf8)
}
