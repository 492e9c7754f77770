public import Scheduling

extension MeetingCalendar {
  /// When a group with opening hours is open, on those dates of its zone: in order, none touching the next. None where it has
  /// no such hours; where it never closes, nothing needs to be listed, and nothing is.
  ///
  /// Site and program close everything on their closed days, a place what is in person only. A period belongs to the date on
  /// which it opens.
  public func openTimes(of group: Group, from first: CivilDate, through last: CivilDate) -> [Range<Instant>] {
    guard case .periods(let periods)? = group.attendance.hours, group.status != .ended, first <= last else {
      return []
    }
    let zone = zones[group.attendance.timeZone] ?? .utc
    let closes = closedDays(of: group)
    let pause = MeetingSetting(group).pause
    var found: [Range<Instant>] = []
    for number in 0...first.days(until: last) {
      guard let date = first.adding(days: number), !pause.covers(date),
        closes.allSatisfy({ $0.entry(on: date) == nil })
      else { continue }
      found += periods.compactMap { Self.openTime(of: $0, on: date, in: zone) }
    }
    return Self.joined(found)
  }

  private func closedDays(of group: Group) -> [ClosedDays] {
    let isInPerson = group.formats == [.inPerson]
    return [
      closures.days, group.program.flatMap { programs[$0] }?.days ?? .none,
      isInPerson ? closures(of: group.attendance.venue).days : .none,
    ]
  }

  /// From opening to closing, on the wall clock; nil on other days, and where a clock change leaves nothing between.
  private static func openTime(of period: OpeningHours.Period, on date: CivilDate, in zone: ZoneRules)
    -> Range<Instant>?
  {
    guard period.days.contains(date.weekday),
      let closing = period.closes > period.opens ? date : date.adding(days: 1),
      let opens = LocalTime(date, period.opens), let closes = LocalTime(closing, period.closes)
    else { return nil }
    let (start, end) = (zone.instant(of: opens), zone.instant(of: closes))
    return start < end ? start..<end : nil
  }

  /// In order, those that touch or overlap made one.
  private static func joined(_ times: [Range<Instant>]) -> [Range<Instant>] {
    var result: [Range<Instant>] = []
    for time in times.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, time.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, time.upperBound)
      } else {
        result.append(time)
      }
    }
    return result
  }
}
