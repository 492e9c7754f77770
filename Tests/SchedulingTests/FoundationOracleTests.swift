import Foundation
import Scheduling
import TestSupport
import Testing

@Suite("Foundation's rules agree") struct FoundationOracleTests {
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
      let ours = Array(rule.dates(anchor: anchor).prefix(15))
      #expect(FoundationRule(rule).dates(from: anchor, atMost: 15) == ours, "\(start)")
    }
  }

  /// As many as take a second or two: `WAYMARK_ORACLE_RULES` asks for more.
  private static let count =
    ProcessInfo.processInfo.environment["WAYMARK_ORACLE_RULES"].flatMap { Int($0) }.map { $0 / 50 } ?? 200

  @Test("A rule made by chance, as simple as a phrase, means the same dates")
  func rules() throws {
    var chance = Chance(seed: 17)
    for _ in 0..<Self.count {
      let rule = Self.rule(&chance)
      let date = try #require(CivilDate(daysSinceEpoch: chance.number(10_957...21_915)))
      // Foundation gives the first date in any case, matching or not.
      let anchor = try #require(rule.firstMatch(onOrAfter: date))
      let last = anchor.adding(days: FoundationRule.days - 1)
      let ours = Array(rule.dates(anchor: anchor, through: last).prefix(15))
      #expect(FoundationRule(rule).dates(from: anchor, atMost: 15) == ours, "\(rule) from \(anchor)")
    }
  }

  /// Weeks begin on Sunday, as Foundation's are pinned to.
  private static func rule(_ chance: inout Chance) -> Scheduling.RecurrenceRule {
    let interval = chance.number(1...4)
    let count = chance.number(1...3)
    let weekdays = (0..<count).map { _ in chance.pick(Scheduling.Weekday.allCases) }
    switch chance.number(0...3) {
    case 0: return .init(.daily, interval: interval)
    case 1:
      return .init(.weekly, interval: interval, weekStart: .sunday, days: weekdays.map { .init($0) })
    case 2:
      let days = weekdays.map { Scheduling.RecurrenceRule.Day($0, ordinal: chance.pick([1, 2, 3, 4, -1])) }
      return .init(.monthly, interval: interval, days: days)
    default:
      let days = (0..<count).map { _ in chance.pick([1, 2, 15, 28, 29, 30, 31, -1, -2]) }
      return .init(.monthly, interval: interval, monthDays: days)
    }
  }
}
