/// A day of the week; the week begins on Monday (ISO 8601).
public enum Weekday: Int, Sendable, Hashable, CaseIterable, Comparable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// By its place in the week, Monday first.
  public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }

  /// The English name in lower case, as content writes it and as ids use it.
  public var name: String { Self.names[rawValue - 1] }

  /// The two letters of RFC 5545, section 3.3.10: `MO`.
  public var code: String { Self.codes[rawValue - 1] }

  /// The day of those two letters, in either case; nil for any others.
  public init?(code: some StringProtocol) {
    guard let index = Self.codes.firstIndex(of: code.uppercased()) else { return nil }
    self.init(rawValue: index + 1)
  }

  /// The day that somebody means by an English word: `tuesday`, `tues`, `tue`, `tuesdays`, in any case.
  public init?(word: some StringProtocol) {
    var word = word.lowercased()
    if let day = Self.words[word] {
      self = day
    } else {
      guard word.utf8.last == UInt8(ascii: "s") else { return nil }
      word.removeLast()
      guard let day = Self.words[word] else { return nil }
      self = day
    }
  }

  /// The number of days from this one forward to `other`, 0…6.
  public func days(until other: Weekday) -> Int { (other.rawValue - rawValue + 7) % 7 }

  static let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  private static let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
  private static let words: [String: Weekday] = {
    var words: [String: Weekday] = [
      "tues": .tuesday, "weds": .wednesday, "thur": .thursday, "thurs": .thursday,
    ]
    for day in allCases {
      words[day.name] = day
      words[String(day.name.prefix(3))] = day
    }
    return words
  }()
}
