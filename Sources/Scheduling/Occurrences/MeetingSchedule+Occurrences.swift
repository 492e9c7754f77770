extension MeetingSchedule {
  /// How far ahead ``nextOccurrence(from:)`` looks, in years: beyond it nobody makes plans.
  public static let farthestYears = 50

  /// The occurrences on the dates from `first` to `last`, both included, by their start; cancelled ones too.
  ///
  /// Dates are those of the wall clock in the meeting's zone, after moves: an occurrence that is moved into those days is
  /// there, one that is moved out of them is not. With `limit`, only so many of them.
  public func occurrences(
    from first: CivilDate, through last: CivilDate, atMost limit: Int = .max
  ) -> [Occurrence] {
    guard first <= last, limit > 0 else { return [] }
    var (lower, upper) = (first, last)
    for move in moved where first <= move.effectiveDate && move.effectiveDate <= last {
      lower = min(lower, move.date)
      upper = max(upper, move.date)
    }
    var found: [Occurrence] = []
    // Most meetings are held once a week.
    found.reserveCapacity(min(lower.days(until: upper) / 7 + 1, 64, limit))
    var dates = ScheduledDates(self, from: lower, through: upper)
    var clock = ZoneClock(zone)
    while let element = dates.next() {
      let fate = fate(of: element)
      guard first <= fate.date, fate.date <= last, let occurrence = occurrence(element, fate, &clock) else {
        continue
      }
      found.append(occurrence)
      if found.count == limit, moved.isEmpty { return found }
    }
    if !moved.isEmpty { found.sort { ($0.start, $0.scheduled) < ($1.start, $1.scheduled) } }
    return found.count > limit ? Array(found.prefix(limit)) : found
  }

  /// The first occurrence that is held on `date` or later, within the next ``farthestYears``; nil where there is none.
  public func nextOccurrence(from date: CivilDate) -> Occurrence? {
    let farthest = date.adding(days: Self.farthestYears * 366) ?? .last
    guard !moved.isEmpty else { return firstHeld(from: date, through: farthest) }
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

  /// The first occurrence that is held, where none is moved.
  private func firstHeld(from first: CivilDate, through last: CivilDate) -> Occurrence? {
    var dates = ScheduledDates(self, from: first, through: last)
    var clock = ZoneClock(zone)
    while let element = dates.next() {
      let fate = fate(of: element)
      if fate.cancellation == nil { return occurrence(element, fate, &clock) }
    }
    return nil
  }

  /// What becomes of a date, with its moments; nil where that leaves the calendar.
  @inline(never)  // Swift 6.3.1 crashes where it is inlined into the loop of a series.
  func occurrence(
    _ element: ScheduledDates.Element, _ fate: DateFate, _ clock: inout ZoneClock
  ) -> Occurrence? {
    let move = fate.move.map { moved[$0] }
    guard
      let (start, end) = time.moments(
        on: fate.date, start: move?.start, length: move?.length, clock: &clock)
    else { return nil }
    return Occurrence(
      scheduled: element.scheduled, date: fate.date, start: start, end: end,
      cancellation: fate.cancellation, move: fate.move, isExtra: element.isExtra, mode: fate.mode,
      closedPlace: fate.closedPlace)
  }
}

extension MeetingTime {
  /// When a meeting on that date starts and ends, where the zone's clocks are as they are that day. Nil where that leaves the
  /// calendar.
  public func moments(on date: CivilDate, in zone: ZoneRules) -> (start: ZonedTime, end: ZonedTime?)? {
    var clock = ZoneClock(zone)
    return moments(on: date, start: nil, length: nil, clock: &clock)
  }

  /// The same, with another start or length in place of its own.
  ///
  /// A length is elapsed time, an end is what the clock shows. Where the start is another one than usual, the end moves
  /// along with it.
  func moments(
    on date: CivilDate, start otherStart: TimeOfDay?, length otherLength: Length?, clock: inout ZoneClock
  ) -> (start: ZonedTime, end: ZonedTime?)? {
    guard let local = LocalTime(date, otherStart ?? start), let begin = clock.time(of: local) else {
      return nil
    }
    var end: ZonedTime?
    if case .time(let time) = self.end, otherLength == nil, otherStart == nil {
      let day = time > start ? date : date.adding(days: 1)
      end = day.flatMap { LocalTime($0, time) }.flatMap { clock.time(of: $0) }
    }
    // A clock change can put the end that a clock shows before a start that it skips: the length is then as usual.
    if end.map({ $0 <= begin }) ?? true, let minutes = otherLength?.minutes ?? wallClockMinutes {
      end = clock.time(
        at: Instant(secondsSinceEpoch: begin.instant.secondsSinceEpoch + minutes * 60))
      if end == nil { return nil }
    }
    return (begin, end)
  }
}
