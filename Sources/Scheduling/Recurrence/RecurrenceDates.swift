/// The dates of a rule, in order, each once, found one after the other as they are asked for (RFC 5545, section 3.3.10).
///
/// Made by ``RecurrenceRule/dates(anchor:startingAt:through:)``. It ends where the rule does, at the end of the year 9999,
/// or once it is certain that no further date comes.
public struct RecurrenceDates: Sequence, Sendable {
  private let rule: RecurrenceRule
  private let anchor: CivilDate
  private let first: CivilDate
  private let last: CivilDate

  init(_ rule: RecurrenceRule, anchor: CivilDate, first: CivilDate, last: CivilDate) {
    self.rule = rule.anchored(at: anchor)
    self.anchor = anchor
    self.first = first
    self.last = last
  }

  /// Begins with the first date asked for.
  public func makeIterator() -> Iterator { Iterator(rule, anchor: anchor, first: first, last: last) }

  /// Steps from date to date.
  public struct Iterator: IteratorProtocol {
    private let periods: RecurrencePeriods
    private let interval: Int
    private let anchor: CivilDate
    private let first: CivilDate
    private let last: CivilDate
    private let lastPeriod: Int
    private var period: Int
    /// How many periods in a row had no date.
    private var emptyPeriods = 0
    /// The dates of one period, the next to be given at `index`.
    private var dates: [CivilDate] = []
    private var index = 0
    /// Dates until `COUNT` is reached.
    private var remaining: Int

    init(_ rule: RecurrenceRule, anchor: CivilDate, first: CivilDate, last: CivilDate) {
      periods = RecurrencePeriods(rule)
      interval = rule.interval
      self.anchor = anchor
      self.first = first < anchor ? anchor : first
      self.last = last
      lastPeriod = periods.number(of: last)
      period = periods.number(of: anchor)
      if case .count(let count) = rule.end {
        remaining = count  // the dates before `first` count, so all of them are walked
      } else {
        remaining = .max
        let distance = periods.number(of: self.first) - period
        period += (distance + interval - 1) / interval * interval
      }
    }

    /// The next date; nil after the last.
    public mutating func next() -> CivilDate? {
      while remaining > 0 {
        while index < dates.count {
          let date = dates[index]
          index += 1
          if date > last {
            remaining = 0
            return nil
          }
          if date < anchor { continue }
          remaining -= 1
          if date >= first { return date }
          if remaining == 0 { return nil }
        }
        guard period <= lastPeriod, emptyPeriods <= periods.cycle else { return nil }
        periods.fill(&dates, of: period)
        index = 0
        emptyPeriods = dates.isEmpty ? emptyPeriods + 1 : 0
        period += interval
      }
      return nil
    }
  }
}

extension RecurrenceRule {
  /// The rule's dates where it begins on `anchor` (`DTSTART`): intervals and `COUNT` count from there, and the anchor is
  /// itself a date only where it matches.
  ///
  /// Dates before `start` are left out, at no cost unless the rule has a `COUNT`. `end` is the last date that may come; it
  /// stands in for the date of the rule's `UNTIL`, which bounds the dates where `end` is nil. (Which date a time in `UNTIL` allows
  /// depends on the hour of the meeting and its zone: see ``Until/lastDate(start:zone:)``.)
  public func dates(
    anchor: CivilDate, startingAt start: CivilDate? = nil, through end: CivilDate? = nil
  ) -> RecurrenceDates {
    var last = end ?? .last
    if end == nil, case .until(let until) = self.end { last = until.date }
    return RecurrenceDates(self, anchor: anchor, first: start ?? anchor, last: last)
  }

  /// The first date from `date` on that the rule's days match, whatever its interval and end: where a phrase with an
  /// interval begins to count. Nil where the rule never occurs.
  public func firstMatch(onOrAfter date: CivilDate) -> CivilDate? {
    let everyPeriod = RecurrenceRule(
      frequency, weekStart: weekStart, days: days, monthDays: monthDays, yearDays: yearDays,
      weekNumbers: weekNumbers, months: months, setPositions: setPositions)
    var dates = everyPeriod.dates(anchor: date).makeIterator()
    return dates.next()
  }
}
