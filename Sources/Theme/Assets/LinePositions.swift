import Diagnostics

/// Turns offsets into lines and columns; for offsets that grow, in one walk over the text.
struct LinePositions {
  private let path: String
  private let text: [UInt8]
  private var offset = 0
  private var line = 1
  private var column = 1

  init(path: String, text: [UInt8]) {
    self.path = path
    self.text = text
  }

  /// The position of the byte at `target`.
  mutating func position(of target: Int) -> SourcePosition {
    if target < offset { (offset, line, column) = (0, 1, 1) }
    while offset < target, offset < text.count {
      let byte = text[offset]
      offset += 1
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {  // not the continuation of a character
        column += 1
      }
    }
    return SourcePosition(path: path, line: line, column: column)
  }
}
