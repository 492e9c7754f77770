extension MeetingOverlap {
  /// How many days are searched at most: some eight years. Few groups need more than two, and with each year all meetings
  /// that go on are looked at again.
  private static let mostDays = 3000
  /// Within a year everything that comes back meets everything else.
  private static let daysOfYear = 371

  /// The meetings of one group that are held while another is: each at most once, within a year from the first date of any of
  /// them; where first dates lie many years apart, in the first of these years.
  public static func all(among meetings: [MeetingSchedule]) -> [MeetingOverlap] {
    guard meetings.count > 1 else { return [] }
    let dated = meetings.compactMap(\.time.firstDate).min()
    let firstDates = meetings.map { $0.time.firstDate ?? $0.startOfSearch(beside: dated) }
    var overlaps: [MeetingOverlap] = []
    var reported = Set<Int>()
    for year in years(from: firstDates) {
      var held: [(meeting: Int, occurrence: Occurrence)] = []
      for (number, meeting) in meetings.enumerated()
      where firstDates[number] <= year.last && !reported.contains(number) {
        for occurrence in meeting.occurrences(from: year.first, through: year.last) where occurrence.isHeld {
          held.append((number, occurrence))
        }
      }
      held.sort { ($0.occurrence.start, $0.meeting) < ($1.occurrence.start, $1.meeting) }
      search(held, &reported, &overlaps)
    }
    return overlaps
  }

  /// Looks through occurrences in the order of their starts.
  private static func search(
    _ held: [(meeting: Int, occurrence: Occurrence)], _ reported: inout Set<Int>,
    _ overlaps: inout [MeetingOverlap]
  ) {
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

  /// The year from each meeting's first date on, those that touch put together.
  private static func years(from firstDates: [CivilDate]) -> [DateSpan] {
    var years: [DateSpan] = []
    var days = 0
    for first in firstDates.sorted() {
      let last = first.adding(days: daysOfYear) ?? .last
      if let previous = years.last, previous.last >= first {
        years[years.count - 1] = DateSpan(previous.first, last) ?? previous
        days += previous.last.days(until: last)
      } else if let year = DateSpan(first, last) {
        years.append(year)
        days += daysOfYear
      }
      if days > mostDays { break }
    }
    return years
  }
}

extension MeetingSchedule {
  /// Where to begin with a meeting that says no first date: where the others begin.
  fileprivate func startOfSearch(beside dated: CivilDate?) -> CivilDate {
    let start = dated ?? startOfSearch
    return time.until.map { min(start, $0.adding(days: -371) ?? start) } ?? start
  }
}
