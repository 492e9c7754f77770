import ProgramDirectory
import Scheduling

/// Finds the lines of the week that a group has.
struct WeekCollector {
  let first: CivilDate
  let last: CivilDate
  let today: CivilDate
  let calendar: MeetingCalendar

  /// None of a group that is paused beyond the weeks that pages show, and none of a meeting that has had its last date
  /// before this month, or that nobody can join any more.
  func entries(of group: Group) -> [WeekEntry] {
    guard !isPausedThroughout(group) else { return [] }
    let attendance = group.attendance
    if attendance.hours != nil { return [entry(.hours, group)] }
    if attendance.schedule.isEmpty {
      return attendance.isByAppointment || attendance.timesAreOnRegistration ? [entry(.arranged, group)] : []
    }
    var entries: [WeekEntry] = []
    for meeting in attendance.schedule where isShown(meeting) {
      let days = meeting.time.weekdays
      for day in days { entries.append(regular(meeting, on: day, of: group)) }
      if days.isEmpty { entries.append(regular(meeting, on: nil, of: group)) }
    }
    return entries + singles(of: group)
  }

  private func isShown(_ meeting: Meeting) -> Bool {
    !meeting.time.isOver(before: first) && meeting.time.canBeJoined(on: today)
  }

  private func isPausedThroughout(_ group: Group) -> Bool {
    group.status == .paused && (group.reopens.map { $0 > last } ?? true)
  }

  private func entry(_ section: WeekEntry.Section, _ group: Group) -> WeekEntry {
    WeekEntry(section: section, group: group, meeting: nil, single: nil, order: 0)
  }

  private func regular(_ meeting: Meeting, on day: Weekday?, of group: Group) -> WeekEntry {
    let date = day.flatMap { first.onOrAfter($0) } ?? first
    let start = LocalTime(date, meeting.time.start).map { calendar.zone(of: meeting).instant(of: $0) }
    return WeekEntry(
      section: day.map(WeekEntry.Section.day) ?? .otherDays, group: group, meeting: meeting, single: nil,
      order: start?.secondsSinceEpoch ?? 0)
  }

  /// Dates that stand beside the rule: moved to another day, or added.
  private func singles(of group: Group) -> [WeekEntry] {
    let schedule = group.attendance.schedule
    guard schedule.contains(where: { !$0.also.isEmpty || $0.moved.contains { $0.newDate != nil } }) else {
      return []
    }
    return calendar.occurrences(of: group, from: first, through: last, joinableOn: today).compactMap {
      found in
      let occurrence = found.occurrence
      guard occurrence.isHeld, found.isBesideTheRule, isShown(found.meeting),
        !found.meeting.time.weekdays.isEmpty
      else { return nil }
      // Within the week it stands where its hour puts it.
      let week = 7 * 86_400
      let since = occurrence.start.instant.secondsSinceEpoch - first.daysSinceEpoch * 86_400
      return WeekEntry(
        section: .day(occurrence.date.weekday), group: group, meeting: found.meeting,
        single: occurrence.scheduled,
        order: first.daysSinceEpoch * 86_400 + (since % week + week) % week)
    }
  }
}

extension MeetingOccurrence {
  /// Whether the week does not show it anyway: it was moved to another date, or added to the rule.
  var isBesideTheRule: Bool { occurrence.isExtra || occurrence.movedFrom != nil }
}

extension MeetingTime {
  /// Whether its last date lies before that one.
  func isOver(before date: CivilDate) -> Bool {
    if let until { return until < date }
    if case .dates(let dates) = pattern { return dates.allSatisfy { $0 < date } }
    return false
  }

  /// The days of the week on which it may be; empty where they change from time to time.
  var weekdays: [Weekday] {
    switch recurrence?.pattern {
    case .daily(let interval): interval == 1 ? Weekday.allCases : []
    case .weekly(let days, _): days.days
    case .monthlyByWeekday(_, let day, _): [day]
    case .monthlyByPosition, .monthlyByDate, .other, nil: []
    }
  }
}

extension CivilDate {
  /// The first such day of the week on or after this date; nil after the year 9999.
  func onOrAfter(_ day: Weekday) -> CivilDate? {
    adding(days: (day.rawValue - weekday.rawValue + 7) % 7)
  }
}
