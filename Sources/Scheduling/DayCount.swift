public import Diagnostics

/// How long something stays fresh: a number of days, from one to ten years.
public struct DayCount: Hashable, Sendable, Comparable {
  /// The days, 1…3,650.
  public let days: Int

  /// So many days; nil outside 1…3,650.
  public init?(days: Int) {
    guard (1...3650).contains(days) else { return nil }
    self.days = days
  }

  /// The days in `text`: `180 days`, `6 weeks`, `6 months` (of 30 days each), `1 year` (of 365).
  public init(_ text: String) throws(ValueProblem) {
    let text = PlainText.normalized(text)
    guard let quantities = Quantity.list(text), let quantity = quantities.first, quantities.count == 1 else {
      throw Self.notDays
    }
    let unit: Int
    switch quantity.unit {
    case "d", "day", "days": unit = 1
    case "w", "week", "weeks": unit = 7
    case "month", "months": unit = 30
    case "y", "year", "years": unit = 365
    case "":
      throw ValueProblem(.badDuration, "has no unit", help: "write \(quantity.hundredths / 100) days")
    default: throw Self.notDays
    }
    // At most 8 digits times 365: no overflow.
    let hundredths = quantity.hundredths * unit
    guard hundredths % 100 == 0 else {
      throw ValueProblem(.badDuration, "is not a whole number of days", help: "write 180 days")
    }
    guard let count = DayCount(days: hundredths / 100) else {
      throw ValueProblem(.badDuration, "is not between a day and ten years", help: "write 180 days")
    }
    self = count
  }

  /// Fewer days first.
  public static func < (left: DayCount, right: DayCount) -> Bool { left.days < right.days }

  private static let notDays = ValueProblem(
    .badDuration, "is not a number of days", help: "write 180 days, 26 weeks or 6 months")
}
