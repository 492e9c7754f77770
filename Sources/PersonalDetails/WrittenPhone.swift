/// A telephone number within a text, in a form that hardly anything else is written in.
///
/// Known are numbers with a country's code (`+44 20 7946 0958`), those of North America (`(603) 555-0142`), Mexico's
/// `55 1234 5678`, and others that begin with 0 (`0171 1234567`). Short codes such as 988 and 116 123, years, dates, prices,
/// postal codes and the numbers of meetings are none.
public struct WrittenPhone: Sendable, Equatable {
  /// Its bytes in the text.
  public let range: Range<Int>
  /// Its digits.
  public let digits: String

  /// The last nine digits, which are the same at home and abroad: two numbers that agree in them are one.
  public var key: String { Self.key(ofDigits: digits) }

  /// The same of a number as people write it, without its extension.
  public static func key(of number: String) -> String {
    let lower = number.lowercased()
    let dialed = lower.firstRange(of: "ext").map { lower[..<$0.lowerBound] } ?? lower[...]
    return key(ofDigits: String(decoding: dialed.utf8.filter { $0 &- 0x30 < 10 }, as: UTF8.self))
  }

  private static func key(ofDigits digits: String) -> String { String(digits.suffix(9)) }

  /// Whether nobody pays for a call, or everybody the same: services have such numbers, people don't.
  public var isService: Bool {
    let national = digits.utf8.count == 11 && digits.hasPrefix("1") ? digits.dropFirst() : digits[...]
    if national.utf8.count == 10, !national.hasPrefix("0") {
      return ["800", "888", "877", "866", "855", "844", "833", "822"].contains { national.hasPrefix($0) }
    }
    return [
      "0800", "0808", "0300", "0303", "0330", "0345", "00800", "800", "44800", "44808", "44300", "44303",
      "49800",
    ]
    .contains { digits.hasPrefix($0) }
  }

  /// The numbers in a text, in order. Each byte is looked at a few times at the most.
  public static func all(in text: String) -> [WrittenPhone] {
    let bytes = Array(text.utf8)
    var found: [WrittenPhone] = []
    for run in DigitRun.all(in: bytes) {
      var index = 0
      while index < run.groups.count {
        guard let count = run.phone(at: index) else {
          index += 1
          continue
        }
        let groups = run.groups[index..<(index + count)]
        if let first = groups.first, let last = groups.last {
          let digits = groups.flatMap { bytes[$0.range] }
          found.append(
            WrittenPhone(
              range: first.range.lowerBound..<last.range.upperBound,
              digits: String(decoding: digits, as: UTF8.self)))
        }
        index += count
      }
    }
    return found
  }
}

extension WrittenPhone {
  /// The number that a link dials, `tel:+1-603-555-0142`; nil where it has fewer than seven digits, as the short codes of
  /// services do.
  public init?(dialed link: String) {
    let digits = String(
      decoding: link.utf8.prefix { $0 != 0x3F && $0 != 0x3B }.filter { $0 &- 0x30 < 10 }, as: UTF8.self)
    guard digits.utf8.count >= 7 else { return nil }
    self.init(range: 0..<link.utf8.count, digits: digits)
  }
}
