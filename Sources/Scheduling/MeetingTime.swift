/// When one entry of a schedule meets: its days, its hours, and the dates it keeps to.
///
/// Without a zone, a place, and exceptions, which belong to the group that meets.
public struct MeetingTime: Hashable, Sendable {
  /// On which days.
  public enum Pattern: Hashable, Sendable {
    /// By a rule (`every` or `rrule`).
    case rule(RecurrenceRule)
    /// On those dates alone (`on`); at least one, in order.
    case dates([CivilDate])
  }

  /// How its end is written.
  public enum End: Hashable, Sendable {
    /// After so much elapsed time (`for`).
    case length(Length)
    /// At that time of the wall clock (`to`); past midnight where it is before the start.
    case time(TimeOfDay)
  }

  /// Where the intervals of a rule begin to count.
  public enum IntervalStart: Hashable, Sendable {
    /// At the first matching day on or after `from`, as `every` has it.
    case firstMatch
    /// At `from` itself, as RFC 5545 has it for `rrule`.
    case from
  }

  /// Its days.
  public let pattern: Pattern
  /// When it starts, on the wall clock of its zone (`at`).
  public let start: TimeOfDay
  /// When it ends; nil where that is not said.
  public let end: End?
  /// The first date (`from`), and what intervals count from.
  public let from: CivilDate?
  /// Where intervals begin to count.
  public let intervalStart: IntervalStart
  /// The last date, included (`until`).
  public let until: CivilDate?
  /// The length of a series (`times`): so many meetings, which cancelled dates push back.
  public let times: Int?
  /// The last date on which one can join the series (`join-until`).
  public let joinUntil: CivilDate?

  /// A meeting's time. Dates are sorted, each once.
  public init(
    _ pattern: Pattern, start: TimeOfDay, end: End?, from: CivilDate? = nil,
    intervalStart: IntervalStart = .firstMatch, until: CivilDate? = nil, times: Int? = nil,
    joinUntil: CivilDate? = nil
  ) {
    if case .dates(let dates) = pattern {
      self.pattern = .dates(Set(dates).sorted())
    } else {
      self.pattern = pattern
    }
    self.start = start
    self.end = end
    self.from = from
    self.intervalStart = intervalStart
    self.until = until
    self.times = times
    self.joinUntil = joinUntil
  }

  /// The minutes on the wall clock from start to end, as long as no clock change falls between; nil where no end is said.
  public var wallClockMinutes: Int? {
    switch end {
    case .length(let length): length.minutes
    case .time(let time): time > start ? time.minutes - start.minutes : time.minutes + 1440 - start.minutes
    case nil: nil
    }
  }

  /// Whether it ends on a later day than it starts, 24:00 of its own day apart.
  public var crossesMidnight: Bool {
    guard let minutes = wallClockMinutes else { return false }
    return start.minutes + minutes > 1440
  }

  /// The rule with the days it takes from `from` written out; nil for a list of dates.
  public var anchoredRule: RecurrenceRule? {
    guard case .rule(let rule) = pattern else { return nil }
    return from.map(rule.anchored(at:)) ?? rule
  }

  /// The date before which it is certainly not held: `from`, or the first of a list of dates; nil where neither is there.
  public var firstDate: CivilDate? {
    if case .dates(let dates) = pattern { return dates.first }
    return from
  }

  /// Whether one can join the series on that date; always where it has no `join-until`.
  public func canBeJoined(on date: CivilDate) -> Bool { joinUntil.map { date <= $0 } ?? true }

  /// How its days are said; nil for a list of dates.
  public var recurrence: RecurrenceDescription? { anchoredRule.map { RecurrenceDescription($0) } }
}
