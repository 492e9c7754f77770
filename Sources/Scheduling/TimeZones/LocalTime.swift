/// A date and a time on a wall clock, in a zone that stands elsewhere.
///
/// Held as one number: most are made to be compared, or for a moment's sake, and nobody asks their date.
public struct LocalTime: Hashable, Sendable, Comparable {
  /// The seconds that a clock which was never changed has counted since it showed 1970-01-01 00:00.
  let secondsSinceEpoch: Int

  /// That time of that date; 24:00 is 00:00 of the next. Nil after the year 9999.
  public init?(_ date: CivilDate, _ time: TimeOfDay) {
    self.init(secondsSinceEpoch: date.daysSinceEpoch * 86_400 + time.minutes * 60)
  }

  /// The time that a clock shows which showed 1970-01-01 00:00 so many seconds ago, had it never been changed; nil outside
  /// the years 1 to 9999.
  init?(secondsSinceEpoch seconds: Int) {
    guard Self.first <= seconds, seconds < Self.end else { return nil }
    secondsSinceEpoch = seconds
  }

  /// The date.
  public var date: CivilDate {
    CivilDate(daysSinceEpoch: (secondsSinceEpoch - Self.first) / 86_400 + Self.firstDay) ?? .first
  }

  /// The seconds since midnight, 0…86,399.
  public var secondOfDay: Int { (secondsSinceEpoch - Self.first) % 86_400 }

  /// The time of day in whole minutes.
  public var time: TimeOfDay { TimeOfDay(minutes: secondOfDay / 60) ?? .midnight }

  /// Earlier times first.
  public static func < (left: LocalTime, right: LocalTime) -> Bool {
    left.secondsSinceEpoch < right.secondsSinceEpoch
  }

  private static var firstDay: Int { CivilDate.first.daysSinceEpoch }
  private static var first: Int { firstDay * 86_400 }
  private static var end: Int { (CivilDate.last.daysSinceEpoch + 1) * 86_400 }
}

extension LocalTime {
  /// Adds the time as iCalendar writes it (RFC 5545, section 3.3.5): `19970714T133000`.
  public func appendBasic(to bytes: inout [UInt8]) {
    date.append(to: &bytes, between: nil)
    bytes.append(UInt8(ascii: "T"))
    appendClock(to: &bytes, between: nil)
  }

  /// Adds hour, minute and second, two digits each, apart by `separator`.
  func appendClock(to bytes: inout [UInt8], between separator: UInt8?) {
    let second = secondOfDay
    Digits.append(two: second / 3600, to: &bytes)
    if let separator { bytes.append(separator) }
    Digits.append(two: second / 60 % 60, to: &bytes)
    if let separator { bytes.append(separator) }
    Digits.append(two: second % 60, to: &bytes)
  }
}
