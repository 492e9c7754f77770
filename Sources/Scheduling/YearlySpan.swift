public import Diagnostics

/// A day that comes back every year, such as December 24.
public struct MonthDay: Hashable, Sendable, Comparable {
  /// The month.
  public let month: Month
  /// The day of the month, at least 1; February 29 is one, though only leap years have it.
  public let day: Int

  /// That day; nil where the month never has it.
  public init?(_ month: Month, _ day: Int) {
    guard day >= 1, day <= month.longestLength else { return nil }
    self.month = month
    self.day = day
  }

  /// The day of the year that a date falls on.
  public init(_ date: CivilDate) {
    let (_, month, day) = date.components
    self.month = Month(rawValue: month) ?? .january
    self.day = day
  }

  /// By its place in the year.
  public static func < (left: MonthDay, right: MonthDay) -> Bool {
    (left.month.rawValue, left.day) < (right.month.rawValue, right.day)
  }
}

/// Days in a row that come back every year, the first and the last included; over New Year where the last comes
/// before the first.
///
/// February 29 bounds a span as one would expect: in a year without it, a span that ends there ends on February 28, one
/// that starts there starts on March 1, and the day alone is left out.
public struct YearlySpan: Hashable, Sendable {
  /// The first day.
  public let first: MonthDay
  /// The last day, in the next year where it is before the first.
  public let last: MonthDay

  /// Those days of every year.
  public init(_ first: MonthDay, _ last: MonthDay) {
    self.first = first
    self.last = last
  }

  /// The days in `text`: `july`, `july to august`, `12-24`, `12-24 to 12-26`, `december 24 to january 2`.
  public init(_ text: String) throws(ValueProblem) {
    let text = PlainText.normalized(text)
    let range = PlainText.range(text) ?? (text, text)
    first = try Self.bound(range.first, isLast: false)
    last = try Self.bound(range.last, isLast: true)
  }

  /// Whether the date is one of the days.
  public func contains(_ date: CivilDate) -> Bool {
    let day = MonthDay(date)
    return first <= last ? first <= day && day <= last : day >= first || day <= last
  }

  /// The days that begin in that year; nil where it has none of them (February 29 alone) or they leave the calendar.
  public func days(from year: Int) -> DateSpan? {
    let endYear = first <= last ? year : year + 1
    // A February 29 that is not there: the first day moves forward, the last back.
    guard
      let start = CivilDate(year: year, month: first.month.rawValue, day: first.day)
        ?? CivilDate(year: year, month: 3, day: 1),
      let end = CivilDate(year: endYear, month: last.month.rawValue, day: last.day)
        ?? CivilDate(year: endYear, month: 2, day: 28)
    else { return nil }
    return DateSpan(start, end)
  }

  private static func bound(_ text: String, isLast: Bool) throws(ValueProblem) -> MonthDay {
    let parts = text.split { " -".contains($0) }
    if let word = parts.first, let month = Month(word: word) {
      if parts.count == 1, let day = MonthDay(month, isLast ? month.longestLength : 1) { return day }
      if parts.count == 2, let number = Digits.number(parts[1]), let day = MonthDay(month, number) {
        return day
      }
    } else if parts.count == 2, let number = Digits.number(parts[0]), let month = Month(rawValue: number),
      let dayNumber = Digits.number(parts[1]), let day = MonthDay(month, dayNumber)
    {
      return day
    }
    throw notYearly(text, parts)
  }

  private static func notYearly(_ text: String, _ parts: [Substring]) -> ValueProblem {
    if (try? CivilDate(text)) != nil {
      return ValueProblem(
        .badDate, "names a year, but these days come back every year",
        help: "write 12-24 to 12-26, or put the dates under ‘on’")
    }
    let suggestion = parts.first.flatMap { NearestWord.suggestion(for: String($0), among: Month.names) }
    return ValueProblem(
      .badDate, "does not name days of every year",
      help: suggestion ?? "write months, as in july to august, or month and day, as in 12-24 to 12-26")
  }
}

extension YearlySpan: CustomStringConvertible {
  /// As content may write it: `12-24 to 12-26`.
  public var description: String {
    first == last ? Self.text(first) : "\(Self.text(first)) to \(Self.text(last))"
  }

  private static func text(_ day: MonthDay) -> String {
    "\(Digits.padded(day.month.rawValue, to: 2))-\(Digits.padded(day.day, to: 2))"
  }
}
