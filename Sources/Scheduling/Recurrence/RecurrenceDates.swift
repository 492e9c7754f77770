/// The dates of a rule, in order, each once, found one after the other as they are asked for (RFC 5545, section 3.3.10).
///
/// Made by ``RecurrenceRule/dates(anchor:startingAt:through:)``. It ends where the rule does, at the end of the year 9999,
/// or once it is certain that no further date comes.
public struct RecurrenceDates: Sequence, Sendable {
  private let periods: RecurrencePeriods
  private let interval: Int
  /// `COUNT`.
  private let count: Int?
  private let anchor: CivilDate
  private let first: CivilDate
  private let last: CivilDate

  init(_ rule: RecurrenceRule, anchor: CivilDate, first: CivilDate, last: CivilDate) {
    periods = RecurrencePeriods(rule.anchored(at: anchor))
    interval = rule.interval
    if case .count(let count) = rule.end { self.count = count } else { count = nil }
    self.anchor = anchor
    self.first = Swift.max(first, anchor)
    self.last = last
  }

  private init(_ dates: RecurrenceDates, first: CivilDate, last: CivilDate) {
    (periods, interval, count, anchor) = (dates.periods, dates.interval, dates.count, dates.anchor)
    self.first = Swift.max(first, dates.first)
    self.last = Swift.min(last, dates.last)
  }

  /// Those of them from `first` through `last`.
  func within(_ first: CivilDate, _ last: CivilDate) -> RecurrenceDates {
    RecurrenceDates(self, first: first, last: last)
  }

  /// Begins with the first date asked for.
  public func makeIterator() -> Iterator {
    Iterator(periods, interval: interval, count: count, anchor: anchor, first: first, last: last)
  }

  /// Steps from date to date.
  public struct Iterator: IteratorProtocol {
    private let periods: RecurrencePeriods
    private let interval: Int
    private let isCounted: Bool
    private let anchor: CivilDate
    private var first: CivilDate
    private let last: CivilDate
    private let firstPeriod: Int
    private let lastPeriod: Int
    private var period: Int
    /// How many periods in a row had no date.
    private var emptyPeriods = 0
    /// What is left of a period, or of a month of a year.
    private var days = MarkedDays.none
    /// The months of a year that come after these days, the next one last.
    private var months: [MarkedDays] = []
    /// Dates until `COUNT` is reached.
    private var remaining: Int

    fileprivate init(
      _ periods: RecurrencePeriods, interval: Int, count: Int?, anchor: CivilDate, first: CivilDate,
      last: CivilDate
    ) {
      self.periods = periods
      self.interval = interval
      self.anchor = anchor
      self.first = anchor
      self.last = last
      isCounted = count != nil
      remaining = count ?? .max
      firstPeriod = periods.number(of: anchor)
      lastPeriod = periods.number(of: last)
      period = firstPeriod
      skip(to: first)
    }

    /// Leaves out what comes before a date, at no cost unless the rule has a `COUNT`: then these dates count, so all are walked.
    mutating func skip(to date: CivilDate) {
      guard date > first else { return }
      first = date
      guard !isCounted else { return }
      let distance = periods.number(of: date) - firstPeriod
      let next = firstPeriod + (distance + interval - 1) / interval * interval
      guard next >= period else { return }
      (period, emptyPeriods) = (next, 0)
      (days, months) = (.none, [])
    }

    /// The next date; nil after the last.
    public mutating func next() -> CivilDate? {
      while remaining > 0 {
        while let date = days.popFirst() {
          if date > last {
            remaining = 0
            return nil
          }
          if date < anchor { continue }
          remaining -= 1
          if date >= first { return date }
          if remaining == 0 { return nil }
        }
        guard loadMore() else { return nil }
      }
      return nil
    }

    /// Goes on to further days; false once there are none.
    private mutating func loadMore() -> Bool {
      if let month = months.popLast() {
        days = month
        return true
      }
      guard period <= lastPeriod, emptyPeriods <= periods.cycle else { return false }
      let isEmpty: Bool
      if periods.areYears {
        months = periods.months(of: period).reversed()
        isEmpty = months.allSatisfy(\.isEmpty)
      } else {
        days = periods.days(of: period)
        isEmpty = days.isEmpty
      }
      emptyPeriods = isEmpty ? emptyPeriods + 1 : 0
      period += interval
      return true
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
    var dates = inEveryPeriod.dates(anchor: date).makeIterator()
    return dates.next()
  }
}
