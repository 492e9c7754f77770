public import Scheduling

extension Wording {
  /// When a meeting is, in full and without a full stop: `Every Tuesday, 7:00 to 8:00 pm, Eastern time`; then its series and
  /// the dates it keeps to.
  ///
  /// `from` is left out where it is not after `today`: for who comes now, it has begun.
  public func schedule(_ meeting: MeetingTime, zone: TimeZoneName? = nil, today: CivilDate? = nil) -> String {
    var when = text(.scheduleWhen, ["days": days(of: meeting), "time": hours(of: meeting)])
    if let zone { when = text(.scheduleWithZone, ["when": when, "zone": name(of: zone)]) }
    return sentence(withDates(when, meeting, today: today))
  }

  /// When a meeting is, for lists: `Tuesdays, 7:00 pm`.
  public func shortSchedule(_ meeting: MeetingTime) -> String {
    sentence(text(.scheduleWhen, ["days": shortDays(of: meeting), "time": time(meeting.start)]))
  }

  /// Until when one can join a series, as a sentence; nil where that is not limited. Where that day lies before `today`, also
  /// when the next series starts, as far as that is known.
  public func joining(_ meeting: MeetingTime, today: CivilDate, nextSeries: CivilDate? = nil) -> String? {
    guard let last = meeting.joinUntil else { return nil }
    guard last < today else { return text(.scheduleJoinUntil, ["date": date(last)]) }
    let next = nextSeries.map { text(.scheduleNextSeriesOn, ["date": date($0, .long)]) }
    return
      "\(text(.scheduleJoinedUntil, ["date": date(last)])) \(next ?? text(.scheduleNextSeriesUnknown))"
  }

  /// When the next series starts, for lists: `Next series from January 12, 2027`.
  public func shortNextSeries(_ date: CivilDate?) -> String {
    date.map { text(.scheduleNextSeriesShort, ["date": self.date($0)]) }
      ?? text(.scheduleNextSeriesShortUnknown)
  }

  /// Its days: `every Tuesday`, `on Saturday, December 5, 2026`; without a capital.
  public func days(of meeting: MeetingTime) -> String {
    if let recurrence = meeting.recurrence { return days(of: recurrence) }
    guard case .dates(let dates) = meeting.pattern else { return "" }
    return text(.scheduleOn, ["dates": dates.count == 1 ? date(dates[0], .long) : self.dates(dates)])
  }

  private func shortDays(of meeting: MeetingTime) -> String {
    if let recurrence = meeting.recurrence { return shortDays(of: recurrence) }
    guard case .dates(let dates) = meeting.pattern, let first = dates.first else { return "" }
    if dates.count == 1 { return date(first, .short) }
    return text(.scheduleMoreDates, count: dates.count - 1, "date", date(first, .short))
  }

  /// Single dates: `December 5 and December 12, 2026; January 9, 2027`. The year stands once, after its last date.
  func dates(_ dates: [CivilDate]) -> String {
    var years: [[CivilDate]] = []
    for date in dates {
      if years.last?.last?.year == date.year {
        years[years.count - 1].append(date)
      } else {
        years.append([date])
      }
    }
    return years.map { dates in
      all(
        of: dates.enumerated().map { date($0.element, $0.offset == dates.count - 1 ? .medium : .dayAndMonth) }
      )
    }.joined(separator: "; ")
  }

  private func withDates(_ when: String, _ meeting: MeetingTime, today: CivilDate?) -> String {
    var when = when
    var times = meeting.times
    var until = meeting.until
    if case .rule(let rule) = meeting.pattern {
      if case .count(let count) = rule.end { times = times ?? count }
      if case .until(let end) = rule.end { until = min(until ?? end.date, end.date) }
    }
    if let times { when = text(.scheduleSeries, count: times, "when", when) }
    var from = meeting.from
    if let start = from, let today, start <= today { from = nil }
    switch (from, until) {
    case (nil, nil): return when
    case (let from?, nil): return text(.scheduleFrom, ["when": when, "date": date(from)])
    case (nil, let until?): return text(.scheduleUntil, ["when": when, "date": date(until)])
    case (let from?, let until?):
      return text(.scheduleBetween, ["when": when, "first": dateBefore(until, from), "last": date(until)])
    }
  }

  /// When something is open, one line a period: `Monday to Friday, 9:00 am to 5:00 pm`.
  public func openingHours(_ hours: OpeningHours) -> [String] {
    switch hours {
    case .always: [text(.hoursAlways)]
    case .periods(let periods):
      periods.map { period in
        let time = period.isAllDay ? text(.timeAllDay) : time(from: period.opens, to: period.closes)
        return sentence(text(.hoursPeriod, ["days": weekdays(period.days), "time": time]))
      }
    }
  }

  /// Days of the week, three and more in a row as a range: `Monday to Friday and Sunday`.
  public func weekdays(_ days: WeekdaySet) -> String {
    if days == .everyDay { return text(.scheduleEveryDay) }
    var names: [String] = []
    for run in days.runs {
      let (first, last) = (run.lowerBound, run.upperBound)
      if last.rawValue - first.rawValue >= 2 {
        names.append(text(.hoursDayRange, ["first": name(of: first), "last": name(of: last)]))
      } else {
        names.append(name(of: first))
        if last != first { names.append(name(of: last)) }
      }
    }
    return all(of: names)
  }
}
