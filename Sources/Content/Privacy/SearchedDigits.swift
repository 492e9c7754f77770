/// The digits of texts without what people write between them, and where each stands.
struct SearchedDigits: Sendable {
  private(set) var digits: [UInt8] = []
  /// Where in the texts each digit stands.
  private(set) var offsets: [Int] = []

  /// The digits of `bytes`; a zero stands where so much is between two that they are no one number.
  init(_ bytes: [UInt8]) {
    var last = -1
    for (offset, byte) in bytes.enumerated() {
      if FoldedBytes.isDigit(byte) {
        if last >= 0, offset - last > Self.widestGap { separate(offset) }
        digits.append(byte)
        offsets.append(offset)
        last = offset
      } else if last >= 0, byte < 0x80, !Self.joins(byte) {
        separate(offset)
        last = -1
      }
    }
  }

  /// The bytes of the texts that those digits take up with all between them.
  func range(of digits: Range<Int>) -> Range<Int> {
    offsets[digits.lowerBound]..<offsets[digits.upperBound - 1] + 1
  }

  private mutating func separate(_ offset: Int) {
    digits.append(0)
    offsets.append(offset)
  }

  /// `) - ` and typographic dashes, which take up several bytes.
  private static let widestGap = 6

  private static func joins(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
