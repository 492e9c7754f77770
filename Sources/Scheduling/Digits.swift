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
    text(width) { append(number, width, to: &$0) }
  }

  /// Adds a number that is not negative, with zeros before it up to that many digits.
  static func append(_ number: Int, _ width: Int, to bytes: inout [UInt8]) {
    var unit = 1
    for _ in 1..<max(1, width) { unit *= 10 }
    while number / unit >= 10 { unit *= 10 }
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / unit % 10))
      unit /= 10
    }
  }

  /// Adds a number of two digits, 0…99.
  static func append(two number: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number / 10))
    bytes.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number % 10))
  }

  /// A text of about that many ASCII bytes.
  static func text(_ length: Int, _ write: (inout [UInt8]) -> Void) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(length)
    write(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
