/// The dates that a meeting's rule or list gives, before any exception, made ready to be walked from any day.
enum MeetingPattern {
  /// Those of a rule.
  case rule(RecurrenceDates)
  /// Those dates, in order.
  case list([CivilDate])

  /// All of them. A rule that counts from a first date gives none where there is no `from`.
  init(_ time: MeetingTime, zone: ZoneRules) {
    switch time.pattern {
    case .dates(let dates): self = .list(dates)
    case .rule(let rule):
      guard let anchor = Self.anchor(of: rule, time) else {
        self = .list([])
        return
      }
      var end = time.until ?? .last
      if case .until(let until) = rule.end {
        end = min(end, until.lastDate(start: time.start, zone: zone) ?? end)
      }
      self = .rule(rule.dates(anchor: anchor, through: end))
    }
  }

  private static func anchor(of rule: RecurrenceRule, _ time: MeetingTime) -> CivilDate? {
    guard let from = time.from else { return rule.needsFirstDate ? nil : .first }
    guard rule.interval > 1, time.intervalStart == .firstMatch else { return from }
    return rule.anchored(at: from).firstMatch(onOrAfter: from)
  }

  /// Those from `first` to `last`.
  func dates(from first: CivilDate, through last: CivilDate) -> PatternDates {
    switch self {
    case .rule(let dates): PatternDates(dates.within(first, last).makeIterator())
    case .list(let dates): PatternDates(dates.filter { $0 >= first && $0 <= last })
    }
  }
}

/// The dates of a meeting's rule or list from one day to another, before any exception, in order.
struct PatternDates: IteratorProtocol {
  // Two stored values rather than an enum, whose payload would have to be taken out and put back for every date.
  private var rule: RecurrenceDates.Iterator?
  private var list: ArraySlice<CivilDate> = []

  fileprivate init(_ rule: RecurrenceDates.Iterator) { self.rule = rule }

  fileprivate init(_ list: [CivilDate]) { self.list = list[...] }

  mutating func next() -> CivilDate? { rule == nil ? list.popFirst() : rule?.next() }

  /// Leaves out what a rule gives before a date.
  mutating func skip(to date: CivilDate) { rule?.skip(to: date) }
}

extension RecurrenceRule.Until {
  /// The last date on which something that starts at `start` in that zone may begin; nil before the year 1.
  ///
  /// `UNTIL` is a moment, in UTC or on the wall clock; a date alone includes its whole day (RFC 5545, section 3.3.10).
  public func lastDate(start: TimeOfDay, zone: ZoneRules) -> CivilDate? {
    guard let second else { return date }
    guard isUTC else { return start.minutes * 60 <= second ? date : date.adding(days: -1) }
    let until = Instant(secondsSinceEpoch: date.daysSinceEpoch * 86_400 + second)
    guard let local = zone.localTime(at: until)?.date, let onThatDay = LocalTime(local, start)
    else { return date }
    return zone.instant(of: onThatDay) <= until ? local : local.adding(days: -1)
  }
}
