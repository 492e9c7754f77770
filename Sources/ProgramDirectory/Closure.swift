public import Scheduling

/// Days on which nothing meets, and why.
public struct Closure: Sendable {
  /// Which days.
  public let days: DateSelection
  /// Why, as a page says it.
  public let why: LocalizedText?

  /// A closure.
  public init(days: DateSelection, why: LocalizedText?) {
    self.days = days
    self.why = why
  }
}
