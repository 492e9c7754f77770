/// Finds where bytes stop being UTF-8.
enum UTF8Check {
  /// The offset of the first sequence that is not well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates,
  /// nothing beyond U+10FFFF, none cut short), or nil where all is.
  static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        // Most text is ASCII: eight bytes at a time while no byte has its high bit set.
        while offset + 8 <= buffer.count,
          buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          offset += 8
        }
        guard offset < buffer.count else { break }
        let length = sequenceLength(in: buffer, at: offset)
        if length == 0 { return offset }
        offset += length
      }
      return nil
    }
  }

  /// The length of the well-formed sequence at `offset`, or 0 where there is none.
  private static func sequenceLength(in buffer: UnsafeRawBufferPointer, at offset: Int) -> Int {
    let first = buffer[offset]
    if first < 0x80 { return 1 }
    let length: Int
    // The second byte is bounded more tightly than the others after these first bytes (RFC 3629, section 4).
    let second: ClosedRange<UInt8>
    switch first {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard offset + length <= buffer.count, second.contains(buffer[offset + 1]) else { return 0 }
    for index in 2..<max(2, length) where buffer[offset + index] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
