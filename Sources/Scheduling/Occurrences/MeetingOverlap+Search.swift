extension MeetingOverlap {
  /// The meetings of one group that are held while another is: each at most once, within a year from the first date of any of
  /// them.
  public static func all(among meetings: [MeetingSchedule]) -> [MeetingOverlap] {
    guard meetings.count > 1 else { return [] }
    var overlaps: [MeetingOverlap] = []
    var reported = Set<Int>()
    for days in years(of: meetings) {
      var held: [(meeting: Int, occurrence: Occurrence)] = []
      for (number, meeting) in meetings.enumerated() where !reported.contains(number) {
        for occurrence in meeting.occurrences(from: days.first, through: days.last) where occurrence.isHeld {
          held.append((number, occurrence))
        }
      }
      held.sort { ($0.occurrence.start, $0.meeting) < ($1.occurrence.start, $1.meeting) }
      var going: [(meeting: Int, occurrence: Occurrence)] = []
      for (number, occurrence) in held where !reported.contains(number) {
        going.removeAll { !$0.occurrence.overlaps(occurrence) }
        if let other = going.first(where: { $0.meeting != number }) {
          overlaps.append(MeetingOverlap(first: other.meeting, second: number, date: occurrence.date))
          reported.insert(number)
        } else {
          going.append((number, occurrence))
        }
      }
    }
    return overlaps
  }

  /// The year from each meeting's first date on, those that touch put together.
  private static func years(of meetings: [MeetingSchedule]) -> [DateSpan] {
    var years: [DateSpan] = []
    for first in meetings.map(\.firstDate).sorted() {
      let last = first.adding(days: 371) ?? .last
      if let previous = years.last, previous.last >= first {
        years[years.count - 1] = DateSpan(previous.first, last) ?? previous
      } else if let span = DateSpan(first, last) {
        years.append(span)
      }
    }
    return years
  }
}

extension MeetingSchedule {
  /// A date from which looking at the meeting makes sense.
  fileprivate var firstDate: CivilDate {
    if case .dates(let dates) = time.pattern, let first = dates.first { return first }
    return time.from ?? min(Self.someDate, time.until?.adding(days: -371) ?? Self.someDate)
  }
}
