import Eligibility
import Testing

@Suite struct RuleSearchTests {
  private let search = RuleSearch(Generated.questions)

  private func ages(_ minimum: Int?, _ maximum: Int?) -> Rule {
    .number(question: "age", range: NumberRange(minimum: minimum, maximum: maximum) ?? .any)
  }
  private func role(_ options: String...) -> Rule { .choice(question: "role", options: options) }
  private func here(_ options: String...) -> Rule { .choice(question: "here-for", options: options) }
  private func veteran(_ isYes: Bool) -> Rule { .answer(question: "veteran", isYes: isYes) }

  @Test func aRuleThatNobodyMeetsIsFound() {
    let rules: [Rule] = [
      .all([ages(18, nil), ages(nil, 17)]), .any([]), .none([.all([])]), .none([ages(0, nil)]),
      .all([veteran(true), veteran(false)]), .all([role("a"), role("b")]),
      .all([role("a", "b"), .none([role("a"), role("b", "c")])]), .none([role("a", "b", "c", "d")]),
      .none([here("myself"), here("partner", "child")]),
      .all([.any([ages(13, 17), veteran(true)]), ages(18, nil), veteran(false)]),
    ]
    for rule in rules { #expect(search.canHold(rule) == .impossible, "\(rule)") }
  }

  @Test func aRuleThatEverybodyMeetsIsFound() {
    let rules: [Rule] = [
      .all([]), ages(0, nil), .any([ages(18, nil), ages(nil, 17)]), .any([veteran(true), veteran(false)]),
      role("a", "b", "c", "d"), .any([here("myself"), here("partner"), here("child")]),
      .any([.all([ages(18, nil), veteran(true)]), ages(nil, 17), veteran(false)]),
    ]
    for rule in rules {
      #expect(search.canFail(rule) == .impossible, "\(rule)")
      #expect(search.canHold(rule) == .found, "\(rule)")
    }
  }

  @Test func oneWhoMayChooseSeveralCanMeetBoth() {
    #expect(search.canHold(.all([here("myself"), here("partner")])) == .found)
    #expect(search.canFail(here("myself", "partner")) == .found)
    #expect(search.canHold(.all([here("myself"), .none([here("partner", "child")])])) == .found)
  }

  @Test func aQuestionThatIsNotKnownIsNoClaim() {
    #expect(search.canHold(.answer(question: "color", isYes: true)) == .unknown)
    #expect(search.canHold(.answer(question: "age", isYes: true)) == .unknown)
  }

  /// Every combination of answers, numbers from 0 to 9: beyond the bounds of the generated ranges nothing changes.
  private static let everyAnswer: [Answers] = Generated.questions.reduce([[:]]) { found, question in
    let answers: [Answer] =
      switch question.kind {
      case .number: (0...9).map { .number($0) }
      case .yesNo: [.yesNo(true), .yesNo(false)]
      case .choice(let options, many: false): options.map { .options([$0]) }
      case .choice(let options, many: true):
        (1..<(1 << options.count)).map { bits in
          .options(Set(options.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element)))
        }
      }
    // Two numbers at once would be ten times as many; the second is 3 or 9.
    let some = question.id == "days" ? [answers[3], answers[9]] : answers
    return found.flatMap { known in some.map { known.merging([question.id: $0]) { $1 } } }
  }

  @Test func theSearchAgreesWithTryingEverything() {
    var generator = SeededGenerator(state: 6)
    for _ in 0..<60 {
      let rule = withoutDays(Generated.rule(depth: 3, &generator))
      let canHold = Self.everyAnswer.contains { rule.holds($0) }
      let canFail = Self.everyAnswer.contains { !rule.holds($0) }
      #expect(search.canHold(rule) == (canHold ? .found : .impossible), "\(rule)")
      #expect(search.canFail(rule) == (canFail ? .found : .impossible), "\(rule)")
    }
  }

  /// The rule with its conditions on `days` made conditions on age, so that few answers are all there are.
  private func withoutDays(_ rule: Rule) -> Rule {
    switch rule {
    case .all(let rules): .all(rules.map(withoutDays))
    case .any(let rules): .any(rules.map(withoutDays))
    case .none(let rules): .none(rules.map(withoutDays))
    case .number(_, let range): .number(question: "age", range: range)
    case .choice, .answer: rule
    }
  }

  @Test func aHardRuleIsGivenUpRatherThanWaitedFor() {
    // A pigeonhole puzzle: 9 people on 8 chairs, which a search can only try out.
    let questions = (0..<9).map { person in
      Question(id: "p\(person)", kind: .choice(options: (0..<8).map { "c\($0)" }, many: false))
    }
    var apart: [Rule] = []
    for first in 0..<9 {
      for second in (first + 1)..<9 {
        for chair in 0..<8 {
          apart.append(
            .none([
              .all([
                .choice(question: "p\(first)", options: ["c\(chair)"]),
                .choice(question: "p\(second)", options: ["c\(chair)"]),
              ])
            ]))
        }
      }
    }
    #expect(RuleSearch(questions).canHold(.all(apart)) == .unknown)
  }

  @Test func manyOptionsAreOneClass() {
    let options = (0..<5000).map { "o\($0)" }
    let question = Question(id: "q", kind: .choice(options: options, many: true))
    let all = Rule.choice(question: "q", options: options)
    #expect(RuleSearch([question]).canFail(all) == .impossible)
    #expect(RuleSearch([question]).canHold(.none([all])) == .impossible)
  }
}
