import Diagnostics
import Eligibility
import Testing

@Suite struct EvaluationTests {
  private let adult = Rule.number(question: "age", range: NumberRange(minimum: 18) ?? .any)
  private let partner = Rule.choice(question: "here-for", options: ["partner"])
  private let veteran = Rule.answer(question: "veteran", isYes: true)

  @Test func aConditionIsOpenWithoutAnAnswerOfItsKind() {
    #expect(Evaluation(adult, ["age": .number(18)]).result == .yes)
    #expect(Evaluation(adult, ["age": .number(17)]).result == .no)
    #expect(Evaluation(adult, [:]).result == .maybe)
    #expect(Evaluation(adult, ["age": .yesNo(true)]).result == .maybe)
    #expect(Evaluation(partner, ["here-for": .options(["myself", "partner"])]).result == .yes)
    #expect(Evaluation(partner, ["here-for": .options(["myself"])]).result == .no)
    #expect(Evaluation(partner, ["here-for": .options([])]).result == .maybe)
    #expect(Evaluation(veteran, ["veteran": .yesNo(false)]).result == .no)
  }

  @Test func anAnswerThatDecidesMakesTheOthersNeedless() {
    let young: Answers = ["age": .number(15)]
    #expect(Evaluation(.all([adult, partner]), young).result == .no)
    #expect(Evaluation(.all([adult, partner]), ["age": .number(20)]).result == .maybe)
    #expect(Evaluation(.any([adult, partner]), ["age": .number(20)]).result == .yes)
    #expect(Evaluation(.none([adult, partner]), ["age": .number(20)]).result == .no)
    #expect(Evaluation(.none([adult, partner]), young).result == .maybe)
    #expect(Evaluation(.all([]), [:]).result == .yes && Evaluation(.any([]), [:]).result == .no)
  }

  @Test func theReasonsAreThePartsThatDecide() {
    let rule = Rule.all([adult, .any([veteran, partner]), .none([.answer(question: "woman", isYes: true)])])
    let tooYoung = Evaluation(rule, ["age": .number(15), "woman": .yesNo(true)])
    #expect(tooYoung.parts.map(\.rule) == [adult, rule.children[2]])
    #expect(tooYoung.parts[1].parts.map(\.result) == [.yes])
    #expect(tooYoung.openQuestions.isEmpty && tooYoung.decidingQuestions == ["age", "woman"])
    let open = Evaluation(rule, ["age": .number(20), "veteran": .yesNo(false)])
    #expect(open.result == .maybe && open.openQuestions == ["here-for", "woman"])
    let welcome = Evaluation(
      rule, ["age": .number(20), "veteran": .yesNo(true), "woman": .yesNo(false)])
    #expect(welcome.result == .yes && welcome.decidingQuestions == ["age", "veteran", "woman"])
  }

  @Test func requirementsAreWhatCanFailByItself() throws {
    let young = Rule.number(question: "age", range: try NumberRange("under 26"))
    let between = Rule.number(question: "age", range: try NumberRange("18-25"))
    let notVeteran = Rule.answer(question: "veteran", isYes: false)
    #expect(Rule.all([adult, .all([partner, young]), adult]).requirements == [between, partner])
    #expect(Rule.none([adult, veteran, partner]).requirements.count == 3)
    #expect(Rule.none([veteran, .any([partner])]).requirements == [notVeteran, .none([partner])])
    #expect(Rule.none([.none([veteran])]).requirements == [veteran])
    #expect(Rule.any([.any([.all([veteran, adult])])]).requirements == [veteran, adult])
    #expect(Rule.any([veteran, adult]).requirements == [.any([veteran, adult])])
    let failed = Rule.all([adult, veteran, young]).evaluated(with: ["age": .number(40)])
    #expect(failed.parts.map(\.rule) == [between])
  }

  @Test func normalFormAndRequirementsMakeTheSameOfAllAnswers() {
    var generator = SeededGenerator(state: 3)
    for _ in 0..<2000 {
      let rule = Generated.rule(depth: 4, &generator)
      let normalized = rule.normalized
      #expect(normalized.normalized == normalized, "\(rule)")
      for number in 0..<8 {
        let answers = Generated.answers(isComplete: number < 3, &generator)
        let result = Evaluation(rule, answers).result
        #expect(Evaluation(normalized, answers).result == result, "\(rule) \(answers)")
        #expect(rule.evaluated(with: answers).result == result, "\(rule) \(answers)")
        #expect(rule.normalized.evaluated(with: answers).result == result, "\(rule) \(answers)")
        if number < 3 { #expect(result == Truth(rule.holds(answers)), "\(rule) \(answers)") }
      }
    }
  }

  @Test func moreAnswersNeverTakeAResultBack() {
    var generator = SeededGenerator(state: 4)
    for _ in 0..<1000 {
      let rule = Generated.rule(depth: 4, &generator)
      let some = Generated.answers(isComplete: false, &generator)
      let all = some.merging(Generated.answers(isComplete: true, &generator)) { first, _ in first }
      let early = Evaluation(rule, some)
      if early.result != .maybe { #expect(Evaluation(rule, all).result == early.result, "\(rule) \(some)") }
      #expect(early.openQuestions.isEmpty == (early.result != .maybe), "\(rule) \(some)")
      for question in early.openQuestions { #expect(some[question] == nil) }
    }
  }

  @Test(arguments: [
    ("18+", "18+"), ("18+ and under 26", "18-25"), ("13-17 or 30+", "13+"), ("13-17 or veteran", "any"),
    ("not under 18", "18+"), ("veteran", "any"), ("18+ and under 18", "any"),
  ])
  func boundsHoldForEverybodyWhoMeetsTheRule(text: String, bounds: String) throws {
    let rule = try simpleRule(text)
    #expect((rule.bounds(of: "age") ?? .any).description == bounds)
  }

  @Test func nobodyOutsideTheBoundsMeetsTheRule() {
    var generator = SeededGenerator(state: 5)
    for _ in 0..<1000 {
      let rule = Generated.rule(depth: 3, &generator)
      guard let bounds = rule.bounds(of: "age") else { continue }
      for _ in 0..<10 {
        let answers = Generated.answers(isComplete: true, &generator)
        guard case .number(let age)? = answers["age"], !bounds.contains(age) else { continue }
        #expect(!rule.holds(answers), "\(rule) \(answers)")
      }
    }
  }

  /// A rule of conditions on age and `veteran`, joined by `and` or `or`.
  private func simpleRule(_ text: String) throws -> Rule {
    if text.hasPrefix("not ") { return .none([try simpleRule(String(text.dropFirst(4)))]) }
    if text == "veteran" { return veteran }
    for (word, combine) in [(" or ", Rule.any), (" and ", Rule.all)] where text.contains(word) {
      return combine(try text.split(separator: word).map { try simpleRule(String($0)) })
    }
    return .number(question: "age", range: try NumberRange(text))
  }

  @Test func anAnswerIsReadByItsQuestion() throws {
    let age = Question(id: "age", kind: .number)
    let one = Question(id: "role", kind: .choice(options: ["myself", "partner"], many: false))
    let many = Question(id: "here-for", kind: .choice(options: ["myself", "partner"], many: true))
    let yesNo = Question(id: "veteran", kind: .yesNo)
    #expect(try age.answer(["30"]) == .number(30))
    #expect(try one.answer(["partner"]) == .options(["partner"]))
    #expect(try many.answer(["partner", "myself"]) == .options(["myself", "partner"]))
    #expect(try yesNo.answer(["Yes"]) == .yesNo(true))
    for (question, texts) in [
      (age, ["thirty"]), (age, ["-1"]), (age, ["99999999999999999999"]), (age, ["30", "31"]), (age, []),
      (one, ["myself", "partner"]), (many, ["partners"]), (yesNo, ["maybe"]), (yesNo, []),
    ] {
      let error = #expect(throws: ValueProblem.self) { try question.answer(texts) }
      #expect(error?.help?.isEmpty == false)
    }
  }
}
