/// Turns offsets into lines and columns, for offsets that only grow, in one walk over the text.
struct PositionCounter {
  private var offset: Int
  private var position = TagPosition()

  init(from offset: Int) { self.offset = offset }

  /// The position at `end`, which must not be before the last one asked for.
  mutating func advance(to end: Int, in text: [UInt8]) -> TagPosition {
    while offset < end, offset < text.count {
      let byte = text[offset]
      offset += 1
      if byte == UInt8(ascii: "\n") {
        position.line &+= 1
        position.column = 1
      } else if byte & 0b1100_0000 != 0b1000_0000 {  // not a continuation byte: a new scalar
        position.column &+= 1
      }
    }
    return position
  }
}
