/// The forms in which texts and private values are compared.
enum FoldedBytes {
  /// Adds `text` with each run of white space as one space.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &bytes) }
  }

  /// Adds the bytes of a text with each run of white space as one space.
  static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    while start < text.count {
      // Single spaces stay as they are, so that a line is mostly one copy.
      var end = start
      while end < text.count, !isSpace(text[end]) || isSingleSpace(text, end) { end += 1 }
      bytes.append(contentsOf: text[start..<end])
      guard end < text.count else { return }
      bytes.append(0x20)
      start = end + 1
      while start < text.count, isSpace(text[start]) { start += 1 }
    }
  }

  private static func isSingleSpace(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    text[index] == 0x20 && index + 1 < text.count && !isSpace(text[index + 1])
  }

  /// A private value in its form for comparison: white space folded, none at its ends, ASCII in small letters.
  static func pattern(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    if bytes.first == 0x20 { bytes.removeFirst() }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes.map(lowercased), as: UTF8.self)
  }

  static func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }
}
