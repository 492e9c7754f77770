/// How something repeats: a rule of RFC 5545, section 3.3.10, down to the day. Times of day stand elsewhere.
///
/// Lists are sorted and hold each value once, so that two ways of writing one rule compare equal. The rule says only what
/// is written; what it takes from its first date is filled in by `anchored(at:)`.
public struct RecurrenceRule: Hashable, Sendable {
  /// How often the rule's periods come (`FREQ`).
  public enum Frequency: String, Sendable, Hashable, CaseIterable {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  /// A weekday, each of them or the nth of the period (one part of `BYDAY`).
  public struct Day: Hashable, Sendable {
    /// Which one of the month or year: 1 the first, -1 the last; nil for each.
    public let ordinal: Int?
    /// The weekday.
    public let weekday: Weekday

    /// That weekday.
    public init(_ weekday: Weekday, ordinal: Int? = nil) {
      self.ordinal = ordinal
      self.weekday = weekday
    }
  }

  /// Where the rule ends.
  public enum End: Hashable, Sendable {
    /// It does not.
    case never
    /// After so many dates (`COUNT`), at least 1.
    case count(Int)
    /// With this moment at the latest (`UNTIL`).
    case until(Until)
  }

  /// The last moment of a rule.
  public struct Until: Hashable, Sendable {
    /// The date, included.
    public let date: CivilDate
    /// The seconds since midnight, 0…86,399; nil where the rule gives a date alone.
    public let second: Int?
    /// Whether the time is in UTC rather than on the wall clock.
    public let isUTC: Bool

    /// That moment; the time is held to the day's seconds, and only a time can be in UTC.
    public init(_ date: CivilDate, second: Int? = nil, isUTC: Bool = false) {
      self.date = date
      self.second = second.map { min(max($0, 0), 86_399) }
      self.isUTC = isUTC && second != nil
    }
  }

  /// `FREQ`.
  public let frequency: Frequency
  /// `INTERVAL`: every so many periods, 1…9999.
  public private(set) var interval: Int
  /// `COUNT` or `UNTIL`.
  public private(set) var end: End
  /// `WKST`: where weeks begin, which matters for an interval in weeks and for week numbers.
  public let weekStart: Weekday
  /// `BYDAY`, sorted: without ordinal first, then counted from the start, then from the end.
  public private(set) var days: [Day] = []
  /// `BYMONTHDAY`: 1…31, or -31…-1 from the end.
  public private(set) var monthDays: [Int] = []
  /// `BYYEARDAY`: 1…366, or -366…-1 from the end.
  public let yearDays: [Int]
  /// `BYWEEKNO`: 1…53, or -53…-1 from the end.
  public let weekNumbers: [Int]
  /// `BYMONTH`.
  public private(set) var months: [Month] = []
  /// `BYSETPOS`: which of the dates of each period.
  public let setPositions: [Int]

  /// A rule of those parts, which are sorted here. An interval out of bounds becomes the nearest one within them; for the
  /// rest, whoever makes a rule in code keeps to the bounds above.
  public init(
    _ frequency: Frequency, interval: Int = 1, end: End = .never, weekStart: Weekday = .monday,
    days: [Day] = [], monthDays: [Int] = [], yearDays: [Int] = [], weekNumbers: [Int] = [],
    months: [Month] = [], setPositions: [Int] = []
  ) {
    self.frequency = frequency
    self.interval = min(max(interval, 1), 9999)
    self.end = end
    self.weekStart = weekStart
    self.days = days.count < 2 ? days : Set(days).sorted { Self.key($0) < Self.key($1) }
    self.monthDays = Self.sorted(monthDays)
    self.yearDays = Self.sorted(yearDays)
    self.weekNumbers = Self.sorted(weekNumbers)
    self.months = months.count < 2 ? months : Set(months).sorted()
    self.setPositions = Self.sorted(setPositions)
  }

  /// Each once; those counted from the start before those counted from the end, as they come in a period.
  private static func sorted(_ numbers: [Int]) -> [Int] {
    numbers.count < 2 ? numbers : Set(numbers).sorted { ($0 < 0 ? 1 : 0, $0) < ($1 < 0 ? 1 : 0, $1) }
  }

  private static func key(_ day: Day) -> (Int, Int, Int) {
    guard let ordinal = day.ordinal else { return (0, 0, day.weekday.rawValue) }
    return (ordinal > 0 ? 1 : 2, ordinal, day.weekday.rawValue)
  }
}

extension RecurrenceRule {
  /// Whether the rule means nothing without a first date: it counts from there, or takes its day from there.
  public var needsFirstDate: Bool {
    if interval > 1 { return true }
    if case .count = end { return true }
    return takesDayFromFirstDate
  }

  /// Whether the rule names no day itself, as `FREQ=MONTHLY` does.
  private var takesDayFromFirstDate: Bool {
    guard days.isEmpty, monthDays.isEmpty, yearDays.isEmpty else { return false }
    return frequency != .daily
  }

  /// The rule with the days that it takes from its first date written out: `FREQ=WEEKLY` from a Tuesday on is
  /// `FREQ=WEEKLY;BYDAY=TU`.
  public func anchored(at first: CivilDate) -> RecurrenceRule {
    guard takesDayFromFirstDate else { return self }
    var rule = self
    switch frequency {
    case .daily: break
    case .weekly: rule.days = [Day(first.weekday)]
    case .monthly: rule.monthDays = [first.dayOfMonth]
    case .yearly where !weekNumbers.isEmpty: rule.days = [Day(first.weekday)]
    case .yearly:
      if months.isEmpty { rule.months = [first.month] }
      rule.monthDays = [first.dayOfMonth]
    }
    return rule
  }

  /// The same rule with another end.
  public func ending(_ end: End) -> RecurrenceRule {
    var rule = self
    rule.end = end
    return rule
  }

  /// The same days in every period and without an end.
  var inEveryPeriod: RecurrenceRule {
    var rule = ending(.never)
    rule.interval = 1
    return rule
  }
}
