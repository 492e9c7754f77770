import Eligibility
import Foundation
import Language
import Testing
import Wording

/// Prints what rules cost. Only where asked for, and optimized:
/// `WAYMARK_BENCHMARK=1 swift test -c release -Xswiftc -enable-testing --filter EligibilityBenchmark`
@Suite(
  "Benchmark of eligibility",
  .enabled(
    if: ProcessInfo.processInfo.environment["WAYMARK_BENCHMARK"] == "1", "set WAYMARK_BENCHMARK=1 to run it"))
struct EligibilityBenchmark {
  private static let words: [String: QuestionWords] = [
    "age": QuestionWords(ask: "How old are you?"),
    "days": QuestionWords(ask: "How many days have you been sober?"),
    "here-for": QuestionWords(
      ask: "Who are you here for?",
      options: [
        "myself": .init(say: "Myself", who: "people who want recovery for themselves", short: "In recovery"),
        "partner": .init(say: "My partner", who: "people whose partner is affected", short: "Partners"),
        "child": .init(say: "My child", who: "parents of a grown child", short: "Parents"),
      ]),
    "veteran": QuestionWords(
      ask: "Have you served?", must: "You must have served.",
      mustNot: "This group is for people who have not served."
    ),
    "woman": QuestionWords(
      ask: "Are you a woman?", must: "You must be a woman.", mustNot: "This group is not for women."),
  ]

  @Test("10,000 rules: evaluated, with their reasons, their sentences and their short forms")
  func tenThousandRules() {
    var generator = SeededGenerator(state: 8)
    let rules = (0..<10_000).map { number in
      // As staff write them: two or three conditions side by side, every fifth with alternatives.
      Rule.all((0..<(2 + number % 2)).map { _ in Generated.rule(depth: number % 5 == 0 ? 1 : 0, &generator) })
    }
    let answers = (0..<10).map { _ in Generated.answers(isComplete: false, &generator) }
    let wording = Wording(LanguagePack(.english))
    for _ in 0..<5 {
      var count = 0
      let evaluating = Self.microseconds {
        for (index, rule) in rules.enumerated() {
          count += rule.evaluated(with: answers[index % 10]).parts.count
        }
      }
      let saying = Self.microseconds {
        for (index, rule) in rules.enumerated() {
          count += wording.eligibility(rule, questions: Self.words).count
          let evaluation = rule.evaluated(with: answers[index % 10])
          count += wording.reasons(evaluation, questions: Self.words).count
          count += wording.shortEligibility(rule, questions: Self.words).count
        }
      }
      let search = RuleSearch(Generated.questions)
      let searching = Self.microseconds {
        for rule in rules where search.canHold(rule) == .found && search.canFail(rule) == .found {
          count += 1
        }
      }
      print(
        "\(count): per rule \(evaluating) µs to evaluate, \(saying) µs with sentences, reasons and short forms, "
          + "\(searching) µs to check")
    }
  }

  /// The processor time of `work` in microseconds for each of 10,000 rules: other programs don't count.
  private static func microseconds(_ work: () -> Void) -> Double {
    let start = clock()
    work()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1_000_000 / 10_000
  }
}
