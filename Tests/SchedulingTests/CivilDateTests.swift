import Diagnostics
import Foundation
import Scheduling
import Testing

@Suite struct CivilDateTests {
  /// Foundation's calendar as an oracle: Gregorian without a switch from the Julian one, in UTC.
  private var calendar: Calendar {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = .gmt
    return calendar
  }

  @Test func datesAgreeWithFoundationsCalendar() throws {
    let calendar = calendar
    // From 1600 on both count the same days; a step that shares no factor with weeks, years or centuries.
    for days in stride(from: -135_000, through: 200_000, by: 197) {
      let date = try #require(CivilDate(daysSinceEpoch: days))
      let moment = Date(timeIntervalSince1970: Double(days) * 86_400)
      let parts = calendar.dateComponents(
        [.year, .month, .day, .weekday, .weekOfYear, .yearForWeekOfYear], from: moment)
      #expect(date.components == (parts.year, parts.month, parts.day))
      #expect(date.weekday.rawValue % 7 + 1 == parts.weekday)
      #expect(ISOWeek(date).number == parts.weekOfYear && ISOWeek(date).year == parts.yearForWeekOfYear)
      #expect(CivilDate(year: date.year, month: date.month.rawValue, day: date.dayOfMonth) == date)
    }
  }

  @Test func everyDayOfACycleOf400YearsFollowsTheOneBefore() throws {
    var (year, month, day) = (1700, 1, 1)
    var failures = 0
    let start = try CivilDate("1700-01-01").daysSinceEpoch
    for days in start..<(start + 146_097) {
      if CivilDate(daysSinceEpoch: days)?.components ?? (0, 0, 0) != (year, month, day) { failures += 1 }
      day += 1
      if day > CivilDate.daysInMonth(month, of: year) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect(failures == 0)
    #expect((year, month, day) == (2100, 1, 1))
  }

  @Test func everyDateConvertsThereAndBack() {
    var failures = 0
    for days in stride(from: CivilDate.first.daysSinceEpoch, through: CivilDate.last.daysSinceEpoch, by: 61) {
      let (year, month, day) = CivilDate(daysSinceEpoch: days)?.components ?? (0, 0, 0)
      if CivilDate(year: year, month: month, day: day)?.daysSinceEpoch != days { failures += 1 }
    }
    #expect(failures == 0)
  }

  @Test func theCalendarEndsWithoutATrap() {
    #expect(CivilDate.last.adding(days: 1) == nil)
    #expect(CivilDate.first.adding(days: -1) == nil)
    #expect(CivilDate.first.adding(days: .min) == nil)
    #expect(CivilDate.last.adding(days: .max) == nil)
    #expect(CivilDate(daysSinceEpoch: .max) == nil && CivilDate(year: .max, month: 1, day: 1) == nil)
    #expect(
      CivilDate(year: 2026, month: 2, day: .max) == nil && CivilDate(year: 2026, month: .min, day: 1) == nil)
    #expect(CivilDate.first.description == "0001-01-01" && CivilDate.last.description == "9999-12-31")
    #expect(CivilDate.last.weekday == .friday && CivilDate.first.weekday == .monday)
    #expect(CivilDate.last.dayOfYear == 365)
  }

  @Test func weeksOfTheYearBeginOnTheirMonday() throws {
    #expect(ISOWeek.weeks(in: 2026) == 53 && ISOWeek.weeks(in: 2025) == 52)
    #expect(ISOWeek(year: 2026, number: 1)?.monday?.description == "2025-12-29")
    #expect(ISOWeek(year: 2025, number: 53) == nil)
    for year in 1990...2040 {
      for number in 1...ISOWeek.weeks(in: year) {
        let monday = try #require(ISOWeek(year: year, number: number)?.monday)
        #expect(ISOWeek(monday) == ISOWeek(year: year, number: number) && monday.weekday == .monday)
      }
    }
  }

  @Test(arguments: ["2026-12-05", "2024-02-29", "0001-01-01", "9999-12-31"])
  func aDateIsReadAndWritten(text: String) throws {
    #expect(try CivilDate(text).description == text)
  }

  @Test(arguments: [
    ("12/05/2026", "2026-12-05"), ("2026-2-5", "write 2026-02-05"), ("2026-02-30", "2026-02-01"),
    ("Dec 5, 2026", "write 2026-12-05"), ("5 December 2026", "write 2026-12-05"),
    ("december 5th, 2026", "write 2026-12-05"),
    ("2026/12/05", "write 2026-12-05"), ("05.12.2026", "2026-12-05"), ("2026-13-01", "2026-12-05"),
    ("tomorrow", "2026-12-05"),
    ("", "2026-12-05"), ("0000-01-01", "2026-12-05"), ("02026-01-01", "2026-01-01"),
    ("2026-12-05T19:00", "2026-12-05"),
  ])
  func aRefusalSaysWhatToWrite(text: String, help: String) {
    let error = #expect(throws: ValueProblem.self) { try CivilDate(text) }
    #expect(error?.help?.contains(help) == true, "\(text): \(error?.help ?? "")")
    #expect(error?.id == .badDate)
  }
}
