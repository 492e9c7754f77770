/// The periods that a rule's frequency names, numbered one after the other: days, weeks, months or years.
struct RecurrencePeriods {
  private let frequency: RecurrenceRule.Frequency
  private let filter: RecurrenceFilter
  private let setPositions: SignedNumberSet
  /// The first day of week 0, in days since 1970.
  private let firstWeek: Int
  /// The day on which weeks begin, Monday 0.
  private let weekStart: Int

  init(_ rule: RecurrenceRule) {
    frequency = rule.frequency
    filter = RecurrenceFilter(rule)
    setPositions = SignedNumberSet(rule.setPositions, limit: 366)
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

  /// Puts the rule's dates of that period into `dates`, in order, in place of what it held.
  func fill(_ dates: inout [CivilDate], of period: Int) {
    dates.removeAll(keepingCapacity: true)
    switch frequency {
    case .daily: addDays(from: period, count: 1, to: &dates)
    case .weekly: addWeek(from: firstWeek + period * 7, to: &dates)
    case .monthly: addMonth(period % 12 + 1, of: period / 12, to: &dates)
    case .yearly:
      for month in 1...12 { addMonth(month, of: period, to: &dates) }
    }
    if !setPositions.isEmpty { choosePositions(&dates) }
  }

  private func addDays(from first: Int, count: Int, to dates: inout [CivilDate]) {
    for number in first..<first + count {
      guard let date = CivilDate(daysSinceEpoch: number),
        filter.allows(weekday: date.weekday.rawValue - 1)
      else { continue }
      if filter.asksWeekdayOnly || filter.contains(CalendarDay(date)) { dates.append(date) }
    }
  }

  private func addWeek(from first: Int, to dates: inout [CivilDate]) {
    guard filter.asksWeekdayOnly else { return addDays(from: first, count: 7, to: &dates) }
    var weekday = weekStart
    for number in first..<first + 7 {
      if filter.allows(weekday: weekday), let date = CivilDate(daysSinceEpoch: number) { dates.append(date) }
      weekday = weekday == 6 ? 0 : weekday + 1
    }
  }

  private func addMonth(_ month: Int, of year: Int, to dates: inout [CivilDate]) {
    guard !filter.excludes(month: month), let first = CivilDate(year: year, month: month, day: 1)
    else { return }
    var day = CalendarDay(first)
    for number in 1...day.monthLength {
      if filter.allows(weekday: day.weekday), filter.contains(day),
        let date = CivilDate(daysSinceEpoch: day.daysSinceEpoch)
      {
        dates.append(date)
      }
      if number < day.monthLength { day.advanceWithinMonth() }
    }
  }

  /// `BYSETPOS`: of a whole period's dates, before anything is said of where the rule begins.
  private func choosePositions(_ dates: inout [CivilDate]) {
    let count = dates.count
    var kept = 0
    for position in 0..<count where setPositions.contains(position + 1, of: count) {
      dates[kept] = dates[position]
      kept += 1
    }
    dates.removeLast(count - kept)
  }
}
