import ProgramDirectory
import Scheduling

extension SiteIndex {
  /// The dates that pages list: from the first of this month, for ten weeks.
  var horizon: (first: CivilDate, last: CivilDate)? {
    let (year, month, _) = today.components
    guard let first = CivilDate(year: year, month: month, day: 1), let last = first.adding(days: 70) else {
      return nil
    }
    return (first, last)
  }
}

extension Edition {
  /// The dates that pages list.
  var horizon: (first: CivilDate, last: CivilDate)? { index.horizon }

  /// How far the times in pages reach.
  var timesWindow: TimesWindow? {
    horizon.map { TimesWindow(listing: $0.first, through: $0.last) }
  }

  /// When each day of the window begins on the site's own clocks.
  var dayStarts: String? {
    guard let window = timesWindow else { return nil }
    let zone = directory.zones[site.timeZone] ?? .utc
    let starts = (0...max(0, window.first.days(until: window.last))).compactMap { number in
      window.first.adding(days: number).flatMap { LocalTime($0, .midnight) }.map { zone.instant(of: $0) }
    }
    return UpcomingTimes.spans(starts.map { TimeSpan(from: $0, to: nil) }).encoded
  }

  /// When a group meets or is open, as pages hand it to the browser; nil where there is nothing to tell. Its card asks, its
  /// page, the finder.
  func encodedTimes(of group: Group) -> String? {
    times.value(of: group.slug) { upcomingTimes(of: group)?.encoded }
  }

  /// When a group meets or is open; nil where it tells nobody, or has nothing to tell.
  private func upcomingTimes(of group: Group) -> UpcomingTimes? {
    guard let window = timesWindow, group.status != .ended else { return nil }
    if group.attendance.hours == .always { return group.status == .paused ? nil : .always }
    if group.attendance.hours != nil {
      return .spans(
        calendar.openTimes(of: group, from: window.first, through: window.last).map {
          TimeSpan(from: $0.lowerBound, to: $0.upperBound)
        })
    }
    return upcomingTimes(
      calendar.occurrences(of: group, from: window.first, through: window.last))
  }

  /// Those of the occurrences that are held.
  func upcomingTimes(_ occurrences: [MeetingOccurrence]) -> UpcomingTimes {
    .spans(
      occurrences.compactMap { found in
        guard found.occurrence.isHeld else { return nil }
        return TimeSpan(
          from: found.occurrence.start.instant, to: found.occurrence.end?.instant,
          deadline: joinDeadline(of: found.meeting))
      })
  }

  /// The end of the last day on which one can join a series, in its zone.
  private func joinDeadline(of meeting: Meeting) -> Instant? {
    meeting.time.joinUntil.flatMap { LocalTime($0, .endOfDay) }.map { end in
      calendar.zone(of: meeting).instant(of: end)
    }
  }
}
