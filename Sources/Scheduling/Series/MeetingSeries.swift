/// A meeting as calendar programs keep it (RFC 5545, section 3.8.5): a rule from a first date on, what is different on some of
/// its dates, and dates beside it.
///
/// Whoever expands it finds the occurrences of the schedule it was made from: of all of a span's days, and later as far as
/// closures have no part in it. It is made so that programs agree even where they read the RFC differently:
/// - the rule ends with a moment (`UNTIL`), never with a count, which programs begin at different dates;
/// - a date at which clocks change while people meet, or at a time that clocks skip, is taken out of the rule and stands by
///   itself;
/// - so does every date that the rule does not give: Outlook refuses an event with `RDATE` alone, and Google Calendar shows no
///   `RDATE` after the rule's end.
public struct MeetingSeries: Sendable {
  /// What repeats.
  public struct Repetition: Sendable {
    /// The first date, as the rule has it: one on which nothing is changed but what `changed` says of it.
    public let first: Occurrence
    /// The rule, from that date on. Its end is a moment in UTC.
    public let rule: RecurrenceRule
    /// Dates that the rule gives and that are not there (`EXDATE`), in order.
    public let excluded: [CivilDate]
  }

  /// What repeats; nil where nothing does.
  public let repetition: Repetition?
  /// What is different on dates that the rule gives: moved, cancelled, held in another way. `scheduled` says which date.
  public let changed: [Occurrence]
  /// What stands beside the rule, by the date it was planned for; cancelled dates too.
  public let single: [Occurrence]
  /// Whether all that repeats is cancelled, until nobody knows when or beyond the span.
  public let isPaused: Bool

  /// Whether there is nothing in it.
  public var isEmpty: Bool { repetition == nil && single.isEmpty }
}

extension MeetingSchedule {
  /// The meeting as calendar programs keep it.
  public func series(within span: SeriesSpan) -> MeetingSeries {
    var builder = MeetingSeriesBuilder(self, span)
    builder.build()
    return builder.series
  }

  /// Whether anything is planned for that day or later, cancelled dates included, within the next ``farthestYears``.
  public func hasOccurrence(onOrAfter date: CivilDate) -> Bool {
    let first = moved.lazy.filter { $0.effectiveDate >= date }.map(\.date).min().map { min($0, date) } ?? date
    var dates = ScheduledDates(
      self, from: first, through: Self.farthest(from: max(first, time.from ?? first)))
    while let element = dates.next() {
      if fate(of: element).date >= date { return true }
    }
    return false
  }

  /// The day beyond which nobody makes plans.
  static func farthest(from date: CivilDate) -> CivilDate { date.adding(days: farthestYears * 366) ?? .last }
}
