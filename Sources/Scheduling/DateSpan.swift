public import Diagnostics

/// Days in a row, the first and the last included.
public struct DateSpan: Hashable, Sendable {
  /// The first day.
  public let first: CivilDate
  /// The last day, never before the first.
  public let last: CivilDate

  /// Those days; nil where the last comes before the first.
  public init?(_ first: CivilDate, _ last: CivilDate) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// One day.
  public init(_ day: CivilDate) {
    first = day
    last = day
  }

  /// The days in `text`: `2026-12-05` or `2026-07-01 to 2026-08-31`.
  public init(_ text: String) throws(ValueProblem) {
    let text = PlainText.normalized(text)
    guard let range = PlainText.range(text) else {
      self.init(try CivilDate(text))
      return
    }
    let first = try CivilDate(range.first)
    let last = try CivilDate(range.last)
    guard let span = DateSpan(first, last) else {
      throw ValueProblem(.badDate, "ends before it starts", help: "write \(last) to \(first)")
    }
    self = span
  }

  /// Whether the day is one of them.
  public func contains(_ day: CivilDate) -> Bool { first <= day && day <= last }

  /// How many days there are, at least 1.
  public var count: Int { first.days(until: last) + 1 }
}

extension DateSpan: CustomStringConvertible {
  /// As content writes it.
  public var description: String { first == last ? "\(first)" : "\(first) to \(last)" }
}
