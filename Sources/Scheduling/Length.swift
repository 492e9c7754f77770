public import Diagnostics

/// How long something takes: elapsed time in whole minutes, from one minute to a week.
public struct Length: Hashable, Sendable, Comparable {
  /// The minutes, 1…10,080.
  public let minutes: Int

  /// The longest: a week. Anything longer is several meetings, or a slip of the finger.
  public static let longest = 7 * 24 * 60

  /// So many minutes; nil outside 1…10,080.
  public init?(minutes: Int) {
    guard (1...Self.longest).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// The length in `text`: `60 minutes`, `90 min`, `1 hour`, `1.5 hours`, `1 h 30 min`, `2 days`.
  public init(_ text: String) throws(ValueProblem) {
    let text = PlainText.normalized(text)
    guard let quantities = Quantity.list(text) else { throw Self.notALength }
    var hundredths = 0
    for (index, quantity) in quantities.enumerated() {
      if quantity.unit.isEmpty, quantities.count == 1 { throw Self.withoutUnit(quantity) }
      guard let unit = Self.minutes(of: quantity.unit, after: index > 0 ? quantities[index - 1].unit : nil)
      else {
        throw Self.notALength
      }
      let (product, overflow) = quantity.hundredths.multipliedReportingOverflow(by: unit)
      let (sum, overflowOfSum) = hundredths.addingReportingOverflow(product)
      guard !overflow, !overflowOfSum else { throw Self.tooLong }
      hundredths = sum
    }
    guard hundredths % 100 == 0 else {
      throw ValueProblem(.badDuration, "is not a whole number of minutes", help: "write 1 h 20 min")
    }
    guard hundredths > 0 else { throw ValueProblem(.badDuration, "is no time at all", help: Self.help) }
    guard let length = Length(minutes: hundredths / 100) else { throw Self.tooLong }
    self = length
  }

  /// Shorter ones first.
  public static func < (left: Length, right: Length) -> Bool { left.minutes < right.minutes }

  private static let help = "write 60 minutes, 1.5 hours or 1 h 30 min"
  private static let notALength = ValueProblem(.badDuration, "is not a length of time", help: help)
  private static let tooLong = ValueProblem(.badDuration, "is longer than a week", help: help)

  private static func withoutUnit(_ quantity: Quantity) -> ValueProblem {
    let number = quantity.hundredths / 100
    return ValueProblem(
      .badDuration, "has no unit",
      help: number >= 5 ? "write \(number) minutes" : "write \(number) hour\(number == 1 ? "" : "s")")
  }

  /// The minutes of a unit. The minutes of `1h30` may go without theirs.
  private static func minutes(of unit: String, after previous: String?) -> Int? {
    switch unit {
    case "m", "min", "mins", "minute", "minutes": return 1
    case "h", "hr", "hrs", "hour", "hours": return 60
    case "d", "day", "days": return 24 * 60
    case "": return previous.flatMap { minutes(of: $0, after: nil) } == 60 ? 1 : nil
    default: return nil
    }
  }
}
