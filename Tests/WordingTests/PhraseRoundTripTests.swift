import Language
import Scheduling
import TestSupport
import Testing
import Wording

/// What a page says of a rule, read back: it means the rule it was made from. So what is said and when it is cannot differ,
/// and what people copy from a page into `every:` works.
@Suite struct PhraseRoundTripTests {
  private let english = Wording(LanguagePack(.english))
  private let spanish = Wording(LanguagePack(.spanish))

  private static let ordinals = [1, 2, 3, 4, 5, -1]

  /// Every phrase that can be said: each of the patterns of content.md with all days, and combinations of them.
  private static func phrases() -> [String] {
    let days = Weekday.allCases.map(\.name)
    let sets = (1..<128).map { bits in
      days.indices.filter { bits >> $0 & 1 == 1 }.map { days[$0] }.joined(separator: ", ")
    }
    let counted = (1..<64).flatMap { bits -> [String] in
      let chosen = ordinals.indices.filter { bits >> $0 & 1 == 1 }.map { word(ordinals[$0]) }
      return days.map { "\(chosen.joined(separator: ", ")) \($0)" }
    }
    let dates = (1...31).map { "\(word($0)) of the month" }
    let pairs = (1...30).map { "\(word($0)) and \(word($0 + 1)) of the month" }
    let ends = (1...31).map { "\(word($0)) and last day of the month" } + ["last day of the month"]
    let monthly = counted + dates + pairs + ends
    return ["day", "weekday", "weekend", "other day", "3 days", "14 days", "99 days"] + sets
      + sets.map { "2 weeks on \($0)" } + sets.map { "other \($0)" } + sets.map { "5 weeks on \($0)" }
      + monthly + monthly.map { "2 months on the \($0)" } + monthly.map { "7 months on the \($0)" }
  }

  private static func word(_ number: Int) -> String {
    switch number {
    case -1: "last"
    case 1, 21, 31: "\(number)st"
    case 2, 22: "\(number)nd"
    case 3, 23: "\(number)rd"
    default: "\(number)th"
    }
  }

  @Test func `a phrase that is said in English and read again is the same rule`() throws {
    let phrases = Self.phrases()
    #expect(phrases.count > 2000)
    for phrase in phrases {
      let rule = try RecurrenceRule(phrase: phrase)
      let said = english.days(of: RecurrenceDescription(rule))
      let again = try? RecurrenceRule(phrase: said)
      #expect(again.map { Self.mean($0, the: rule) } == true, "‘\(phrase)’ is said ‘\(said)’")
    }
  }

  @Test func `two rules that differ are not said alike, in either language`() throws {
    for wording in [english, spanish] {
      var rules: [String: RecurrenceRule] = [:]
      for phrase in Self.phrases() {
        let rule = try RecurrenceRule(phrase: phrase)
        let said = wording.days(of: RecurrenceDescription(rule))
        #expect(rules.updateValue(rule, forKey: said).map { Self.mean(rule, the: $0) } ?? true, "\(said)")
      }
      #expect(rules.count > 1500)
    }
  }

  @Test func `nor are rules of RFC 5545, as far as a rule has words of its own`() throws {
    var chance = Chance(seed: 31)
    for wording in [english, spanish] {
      var rules: [String: RecurrenceRule] = [:]
      for _ in 0..<5000 {
        let rule = Self.rule(&chance)
        let said = wording.days(of: RecurrenceDescription(rule))
        if let other = rules.updateValue(rule, forKey: said) {
          #expect(Self.mean(rule, the: other), "\(rule) and \(other): \(said)")
        }
      }
    }
  }

  /// Whether two rules give the same dates: `FREQ=DAILY` and all seven days of a week are one thing.
  private static func mean(_ rule: RecurrenceRule, the other: RecurrenceRule) -> Bool {
    if rule == other { return true }
    guard let start = CivilDate(year: 2026, month: 1, day: 5), let end = start.adding(days: 1500) else {
      return false
    }
    return Array(rule.dates(anchor: start, through: end)) == Array(other.dates(anchor: start, through: end))
  }

  private static func rule(_ chance: inout Chance) -> RecurrenceRule {
    let frequency = chance.pick(RecurrenceRule.Frequency.allCases)
    func some<Value>(_ values: [Value]) -> [Value] {
      chance.happens(1, outOf: 2) ? [] : (0..<chance.number(1...2)).map { _ in chance.pick(values) }
    }
    let isLong = frequency == .monthly || frequency == .yearly
    var days = some(Weekday.allCases).map { RecurrenceRule.Day($0) }
    if isLong, chance.happens(1, outOf: 2) {
      days = days.map { .init($0.weekday, ordinal: chance.pick(ordinals)) }
    }
    if frequency == .weekly, days.isEmpty { days = [.init(.tuesday)] }
    // A month and a year without days take them from a first date; a week has no days by number.
    let monthDays: [Int] =
      switch frequency {
      case .weekly: []
      case .monthly,
        .yearly where days.isEmpty:
        [chance.number(1...28)]
      default: some([1, 13, 31, -1])
      }
    return RecurrenceRule(
      frequency, interval: chance.number(1...3), days: days, monthDays: monthDays,
      months: some(Month.allCases))
  }
}
