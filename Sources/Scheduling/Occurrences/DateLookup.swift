/// Answers on which dates a meeting is planned, cancelled ones included, however often it is asked.
///
/// What has to be counted from its start (a series, a rule with `COUNT`, a list of dates) is walked once and kept; for
/// all else each answer goes straight to the days in question.
struct DateLookup {
  private let schedule: MeetingSchedule
  /// The dates in order, for what is walked.
  private let walked: [CivilDate]?
  /// Where the walk was given up, so far ahead that nobody plans there; what comes later is taken to have dates.
  private let limit: CivilDate?
  /// For each month and day whether the meeting is ever planned on it; made when it is first asked for.
  private var daysOfYear: [Bool]?

  init(_ schedule: MeetingSchedule) {
    self.schedule = schedule
    guard schedule.isCounted else {
      (walked, limit) = (nil, nil)
      return
    }
    let farthest = schedule.startOfSearch.adding(days: MeetingSchedule.farthestYears * 366) ?? .last
    var found: [CivilDate] = []
    var dates = ScheduledDates(schedule, from: .first, through: .last)
    var next = dates.next()
    while let date = next?.scheduled, date <= farthest {
      found.append(date)
      next = dates.next()
    }
    walked = found
    limit = next == nil ? nil : farthest
  }

  /// Whether it is planned on one of those days.
  func hasDate(from first: CivilDate, through last: CivilDate) -> Bool {
    guard let walked else {
      var dates = ScheduledDates(schedule, from: first, through: last)
      return dates.next() != nil
    }
    if let limit, last > limit { return true }
    return Self.hasElement(of: walked, from: first, through: last)
      || Self.hasElement(of: schedule.also, from: first, through: last)
  }

  /// Whether it is ever planned on one of those days of the year.
  mutating func hasDate(in span: YearlySpan) -> Bool {
    let days = daysOfYear ?? plannedDaysOfYear()
    daysOfYear = days
    // A leap year has every day that any year has.
    guard let newYear = CivilDate(year: 2000, month: 1, day: 1) else { return true }
    return (0..<366).contains { number in
      guard days[number], let date = newYear.adding(days: number) else { return false }
      return span.contains(date)
    }
  }

  /// Thirty years: twenty-eight bring every date to every weekday.
  private func plannedDaysOfYear() -> [Bool] {
    var days = Array(repeating: false, count: 366)
    func mark(_ date: CivilDate) {
      let (_, month, day) = date.components
      guard let inLeapYear = CivilDate(year: 2000, month: month, day: day) else { return }
      days[inLeapYear.dayOfYear - 1] = true
    }
    guard walked == nil else {
      for date in (walked ?? []) + schedule.also { mark(date) }
      return days
    }
    let start = schedule.startOfSearch
    var dates = ScheduledDates(schedule, from: start, through: start.adding(days: 30 * 366) ?? .last)
    while let date = dates.next() { mark(date.scheduled) }
    for date in schedule.also { mark(date) }
    return days
  }

  /// Whether a list in order has an element in that range.
  private static func hasElement(
    of dates: [CivilDate], from first: CivilDate, through last: CivilDate
  ) -> Bool {
    var (low, high) = (0, dates.count)
    while low < high {
      let middle = (low + high) / 2
      if dates[middle] < first { low = middle + 1 } else { high = middle }
    }
    return low < dates.count && dates[low] <= last
  }
}

extension MeetingSchedule {
  /// A date from which looking at the meeting makes sense: where it begins, or where a rule without a beginning may as well be
  /// looked at.
  var startOfSearch: CivilDate {
    time.firstDate ?? min(Self.someDate, time.until?.adding(days: -30 * 366) ?? Self.someDate)
  }

  /// Where looking begins at a rule without a first date, which is the same at any date: 2025-01-01.
  private static let someDate = CivilDate(daysSinceEpoch: 20_089) ?? .first

  /// Whether its dates are counted from the first one on.
  fileprivate var isCounted: Bool {
    if time.times != nil { return true }
    guard case .rule(let rule) = time.pattern else { return true }
    if case .count = rule.end { return true }
    return false
  }
}
