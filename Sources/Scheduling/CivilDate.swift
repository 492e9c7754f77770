/// A date of the proleptic Gregorian calendar, without a time and without a zone.
///
/// Held as one number, so that comparing and adding days cost nothing. Years 1 to 9999: what four digits can
/// write. Conversion follows the usual trick of counting years from March, where the leap day comes last.
public struct CivilDate: Hashable, Sendable, Comparable {
  private let day: Int32

  /// The days since 1970-01-01; negative before it.
  public var daysSinceEpoch: Int { Int(day) }

  /// The first date, 0001-01-01.
  public static let first = CivilDate(unchecked: -719_162)
  /// The last date, 9999-12-31.
  public static let last = CivilDate(unchecked: 2_932_896)

  private init(unchecked days: Int) { self.day = Int32(truncatingIfNeeded: days) }

  /// The date that many days after 1970-01-01; nil outside the years 1 to 9999.
  public init?(daysSinceEpoch days: Int) {
    guard (Self.first.daysSinceEpoch...Self.last.daysSinceEpoch).contains(days) else { return nil }
    self.init(unchecked: days)
  }

  /// That date; nil where the calendar has none, as for February 30.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysInMonth(month, of: year)
    else { return nil }
    self.init(unchecked: Self.days(year: year, month: month, day: day))
  }

  /// Earlier dates first.
  public static func < (left: CivilDate, right: CivilDate) -> Bool { left.day < right.day }

  /// Year, month (1…12) and day of the month, found together.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(day) + Self.daysBeforeEpoch
    let era = shifted / 146_097  // 400 years; never negative, as year 0 of this count is 0000-03-01
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The year, 1…9999.
  public var year: Int { components.year }
  /// The month.
  public var month: Month { Month(rawValue: components.month) ?? .january }
  /// The day of the month, 1…31.
  public var dayOfMonth: Int { components.day }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday; the shift makes every date's number positive, and is a Thursday's multiple of 7.
    Weekday(rawValue: (Int(day) + 719_162) % 7 + 1) ?? .monday
  }

  /// The day of the year, 1…366.
  public var dayOfYear: Int {
    let (year, _, _) = components
    return daysSinceEpoch - Self.days(year: year, month: 1, day: 1) + 1
  }

  /// The date so many days later, or earlier where negative; nil outside the years 1 to 9999.
  public func adding(days: Int) -> CivilDate? {
    let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
    return overflow ? nil : CivilDate(daysSinceEpoch: sum)
  }

  /// The number of days from this date to `other`; negative where that is earlier.
  public func days(until other: CivilDate) -> Int { other.daysSinceEpoch - daysSinceEpoch }

  /// Whether the year has a February 29.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days of that month, 1…12, in that year.
  public static func daysInMonth(_ month: Int, of year: Int) -> Int {
    if month == 2 { return isLeap(year) ? 29 : 28 }
    return Month(rawValue: month)?.longestLength ?? 0
  }

  /// From 0000-03-01 to 1970-01-01.
  private static let daysBeforeEpoch = 719_468

  private static func days(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - daysBeforeEpoch
  }
}

extension CivilDate: CustomStringConvertible {
  /// As ISO 8601 writes it: `2026-12-05`.
  public var description: String { Digits.text(10) { append(to: &$0) } }

  /// As iCalendar writes it (RFC 5545, section 3.3.4): `20261205`.
  public var basicDescription: String { Digits.text(8) { append(to: &$0, between: nil) } }

  /// Adds its digits, year, month and day apart by `separator`.
  func append(to bytes: inout [UInt8], between separator: UInt8? = UInt8(ascii: "-")) {
    let (year, month, day) = components
    Digits.append(two: year / 100, to: &bytes)
    Digits.append(two: year % 100, to: &bytes)
    if let separator { bytes.append(separator) }
    Digits.append(two: month, to: &bytes)
    if let separator { bytes.append(separator) }
    Digits.append(two: day, to: &bytes)
  }
}
