/// Decimal numbers as these notations write them: ASCII digits only, and never so many that they overflow.
enum Digits {
  /// The number that the text is; nil for anything but one to nine digits.
  static func number(_ text: some StringProtocol) -> Int? {
    guard (1...9).contains(text.utf8.count) else { return nil }
    var value = 0
    for byte in text.utf8 {
      guard isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  /// The same with a sign allowed before it: `+1`, `-1`.
  static func signedNumber(_ text: some StringProtocol) -> Int? {
    switch text.utf8.first {
    case UInt8(ascii: "-"): number(text.dropFirst()).map { -$0 }
    case UInt8(ascii: "+"): number(text.dropFirst())
    default: number(text)
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// The number with zeros before it, up to that many digits.
  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
