/// A day with everything that a rule asks about it, so that the days of a month need no calendar arithmetic each.
struct CalendarDay {
  private(set) var daysSinceEpoch: Int
  let year: Int
  let month: Int
  private(set) var dayOfMonth: Int
  let monthLength: Int
  private(set) var dayOfYear: Int
  /// Monday is 0.
  private(set) var weekday: Int

  init(_ date: CivilDate) {
    let (year, month, day) = date.components
    daysSinceEpoch = date.daysSinceEpoch
    self.year = year
    self.month = month
    dayOfMonth = day
    monthLength = CivilDate.daysInMonth(month, of: year)
    dayOfYear = Self.daysBefore(month, of: year) + day
    weekday = date.weekday.rawValue - 1
  }

  var yearLength: Int { Self.length(ofYear: year) }

  /// The day so many days later, which must be of the same month.
  func later(inMonth days: Int) -> CalendarDay {
    var day = self
    day.daysSinceEpoch += days
    day.dayOfMonth += days
    day.dayOfYear += days
    day.weekday = (weekday + days) % 7
    return day
  }

  static func length(ofYear year: Int) -> Int { CivilDate.isLeap(year) ? 366 : 365 }

  private static func daysBefore(_ month: Int, of year: Int) -> Int {
    // Whole months before this one, as if February had 30 days; then what it lacks.
    let days = (month - 1) * 30 + (month + (month > 8 ? 1 : 0)) / 2
    return month > 2 ? days - (CivilDate.isLeap(year) ? 1 : 2) : days
  }
}
