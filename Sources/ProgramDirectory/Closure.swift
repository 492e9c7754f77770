public import Scheduling

/// Days on which nothing meets, and why.
public struct Closure: Sendable {
  /// Which days.
  public enum Days: Hashable, Sendable {
    /// These days of one year.
    case once(DateSpan)
    /// These days of every year.
    case yearly(YearlySpan)
  }

  /// Which days.
  public let days: Days
  /// Why, as a page says it.
  public let why: LocalizedText?

  /// A closure.
  public init(days: Days, why: LocalizedText?) {
    self.days = days
    self.why = why
  }
}
