/// The periods that a rule's frequency names, numbered one after the other: days, weeks, months or years.
///
/// A class, so that walking a rule's dates from many days takes no copies of what the rule asks.
final class RecurrencePeriods: Sendable {
  private let frequency: RecurrenceRule.Frequency
  private let filter: RecurrenceFilter
  private let setPositions: SignedNumberSet
  private let hasSetPositions: Bool
  /// The first day of week 0, in days since 1970.
  private let firstWeek: Int
  /// The day on which weeks begin, Monday 0.
  private let weekStart: Int

  init(_ rule: RecurrenceRule) {
    frequency = rule.frequency
    filter = RecurrenceFilter(rule)
    setPositions = SignedNumberSet(rule.setPositions, limit: 366)
    hasSetPositions = !setPositions.isEmpty
    weekStart = rule.weekStart.rawValue - 1
    firstWeek = rule.weekStart.rawValue - Weekday.thursday.rawValue  // 1970-01-01 was a Thursday
  }

  /// After so many periods the calendar repeats: 400 years are a whole number of weeks. With an interval it takes at most
  /// as many of the rule's periods again, so what occurred in none of them never occurs.
  var cycle: Int {
    switch frequency {
    case .daily: 146_097
    case .weekly: 20_871
    case .monthly: 4800
    case .yearly: 400
    }
  }

  /// The number of the period that holds the date.
  func number(of date: CivilDate) -> Int {
    switch frequency {
    case .daily: return date.daysSinceEpoch
    case .weekly:
      let days = date.daysSinceEpoch - firstWeek
      return days >= 0 ? days / 7 : -((6 - days) / 7)
    case .monthly:
      let (year, month, _) = date.components
      return year * 12 + month - 1
    case .yearly: return date.year
    }
  }

  /// Whether a period is too long for one stretch, and comes month by month.
  var areYears: Bool { frequency == .yearly }

  /// The rule's dates of a period that is no year.
  func days(of period: Int) -> MarkedDays {
    var days =
      switch frequency {
      case .daily: days(from: period, weekday: (period % 7 + 10) % 7, count: 1)
      case .weekly: days(from: firstWeek + period * 7, weekday: weekStart, count: 7)
      case .monthly: days(ofMonth: period % 12 + 1, of: period / 12)
      case .yearly: MarkedDays.none
      }
    if hasSetPositions {
      let count = days.count
      days.keep(after: 0) { setPositions.contains($0, of: count) }
    }
    return days
  }

  /// The rule's dates of the months of a year.
  func months(of year: Int) -> [MarkedDays] {
    var months = (1...12).map { days(ofMonth: $0, of: year) }
    guard hasSetPositions else { return months }
    let count = months.reduce(0) { $0 + $1.count }
    var position = 0
    for month in months.indices {
      let length = months[month].count
      months[month].keep(after: position) { setPositions.contains($0, of: count) }
      position += length
    }
    return months
  }

  /// Days in a row, the first of them on that weekday, Monday 0.
  private func days(from first: Int, weekday: Int, count: Int) -> MarkedDays {
    let days = filter.weekdays(from: weekday) & (1 << UInt64(count) - 1)
    if filter.asksWeekdayOnly { return MarkedDays(from: first, days) }
    return MarkedDays(
      from: first,
      Self.kept(days) { number in
        CivilDate(daysSinceEpoch: first + number).map { filter.contains(CalendarDay($0)) } ?? false
      })
  }

  private func days(ofMonth month: Int, of year: Int) -> MarkedDays {
    guard !filter.excludes(month: month), let date = CivilDate(year: year, month: month, day: 1) else {
      return .none
    }
    let first = CalendarDay(date)
    let days = filter.weekdays(from: first.weekday) & (1 << UInt64(first.monthLength) - 1)
    if filter.asksWeekdayOnly { return MarkedDays(from: first.daysSinceEpoch, days) }
    return MarkedDays(
      from: first.daysSinceEpoch, Self.kept(days) { filter.contains(first.later(inMonth: $0)) })
  }

  /// Those of the bits whose number satisfies the condition.
  private static func kept(_ bits: UInt64, where isKept: (_ number: Int) -> Bool) -> UInt64 {
    var (rest, kept) = (bits, bits)
    while rest != 0 {
      if !isKept(rest.trailingZeroBitCount) { kept &= ~(rest & ~(rest &- 1)) }
      rest &= rest &- 1
    }
    return kept
  }
}
