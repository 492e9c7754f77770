import Diagnostics
import Eligibility
import TestSupport
import Testing

@Suite struct RuleTests {
  private let adult = Rule.number(question: "age", range: NumberRange(minimum: 18) ?? .any)
  private let partner = Rule.choice(question: "here-for", options: ["partner"])
  private let friend = Rule.choice(question: "here-for", options: ["friend"])
  private let veteran = Rule.answer(question: "veteran", isYes: true)
  private let notVeteran = Rule.answer(question: "veteran", isYes: false)

  private func ages(_ minimum: Int?, _ maximum: Int?) -> Rule {
    .number(question: "age", range: NumberRange(minimum: minimum, maximum: maximum) ?? .any)
  }
  private func under(_ limit: Int) -> Rule { ages(nil, limit - 1) }

  @Test func equalRulesHaveOneForm() {
    let groups: [[Rule]] = [
      [adult, .all([adult]), .any([.all([adult, adult])])],
      [.all([adult, partner]), .all([partner, adult]), .all([.all([adult]), .all([partner, adult])])],
      [
        .choice(question: "here-for", options: ["friend", "partner"]), .any([partner, friend]),
        .choice(question: "here-for", options: ["partner", "friend", "friend"]),
        .any([.any([friend]), partner]),
      ],
      [notVeteran, .none([veteran]), .none([.none([notVeteran])])],
      [
        .none([adult, partner]), .all([.none([adult]), .none([partner])]), .none([.any([adult, partner])]),
      ],
      [.all([.none([adult]), notVeteran]), .none([veteran, adult])],
      [.any([adult, partner]), .none([.none([adult, partner])])],
      [.all([]), .none([]), .all([.all([])])],
      [.all([adult, under(26)]), ages(18, 25), .all([under(26), .all([adult]), under(30)])],
      [under(18), .none([adult])],
      [.any([ages(13, 17), ages(15, 20), ages(21, 24)]), .any([ages(13, 24)])],
      [.any([ages(13, 17), adult]), .none([under(13)])],
    ]
    for (index, group) in groups.enumerated() {
      #expect(Set(group.map(\.normalized)).count == 1, "\(group.map(\.normalized))")
      for other in groups[(index + 1)...] { #expect(group[0].normalized != other[0].normalized) }
    }
  }

  @Test func aRuleKnowsItsQuestionsAndItsDepth() {
    let rule = Rule.all([partner, .any([adult, .none([veteran, friend])])])
    #expect(rule.questions == ["here-for", "age", "veteran"])
    #expect(rule.depth == 4 && adult.depth == 1)
  }

  @Test func aConditionIsReadByItsQuestion() throws {
    let hereFor = Question(id: "here-for", kind: .choice(options: ["myself", "partner"], many: false))
    let age = Question(id: "age", kind: .number)
    let yesNo = Question(id: "veteran", kind: .yesNo)
    #expect(try hereFor.condition("partner") == partner)
    #expect(
      try hereFor.condition(anyOf: ["partner", "myself", "partner"])
        == .choice(question: "here-for", options: ["partner", "myself"]))
    #expect(try age.condition("18+") == adult)
    #expect(try yesNo.condition("Yes") == veteran && yesNo.condition("no") == notVeteran)
    let error = #expect(throws: ValueProblem.self) { try hereFor.condition("parter") }
    #expect(error?.id == .unknownAnswer && error?.help == "did you mean ‘partner’?")
    #expect(throws: ValueProblem.self) { try yesNo.condition("maybe") }
    #expect(throws: ValueProblem.self) { try hereFor.condition(anyOf: ["partner", "friend"]) }
  }

  @Test func noTextMakesAConditionTrap() {
    var generator = Chance(seed: 4)
    let pieces = [
      "18", "+", "-", "–", " ", "or", "older", "under", "over", "to", "99999999999999999999", "0", "years",
      ".", "é", "#",
    ]
    for _ in 0..<5000 {
      let count = Int.random(in: 0...6, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined(separator: " ")
      do throws(ValueProblem) {
        let range = try NumberRange(text)
        #expect((try? NumberRange(range.description)) == range)
      } catch {
        #expect(error.help?.isEmpty == false)
      }
    }
  }
}
