/// One entry of a list of dates, as closures and exceptions have it: days once, or days of every year.
public enum DateSelection: Hashable, Sendable {
  /// Days of one year, or of several in a row.
  case once(DateSpan)
  /// The same days in every year.
  case everyYear(YearlySpan)

  /// Whether the date is one of them.
  public func contains(_ date: CivilDate) -> Bool {
    switch self {
    case .once(let span): span.contains(date)
    case .everyYear(let span): span.contains(date)
    }
  }
}

extension DateSelection: CustomStringConvertible {
  /// As it is written: `2026-12-24 to 2026-12-26`, `12-24 to 12-26`.
  public var description: String {
    switch self {
    case .once(let span): span.description
    case .everyYear(let span): span.description
    }
  }
}
