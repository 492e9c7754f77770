import Eligibility
import Language
import Testing
import Wording

@Suite struct EligibilitySentenceTests {
  private let english = Wording(LanguagePack(.english))
  private let spanish = Wording(LanguagePack(.spanish))

  private let questions: [String: QuestionWords] = [
    "age": QuestionWords(ask: "How old are you?"),
    "days-sober": QuestionWords(ask: "How many days have you been sober?"),
    "here-for": QuestionWords(
      ask: "Who are you here for?",
      options: [
        "myself": .init(
          say: "Myself", who: "people who want recovery for themselves", short: "In recovery"),
        "partner": .init(
          say: "My spouse or partner", who: "people whose partner is affected", short: "Partners"),
        "child": .init(say: "My child", who: "parents, and those in a parent's place"),
        "friend": .init(say: "A friend"),
      ]),
    "veteran": QuestionWords(
      ask: "Have you served in the military?", must: "You must have served in the military.",
      mustNot: "This group is for people who have not served."),
    "parent": QuestionWords(ask: "Do you have children?"),
    "woman": QuestionWords(
      ask: "Are you a woman?", must: "You must be a woman.", mustNot: "This group is not for women.",
      who: "women", short: "Women"),
  ]

  private func age(_ text: String) throws -> Rule { .number(question: "age", range: try NumberRange(text)) }
  private func here(_ options: String...) -> Rule { .choice(question: "here-for", options: options) }
  private let veteran = Rule.answer(question: "veteran", isYes: true)

  private func said(_ rule: Rule) -> String { english.eligibilityText(rule, questions: questions) }

  @Test(arguments: [
    ("18+", "You must be 18 or older.", "Debe tener 18 años o más.", "18+"),
    ("13-17", "You must be between 13 and 17.", "Debe tener entre 13 y 17 años.", "13–17"),
    ("under 25", "You must be under 25.", "Debe tener menos de 25 años.", "under 25"),
    ("up to 17", "You must be under 18.", "Debe tener menos de 18 años.", "under 18"),
    ("exactly 18", "You must be 18.", "Debe tener 18 años.", "18"),
  ])
  func agesAreSaid(text: String, inEnglish: String, inSpanish: String, short: String) throws {
    let rule = try age(text)
    #expect(said(rule) == inEnglish)
    #expect(spanish.eligibilityText(rule, questions: questions) == inSpanish)
    #expect(english.shortAges(rule) == short)
    #expect(english.shortAges(.all([veteran, rule])) == short)
    #expect(english.shortAges(.none([veteran])) == nil)
  }

  @Test func singleConditionsAreSaid() throws {
    #expect(said(here("partner")) == "For people whose partner is affected.")
    #expect(
      said(here("myself", "partner"))
        == "For people who want recovery for themselves or people whose partner is affected.")
    #expect(said(veteran) == "You must have served in the military.")
    #expect(
      said(.answer(question: "veteran", isYes: false)) == "This group is for people who have not served.")
    #expect(
      said(.number(question: "days-sober", range: try NumberRange("30+")))
        == "Your answer to “How many days have you been sober?” must be 30 or more.")
  }

  @Test func missingWordsAreMadeUpForByQuoting() {
    #expect(said(here("friend")) == "For people who answer “A friend” to “Who are you here for?”.")
    #expect(
      said(.answer(question: "parent", isYes: false))
        == "For people who answer “No” to “Do you have children?”.")
    #expect(said(.choice(question: "color", options: ["red"])) == "For people who answer “red” to “color”.")
  }

  @Test func combinationsAreSaid() throws {
    #expect(said(.all([])) == "Everyone is welcome.")
    #expect(
      said(.all([try age("18+"), here("partner")]))
        == "You must be 18 or older. For people whose partner is affected.")
    #expect(
      said(.any([try age("18+"), here("partner")]))
        == "For people aged 18 or older or people whose partner is affected.")
    #expect(said(.any([veteran])) == "You must have served in the military.")
    #expect(said(.none([here("partner")])) == "This group is not for people whose partner is affected.")
    #expect(
      said(.none([try age("under 18"), veteran]))
        == "You must be 18 or older. This group is for people who have not served.")
    #expect(said(.none([.none([veteran])])) == "You must have served in the military.")
    #expect(said(.none([.any([veteran, here("partner")])])).contains("not for people whose partner"))
    #expect(
      said(.all([try age("18+"), veteran, try age("under 26")]))
        == "You must be between 18 and 25. You must have served in the military.")
    #expect(
      said(.any([.answer(question: "woman", isYes: true), here("partner")]))
        == "For women or people whose partner is affected.")
  }

  @Test func whomAGroupIsForBecomesAListWhereCommasWouldMislead() {
    #expect(
      english.eligibility(here("myself", "child"), questions: questions) == [
        SentenceTree(
          "This group is for:",
          [
            SentenceTree("people who want recovery for themselves"),
            SentenceTree("parents, and those in a parent's place"),
          ])
      ])
    #expect(
      said(here("myself", "partner", "friend"))
        == "This group is for: people who want recovery for themselves; people whose partner is affected; "
        + "people who answer “A friend” to “Who are you here for?”.")
    #expect(
      spanish.eligibilityText(.none([here("myself", "partner", "friend")]), questions: questions)
        .hasPrefix("Este grupo no es para: "))
  }

  @Test func listsHaveAWordOrTwo() throws {
    let woman = Rule.answer(question: "woman", isYes: true)
    func short(_ rule: Rule) -> [String] { english.shortEligibility(rule, questions: questions) }
    #expect(short(.all([woman, try age("18+"), try age("under 26")])) == ["Women", "18–25"])
    #expect(short(here("myself", "partner")) == ["In recovery or Partners"])
    #expect(short(.any([woman, .any([here("partner"), try age("65+")])])) == ["Women, Partners or 65+"])
    #expect(short(.all([veteran, here("friend"), .none([here("partner")]), .any([woman, veteran])])) == [])
    #expect(english.shortAges(.any([try age("13-17"), try age("65+")])) == "13–17 or 65+")
  }

  @Test func reasonsAreSaid() throws {
    let rule = Rule.all([try age("18+"), here("partner"), .any([veteran, try age("65+")])])
    func reasons(_ answers: Answers, _ wording: Wording) -> [String] {
      wording.reasons(rule.evaluated(with: answers), questions: questions).map(\.plainText)
    }
    #expect(reasons(["age": .number(15)], english) == ["You must be 18 or older."])
    #expect(
      reasons(["age": .number(20), "veteran": .yesNo(true)], english)
        == ["It depends on your answer to “Who are you here for?”."])
    #expect(
      reasons(["veteran": .yesNo(true)], spanish)
        == ["Depende de su edad.", "Depende de su respuesta a «Who are you here for?»."])
    #expect(
      reasons(["age": .number(70), "here-for": .options(["partner"])], english).count == 3)
    #expect(
      english.reasons(Rule.all([]).evaluated(with: [:]), questions: questions).map(\.text)
        == ["Everyone is welcome."])
  }

  @Test func whatIsNestedDeeperBecomesAList() throws {
    let rule = Rule.all([try age("18+"), .any([veteran, .all([here("partner"), try age("under 65")])])])
    #expect(
      english.eligibility(rule, questions: questions) == [
        SentenceTree("You must be 18 or older."),
        SentenceTree(
          "At least one of these must be true:",
          [
            SentenceTree("You must have served in the military."),
            SentenceTree(
              "All of these must be true:",
              [SentenceTree("For people whose partner is affected."), SentenceTree("You must be under 65.")]),
          ]),
      ])
    let excluded = english.eligibility(.none([.all([veteran, here("partner")])]), questions: questions)
    #expect(excluded.map(\.text) == ["These must not all be true together:"] && excluded[0].items.count == 2)
  }
}
