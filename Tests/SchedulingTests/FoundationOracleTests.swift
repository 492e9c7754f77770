import Foundation
import Scheduling
import Testing

@Suite("Foundation's rules agree") struct FoundationOracleTests {
  /// Foundation's weekdays count from 1, Sunday.
  private static func locale(_ weekday: Scheduling.Weekday) -> Locale.Weekday {
    let days: [Locale.Weekday] = [
      .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday,
    ]
    return days[weekday.rawValue - 1]
  }

  /// The first weekday is pinned to Sunday, as with any other Foundation finds wrong nth weekdays (swift-foundation #1387).
  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    calendar.firstWeekday = 1
    return calendar
  }()

  private static func foundationRule(_ rule: Scheduling.RecurrenceRule) -> Calendar.RecurrenceRule {
    var theirs = Calendar.RecurrenceRule(
      calendar: calendar, frequency: rule.frequency == .weekly ? .weekly : .monthly, interval: rule.interval)
    theirs.weekdays = rule.days.map { day in
      day.ordinal.map { .nth($0, locale(day.weekday)) } ?? .every(locale(day.weekday))
    }
    theirs.daysOfTheMonth = rule.monthDays
    return theirs
  }

  @Test(
    "A phrase means the same dates",
    arguments: [
      "tuesday", "monday and thursday", "weekday", "other tuesday", "3 weeks on friday",
      "2nd and 4th thursday", "first monday", "last friday", "1st and 15th of the month",
      "2 months on the first monday", "31st of the month", "last day of the month", "5th wednesday",
    ])
  func phrases(phrase: String) throws {
    let rule = try Scheduling.RecurrenceRule(phrase: phrase)
    for start in ["2026-01-01", "2027-02-28", "2028-02-29"] {
      let anchor = try #require(rule.firstMatch(onOrAfter: CivilDate(start)))
      let first = Date(timeIntervalSince1970: Double(anchor.daysSinceEpoch) * 86_400)
      let theirs = Self.foundationRule(rule).recurrences(of: first).prefix(15).map {
        Int($0.timeIntervalSince1970 / 86_400)
      }
      #expect(rule.dates(anchor: anchor).prefix(15).map(\.daysSinceEpoch) == Array(theirs), "\(start)")
    }
  }
}
