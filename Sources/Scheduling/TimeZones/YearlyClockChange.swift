/// A clock change that comes back every year, as a POSIX `TZ` string gives it (POSIX.1, section 8.3): `M3.2.0/2`.
struct YearlyClockChange: Hashable {
  /// The day of the change.
  enum Day: Hashable {
    /// `Jn`: the day of the year, 1…365, February 29 not counted.
    case ofYearWithoutLeapDay(Int)
    /// `n`: the day of the year, 0…365.
    case ofYear(Int)
    /// `Mm.w.d`: weekday `d` (Sunday is 0) number `w` of month `m`, where 5 is the last.
    case ofMonth(Int, week: Int, weekday: Int)
  }

  let day: Day
  /// The seconds from midnight of that day on the clock that is changed; up to a week before or after (RFC 8536,
  /// section 3.3.1).
  let second: Int

  /// The seconds from 1970-01-01 00:00 to the change in that year, on the clock that is changed; nil outside the calendar.
  func localSecond(in year: Int) -> Int? {
    guard let newYear = CivilDate(year: year, month: 1, day: 1) else { return nil }
    let day: Int
    switch self.day {
    case .ofYear(let number): day = newYear.daysSinceEpoch + number
    case .ofYearWithoutLeapDay(let number):
      let isAfterLeapDay = CivilDate.isLeap(year) && number >= 60
      day = newYear.daysSinceEpoch + number - (isAfterLeapDay ? 0 : 1)
    case .ofMonth(let month, let week, let weekday):
      guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
      let toFirst = (weekday - first.weekday.rawValue % 7 + 7) % 7
      let last = (CivilDate.daysInMonth(month, of: year) - 1 - toFirst) / 7
      day = first.daysSinceEpoch + toFirst + min(week - 1, last) * 7
    }
    return day * 86_400 + second
  }
}

/// What a zone does from the last listed clock change on: one period for good, or two that take turns every year.
struct YearlyClockRule: Hashable {
  /// What is not daylight saving time.
  let standard: ZoneRules.Period
  /// Daylight saving time, with when it begins and ends; nil where there is none.
  let summer: Summer?

  struct Summer: Hashable {
    let period: ZoneRules.Period
    let start: YearlyClockChange
    let end: YearlyClockChange
  }

  /// The changes of a year, in order of time: the second, and whether daylight saving time begins.
  func changes(in year: Int) -> [(second: Int, isStart: Bool)] {
    guard let summer, let start = summer.start.localSecond(in: year),
      let end = summer.end.localSecond(in: year)
    else { return [] }
    let changes = [
      (second: start - standard.offset, isStart: true), (second: end - summer.period.offset, isStart: false),
    ]
    return changes[0].second <= changes[1].second ? changes : changes.reversed()
  }
}
