/// The forms in which texts and private values are compared.
enum FoldedBytes {
  /// Adds `text` with each run of white space as one space.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { text in
      /// From where on nothing is copied yet.
      var start = 0
      var index = 0
      while index < text.count {
        let next = index + 1
        // Nearly all white space is single blanks, which stay as they are.
        guard isSpace(text[index]), text[index] != 0x20 || next < text.count && isSpace(text[next]) else {
          index = next
          continue
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        bytes.append(0x20)
        index = next
        while index < text.count, isSpace(text[index]) { index += 1 }
        start = index
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
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
