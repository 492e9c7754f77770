extension MeetingSchedule {
  /// How far ahead ``nextOccurrence(from:)`` looks, in years: beyond it nobody makes plans.
  public static let farthestYears = 50

  /// The occurrences on the dates from `first` to `last`, both included, by their start; cancelled ones too.
  ///
  /// Dates are those of the wall clock in the meeting's zone, after moves: an occurrence that is moved into those days is
  /// there, one that is moved out of them is not.
  public func occurrences(from first: CivilDate, through last: CivilDate) -> [Occurrence] {
    guard first <= last else { return [] }
    var (lower, upper) = (first, last)
    for move in moved where first <= move.effectiveDate && move.effectiveDate <= last {
      lower = min(lower, move.date)
      upper = max(upper, move.date)
    }
    var found: [Occurrence] = []
    var dates = ScheduledDates(self, from: lower, through: upper)
    while let element = dates.next() {
      guard first <= element.fate.date, element.fate.date <= last, let occurrence = occurrence(element)
      else { continue }
      found.append(occurrence)
    }
    if !moved.isEmpty { found.sort { ($0.start, $0.scheduled) < ($1.start, $1.scheduled) } }
    return found
  }

  /// The first occurrence that is held on `date` or later, within the next ``farthestYears``; nil where there is none.
  public func nextOccurrence(from date: CivilDate) -> Occurrence? {
    let farthest = date.adding(days: Self.farthestYears * 366) ?? .last
    var (first, days) = (date, 28)
    while first <= farthest {
      let last = min(first.adding(days: days) ?? .last, farthest)
      if let held = occurrences(from: first, through: last).first(where: \.isHeld) { return held }
      guard let next = last.adding(days: 1) else { return nil }
      first = next
      days *= 2
    }
    return nil
  }

  /// What becomes of a date, with its moments; nil where that leaves the calendar.
  func occurrence(_ element: ScheduledDates.Element) -> Occurrence? {
    let fate = element.fate
    let move = fate.move.map { moved[$0] }
    guard
      let (start, end) = time.moments(on: fate.date, start: move?.start, length: move?.length, in: zone)
    else { return nil }
    return Occurrence(
      scheduled: element.scheduled, date: fate.date, start: start, end: end,
      cancellation: fate.cancellation, move: fate.move, isExtra: element.isExtra, mode: fate.mode,
      closedPlace: fate.closedPlace)
  }
}

extension MeetingTime {
  /// When a meeting on that date starts and ends, where the zone's clocks are as they are that day; another start or length in
  /// place of its own. Nil where that leaves the calendar.
  ///
  /// A length is elapsed time, an end is what the clock shows. Where the start is another one than usual, the end moves
  /// along with it.
  public func moments(
    on date: CivilDate, start otherStart: TimeOfDay? = nil, length otherLength: Length? = nil,
    in zone: ZoneRules
  ) -> (start: ZonedTime, end: ZonedTime?)? {
    guard let local = LocalTime(date, otherStart ?? start),
      let begin = ZonedTime(zone.instant(of: local), in: zone)
    else { return nil }
    var end: Instant?
    if case .time(let clock) = self.end, otherLength == nil, otherStart == nil {
      let day = clock > start ? date : date.adding(days: 1)
      end = day.flatMap { LocalTime($0, clock) }.map(zone.instant(of:))
    }
    // A clock change can put the end that a clock shows before a start that it skips: the length is then as usual.
    if end.map({ $0 <= begin.instant }) ?? true, let minutes = otherLength?.minutes ?? wallClockMinutes {
      end = Instant(secondsSinceEpoch: begin.instant.secondsSinceEpoch + minutes * 60)
    }
    guard let end else { return (begin, nil) }
    return ZonedTime(end, in: zone).map { (begin, $0) }
  }
}
