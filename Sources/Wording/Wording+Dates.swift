public import Scheduling

extension Wording {
  /// How much of a date is said.
  public enum DateStyle: Sendable, Hashable, CaseIterable {
    /// `2026-12-03`, in every language.
    case iso
    /// `Dec 3`
    case short
    /// `December 3`
    case dayAndMonth
    /// `Thursday, December 3`
    case weekdayAndDay
    /// `December 3, 2026`
    case medium
    /// `Thursday, December 3, 2026`
    case long
    /// `December 2026`
    case month
    /// `Thursday`
    case weekday
  }

  /// A date in words.
  public func date(_ date: CivilDate, _ style: DateStyle = .medium) -> String {
    let word: Word
    switch style {
    case .iso: return date.description
    case .weekday: return name(of: date.weekday)
    case .short: word = .dateShort
    case .dayAndMonth: word = .dateInYear
    case .weekdayAndDay: word = .dateWeekdayInYear
    case .medium: word = .dateMedium
    case .long: word = .dateLong
    case .month: word = .dateMonth
    }
    let (year, _, day) = date.components
    let month = text(
      style == .short ? Self.shortMonths[date.month.rawValue - 1] : Self.months[date.month.rawValue - 1])
    return text(
      word, ["weekday": name(of: date.weekday), "day": String(day), "month": month, "year": String(year)])
  }

  /// Days in a row: `July 1 to August 31, 2026`; a single day as itself.
  public func dates(_ span: DateSpan) -> String {
    if span.first == span.last { return date(span.first) }
    return text(.dateRange, ["first": dateBefore(span.last, span.first), "last": date(span.last)])
  }

  /// Days of every year: `July 1 to August 31`; a single day as itself.
  public func dates(_ span: YearlySpan) -> String {
    if span.first == span.last { return dayAndMonth(span.first) }
    return text(.dateRange, ["first": dayAndMonth(span.first), "last": dayAndMonth(span.last)])
  }

  private func dayAndMonth(_ day: MonthDay) -> String {
    text(.dateInYear, ["day": String(day.day), "month": name(of: day.month)])
  }

  /// The first of two dates: without its year where the second has the same.
  func dateBefore(_ last: CivilDate, _ first: CivilDate) -> String {
    date(first, first.year == last.year ? .dayAndMonth : .medium)
  }

  /// The name of a weekday by itself: `Tuesday`, `martes`.
  public func name(of day: Weekday) -> String { text(Self.weekdays[day.rawValue - 1]) }

  /// Its name where there is little room: `Tue`.
  public func shortName(of day: Weekday) -> String { text(Self.shortWeekdays[day.rawValue - 1]) }

  /// Its name as what comes every week: `Tuesdays`.
  public func pluralName(of day: Weekday) -> String { text(Self.pluralWeekdays[day.rawValue - 1]) }

  /// Its name after “every”: `Tuesday`; in Spanish after “todos los”, `martes`, `sábados`.
  func nameAfterEvery(of day: Weekday) -> String { text(Self.weekdaysAfterEvery[day.rawValue - 1]) }

  /// The name of a month: `December`, `diciembre`.
  public func name(of month: Month) -> String { text(Self.months[month.rawValue - 1]) }

  private static let weekdays: [Word] = [
    .weekdayMonday, .weekdayTuesday, .weekdayWednesday, .weekdayThursday, .weekdayFriday, .weekdaySaturday,
    .weekdaySunday,
  ]
  private static let shortWeekdays: [Word] = [
    .weekdayMondayShort, .weekdayTuesdayShort, .weekdayWednesdayShort, .weekdayThursdayShort,
    .weekdayFridayShort,
    .weekdaySaturdayShort, .weekdaySundayShort,
  ]
  private static let pluralWeekdays: [Word] = [
    .weekdayMondayPlural, .weekdayTuesdayPlural, .weekdayWednesdayPlural, .weekdayThursdayPlural,
    .weekdayFridayPlural, .weekdaySaturdayPlural, .weekdaySundayPlural,
  ]
  private static let weekdaysAfterEvery: [Word] = [
    .weekdayMondayAfterEvery, .weekdayTuesdayAfterEvery, .weekdayWednesdayAfterEvery,
    .weekdayThursdayAfterEvery,
    .weekdayFridayAfterEvery, .weekdaySaturdayAfterEvery, .weekdaySundayAfterEvery,
  ]
  private static let months: [Word] = [
    .monthJanuary, .monthFebruary, .monthMarch, .monthApril, .monthMay, .monthJune, .monthJuly, .monthAugust,
    .monthSeptember, .monthOctober, .monthNovember, .monthDecember,
  ]
  private static let shortMonths: [Word] = [
    .monthJanuaryShort, .monthFebruaryShort, .monthMarchShort, .monthAprilShort, .monthMayShort,
    .monthJuneShort,
    .monthJulyShort, .monthAugustShort, .monthSeptemberShort, .monthOctoberShort, .monthNovemberShort,
    .monthDecemberShort,
  ]
}
