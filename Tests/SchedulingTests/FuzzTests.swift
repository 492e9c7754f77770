import Diagnostics
import Scheduling
import TestSupport
import Testing

@Suite struct FuzzTests {
  private static let pieces = [
    "tuesday", "mon", "and", ",", " ", " ", " ", "-", "–", "other", "2", "3 weeks on", "months", "first",
    "last", "2nd", "15th",
    "of the month", "day", "week", "every", "7", ":", "30", "pm", "24:00", "2026", "-12-", "05", "to", "july",
    "hour", "min",
    "1.5", "99999999999999999999", "FREQ=", "WEEKLY", "MONTHLY", "YEARLY", ";", "BYDAY=", "MO", "-1FR", "2TH",
    "BYSETPOS=1",
    "COUNT=8", "UNTIL=20261231", "T235959Z", "BYMONTH=1", "=", "America/New_York", "GMT", "+", "é", "\u{0}",
    "\u{301}", "🙂",
  ]

  @Test func noTextMakesAParserTrapAndEveryRefusalHelps() {
    var generator = Chance(seed: 1)
    for _ in 0..<3000 {
      let count = Int.random(in: 0...8, using: &generator)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
      let parsers: [(String) throws -> Any] = [
        { try RecurrenceRule(phrase: $0) }, { try RecurrenceRule(rrule: $0) }, { try CivilDate($0) },
        { try DateSpan($0) }, { try YearlySpan($0) }, { try TimeOfDay($0) }, { try TimeOfDay(end: $0) },
        { try Length($0) },
        { try DayCount($0) }, { try TimeZoneName($0, known: ["America/New_York"]) },
        { try WeekdaySet(phrase: $0) },
      ]
      for parse in parsers {
        do { _ = try parse(text) } catch {
          #expect((error as? ValueProblem)?.help?.isEmpty == false, "\(text)")
        }
      }
    }
  }

  @Test func whateverAPhraseMeansIsARuleOfTheRFC() throws {
    var generator = Chance(seed: 7)
    let words = [
      "tuesday", "mon", "and", "other", "2", "0", "weeks on", "months on the", "first", "last", "0th", "6th",
      "32nd", "day",
      "of the month", "weekend", "to", "every",
    ]
    var understood = 0
    for _ in 0..<6000 {
      let count = Int.random(in: 1...5, using: &generator)
      let phrase = (0..<count).compactMap { _ in words.randomElement(using: &generator) }.joined(
        separator: " ")
      guard let rule = try? RecurrenceRule(phrase: phrase) else { continue }
      understood += 1
      #expect((try? RecurrenceRule(rrule: rule.description)) == rule, "\(phrase): \(rule)")
      if case .other = RecurrenceDescription(rule).pattern {
        Issue.record("\(phrase) has no words of its own")
      }
    }
    #expect(understood > 300)
  }

  @Test func everyRuleIsReadBackAsItIsWritten() throws {
    var generator = Chance(seed: 2)
    for _ in 0..<2000 {
      let rule = Self.randomRule(&generator)
      #expect(try RecurrenceRule(rrule: rule.description) == rule, "\(rule)")
      #expect(try RecurrenceRule(rrule: rule.description.lowercased()).description == rule.description)
    }
  }

  private static func randomRule(_ generator: inout Chance) -> RecurrenceRule {
    let frequency = RecurrenceRule.Frequency.allCases.randomElement(using: &generator) ?? .daily
    func some<Value>(_ values: [Value]) -> [Value] {
      Bool.random(using: &generator)
        ? [] : (0..<3).compactMap { _ in values.randomElement(using: &generator) }
    }
    let counts = frequency == .monthly || frequency == .yearly
    let ordinals = counts ? [nil, 1, 2, 5, -1, -5] : [nil]
    var days: [RecurrenceRule.Day] = []
    for weekday in some(Weekday.allCases) {
      days.append(.init(weekday, ordinal: ordinals.randomElement(using: &generator) ?? nil))
    }
    let date = CivilDate(daysSinceEpoch: Int.random(in: 0...30_000, using: &generator)) ?? .first
    let ends: [RecurrenceRule.End] = [
      .never, .count(8), .until(.init(date)), .until(.init(date, second: 86_399, isUTC: true)),
      .until(.init(date, second: 0)),
    ]
    let isYearly = frequency == .yearly
    let hasOrdinal = days.contains { $0.ordinal != nil }
    return RecurrenceRule(
      frequency, interval: Int.random(in: 1...9999, using: &generator),
      end: ends.randomElement(using: &generator) ?? .never,
      weekStart: Weekday.allCases.randomElement(using: &generator) ?? .monday, days: days,
      monthDays: frequency == .weekly ? [] : some([1, 31, -1, -31]),
      yearDays: isYearly ? some([1, 366, -1]) : [],
      weekNumbers: isYearly && !hasOrdinal ? some([1, 53, -53]) : [], months: some(Month.allCases),
      setPositions: days.isEmpty ? [] : some([1, -1, 366]))
  }

  @Test func aTimeReadsBackAsItIsWritten() throws {
    for minutes in 0..<1440 {
      let time = try #require(TimeOfDay(minutes: minutes))
      #expect(try TimeOfDay(time.description) == time)
      let hour = (time.hour + 11) % 12 + 1
      let half = time.hour < 12 ? "am" : "pm"
      #expect(try TimeOfDay("\(hour):\(time.description.suffix(2)) \(half)") == time)
    }
  }
}
