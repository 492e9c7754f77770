import Eligibility
import Language
import Scheduling
import TestSupport
import Testing
import Wording

@Suite struct FuzzTests {
  private let wordings = [Wording(LanguagePack(.english)), Wording(LanguagePack(.spanish))]

  /// Nothing left unfilled, nothing doubled, nothing empty.
  private func isWellFormed(_ sentence: String) -> Bool {
    !sentence.isEmpty && !["{", "}", "  ", " ,", ",,", " ."].contains(where: sentence.contains)
      && sentence.first != " " && sentence.last != " "
  }

  @Test func everyRuleIsSaidInWholeWords() throws {
    var generator = Chance(seed: 5)
    func some<Value>(_ values: [Value]) -> [Value] {
      Bool.random(using: &generator)
        ? [] : (0..<3).compactMap { _ in values.randomElement(using: &generator) }
    }
    for _ in 0..<1500 {
      let frequency = RecurrenceRule.Frequency.allCases.randomElement(using: &generator) ?? .daily
      let date = try #require(CivilDate(daysSinceEpoch: Int.random(in: 0...30_000, using: &generator)))
      let rule = RecurrenceRule(
        frequency, interval: Int.random(in: 1...4, using: &generator),
        end: [.never, .count(1), .count(8), .until(.init(date))].randomElement(using: &generator) ?? .never,
        days: some(Weekday.allCases).map {
          .init(
            $0, ordinal: frequency == .monthly ? [1, -1, -2, -4].randomElement(using: &generator) ?? 1 : nil)
        },
        monthDays: some([1, 2, 31, -1, -2, -31]), yearDays: some([1, 366, -1]),
        weekNumbers: some([1, 53, -1]),
        months: some(Month.allCases), setPositions: some([1, 2, -1, 300, -300]))
      let start = try #require(TimeOfDay(minutes: Int.random(in: 0..<1440, using: &generator)))
      let length = try #require(Length(minutes: Int.random(in: 1...4000, using: &generator)))
      let meeting = MeetingTime(.rule(rule), start: start, end: .length(length), from: date)
      for wording in wordings {
        #expect(isWellFormed(wording.schedule(meeting, zone: .utc)), "\(rule): \(wording.schedule(meeting))")
        #expect(isWellFormed(wording.shortSchedule(meeting)), "\(rule)")
      }
    }
  }

  @Test func everyEligibilityRuleIsSaidInWholeWords() {
    var generator = Chance(seed: 6)
    let questions = [
      "here-for": QuestionWords(ask: "Who are you here for?", options: ["a": .init(say: "A", who: "people")])
    ]
    for _ in 0..<1500 {
      let rule = Self.randomRule(depth: Rule.maximumDepth - 1, &generator)
      for wording in wordings {
        for sentence in wording.eligibility(rule, questions: questions) {
          #expect(isWellFormed(sentence.plainText), "\(rule): \(sentence.plainText)")
        }
      }
    }
  }

  private static func randomRule(depth: Int, _ generator: inout Chance) -> Rule {
    let kind = Int.random(in: 0...7, using: &generator)
    if depth == 0 || kind > 4 {
      let isOpen = Bool.random(using: &generator)
      let range = NumberRange(minimum: 13, maximum: isOpen ? nil : 17) ?? .any
      return [
        .number(question: "age", range: range), .number(question: "days", range: range),
        .choice(question: "here-for", options: ["a", "b"]), .answer(question: "veteran", isYes: isOpen),
      ].randomElement(using: &generator) ?? .all([])
    }
    let children = (0..<Int.random(in: 1...2, using: &generator)).map { _ in
      randomRule(depth: depth - 1, &generator)
    }
    return kind < 2 ? .all(children) : kind < 4 ? .any(children) : .none(children)
  }
}
