public import Diagnostics

/// When something that is not a meeting is open: a helpline, a drop-in, a forum.
public enum OpeningHours: Hashable, Sendable {
  /// Day and night.
  case always
  /// In those periods of every week; at least one.
  case periods([Period])

  /// The same hours on some days of the week.
  public struct Period: Hashable, Sendable {
    /// The days on which it opens.
    public let days: WeekdaySet
    /// When it opens.
    public let opens: TimeOfDay
    /// When it closes; on the next day where that is not after opening. Opening at 00:00 until 24:00 is all day.
    public let closes: TimeOfDay

    /// Those hours on those days.
    public init(days: WeekdaySet, opens: TimeOfDay, closes: TimeOfDay) {
      self.days = days
      self.opens = opens
      self.closes = closes
    }

    /// Whether it is open from midnight to midnight.
    public var isAllDay: Bool { opens == .midnight && closes == .endOfDay }

    /// What is wrong with its closing time beside its opening time; nil where they go together.
    public var problem: ValueProblem? {
      guard opens == closes else { return nil }
      return ValueProblem(
        .badTime, "is when it opens", help: "write when it closes; all day is ‘at: 00:00’ and ‘to: 24:00’")
    }
  }
}
