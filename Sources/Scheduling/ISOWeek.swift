/// A week of ISO 8601: it begins on Monday and belongs to the year that holds its Thursday.
public struct ISOWeek: Hashable, Sendable, Comparable {
  /// The year the week is counted in; near New Year's Day not always that of its dates.
  public let year: Int
  /// The number of the week, 1…53.
  public let number: Int

  /// The week that holds the date.
  public init(_ date: CivilDate) {
    let toThursday = Weekday.thursday.rawValue - date.weekday.rawValue
    // At either end of the calendar the Thursday may lie outside; the date itself is then in the same year.
    let thursday = date.adding(days: toThursday) ?? date
    year = thursday.year
    number = (thursday.dayOfYear - 1) / 7 + 1
  }

  /// That week; nil where the year has no such week.
  public init?(year: Int, number: Int) {
    guard number >= 1, number <= Self.weeks(in: year) else { return nil }
    self.year = year
    self.number = number
  }

  /// Its Monday; nil where that lies before the year 1.
  public var monday: CivilDate? {
    guard let fourth = CivilDate(year: year, month: 1, day: 4) else { return nil }
    return fourth.adding(days: (number - 1) * 7 - (fourth.weekday.rawValue - 1))
  }

  /// How many weeks the year has: 53 where it begins on a Thursday, or on a Wednesday and is a leap year; else 52.
  public static func weeks(in year: Int) -> Int {
    guard let newYear = CivilDate(year: year, month: 1, day: 1) else { return 0 }
    let isLong =
      newYear.weekday == .thursday || (newYear.weekday == .wednesday && CivilDate.isLeap(year))
    return isLong ? 53 : 52
  }

  /// By year, then by number.
  public static func < (left: ISOWeek, right: ISOWeek) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}
