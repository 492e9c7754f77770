/// Sorts the dates of a meeting into what a rule says and what it can't.
struct MeetingSeriesBuilder {
  private let schedule: MeetingSchedule
  private let span: SeriesSpan
  private let clockChanges: ClockChangeDays
  private let isPaused: Bool
  private var clock: ZoneClock
  private var first: Occurrence?
  private var excluded: [CivilDate] = []
  private var changed: [Occurrence] = []
  private var single: [Occurrence] = []
  /// The last date that the rule gave.
  private var latest: CivilDate?

  init(_ schedule: MeetingSchedule, _ span: SeriesSpan) {
    self.schedule = schedule
    self.span = span
    clockChanges = ClockChangeDays(
      of: schedule.zone, from: span.first, through: span.last,
      minutes: schedule.time.wallClockMinutes ?? 0)
    clock = ZoneClock(schedule.zone)
    clearRule = schedule.time.anchoredRule?.clear
    hasRule = clearRule != nil
    isCounted = schedule.hasCountedRule
    switch schedule.pause {
    case .none: isPaused = false
    case .until(let reopening): isPaused = reopening > span.last
    case .indefinite: isPaused = true
    }
  }

  mutating func build() {
    let first = span.first(of: schedule.time)
    let farthest = MeetingSchedule.farthest(from: max(first, schedule.time.from ?? first))
    // A date of `also` may lie before `from`, and one that is moved into the span before its first day.
    let lower = schedule.moved.lazy.filter { $0.effectiveDate >= first }.map(\.date).min() ?? first
    var dates = ScheduledDates(schedule, from: min(lower, first), through: farthest)
    let stop = isCounted ? farthest : min(farthest, max(span.last, lastException ?? span.last))
    while let element = dates.next() {
      if element.scheduled < first {
        let fate = schedule.fate(of: element)
        if fate.move != nil, fate.date >= first { keepSingle(element, fate) }
      } else if element.isExtra || !hasRule {
        if !isList, element.scheduled > stop { break }
        keepSingle(element, schedule.fate(of: element))
      } else {
        if element.scheduled > stop, self.first != nil { break }
        latest = element.scheduled
        add(element)
        // Until something is said of a date, or clocks are changed, the rule says it all.
        if self.first != nil, !isCounted {
          dates.skip(to: min(dates.usualUntil, clockChanges.next(onOrAfter: element.scheduled)))
        }
      }
    }
  }

  var series: MeetingSeries {
    MeetingSeries(
      repetition: first.flatMap { first in
        rule.map { MeetingSeries.Repetition(first: first, rule: $0, excluded: excluded) }
      },
      changed: changed, single: single, isPaused: isPaused)
  }

  /// The rule as all programs read it alike, without its end; nil where nothing repeats. What does not stands date by date.
  private let clearRule: RecurrenceRule?

  private let hasRule: Bool

  private var isList: Bool { if case .dates = schedule.time.pattern { true } else { false } }

  /// Whether the rule ends after so many dates, so that only looking at them all tells the last one.
  private let isCounted: Bool

  /// The last date of which content says something by itself.
  private var lastException: CivilDate? {
    [schedule.also.last, schedule.moved.lazy.map(\.date).max()].compactMap { $0 }.max()
  }

  // MARK: - A date of the rule

  private mutating func add(_ element: ScheduledDates.Element) {
    let fate = schedule.fate(of: element)
    // Closures beyond the span are not looked at; what content says of a date by itself is.
    let isBeyond = element.scheduled > span.last && fate.move == nil
    let isUsual = isBeyond || isPlain(fate)
    if isUsual, first != nil, !clockChanges.contains(element.scheduled) { return }
    guard let usual = usualOccurrence(on: element.scheduled) else { return }
    let occurrence = isUsual ? usual : schedule.occurrence(element, fate, &clock) ?? usual
    let isClear = isClear(usual)
    if !isClear || isLeftOut(occurrence) {
      if first != nil { excluded.append(element.scheduled) }
      if !isClear { keepSingle(element, fate) }
      return
    }
    if first == nil { first = usual }
    if !isUsual { changed.append(occurrence) }
  }

  private func isPlain(_ fate: DateFate) -> Bool {
    if fate.move != nil || fate.closedPlace != nil { return false }
    return fate.cancellation == nil || isPaused && fate.cancellation == .paused
  }

  private mutating func keepSingle(_ element: ScheduledDates.Element, _ fate: DateFate) {
    guard let occurrence = schedule.occurrence(element, fate, &clock), !isLeftOut(occurrence) else { return }
    single.append(occurrence)
  }

  /// Whether an occurrence is cancelled, and that so long ago or so far ahead that nobody needs to be told.
  private func isLeftOut(_ occurrence: Occurrence) -> Bool {
    !occurrence.isHeld && !span.marked.contains(occurrence.date) && !isPaused
  }

  // MARK: - The rule

  private var rule: RecurrenceRule? { clearRule?.ending(until(lastDate)) }

  /// The last date the rule may give; nil where it goes on.
  private var lastDate: CivilDate? {
    if isCounted { return latest }
    guard case .rule(let rule) = schedule.time.pattern else { return nil }
    var last = schedule.time.until
    if case .until(let until) = rule.end,
      let date = until.lastDate(start: schedule.time.start, zone: schedule.zone)
    {
      last = last.map { min($0, date) } ?? date
    }
    return last
  }

  /// Where a time has a zone, the end must be in UTC (RFC 5545, section 3.3.10).
  private func until(_ date: CivilDate?) -> RecurrenceRule.End {
    guard let date, let local = LocalTime(date, schedule.time.start),
      let utc = LocalTime(secondsSinceEpoch: schedule.zone.instant(of: local).secondsSinceEpoch)
    else { return .never }
    return .until(RecurrenceRule.Until(utc.date, second: utc.secondOfDay, isUTC: true))
  }

  // MARK: - The usual

  /// What the rule says of a date, without exceptions and closures; nil where that leaves the calendar.
  private mutating func usualOccurrence(on date: CivilDate) -> Occurrence? {
    guard
      let (start, end) = schedule.time.moments(on: date, start: nil, length: nil, clock: &clock)
    else { return nil }
    return Occurrence(
      scheduled: date, date: date, start: start, end: end, cancellation: nil, move: nil, isExtra: false,
      mode: schedule.mode, closedPlace: nil)
  }

  /// Whether every program finds the moments of an occurrence from what a clock shows: the clock shows the time at which the
  /// meeting is planned, and is not changed while people meet.
  private func isClear(_ usual: Occurrence) -> Bool {
    guard usual.start.local == LocalTime(usual.date, schedule.time.start) else { return false }
    return usual.end.map {
      $0.offset == usual.start.offset && schedule.zone.instant(of: $0.local) == $0.instant
    } ?? true
  }
}

extension MeetingSchedule {
  fileprivate var hasCountedRule: Bool {
    if time.times != nil { return true }
    guard case .rule(let rule) = time.pattern, case .count = rule.end else { return false }
    return true
  }
}
