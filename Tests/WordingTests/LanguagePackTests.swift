import Diagnostics
import Language
import Scheduling
import Testing

@testable import Wording

@Suite struct LanguagePackTests {
  private let english = LanguagePack(.english)
  private let spanish = LanguagePack(.spanish)

  @Test func bothLanguagesHaveEveryWordWithTheSameValues() {
    for word in Word.allCases {
      for pack in [english, spanish] {
        #expect(pack[word] != "", "\(word.rawValue)")
      }
      #expect(English.words[word] != nil, "English lacks ‘\(word.rawValue)’")
      #expect(Spanish.words[word] != nil, "Spanish lacks ‘\(word.rawValue)’")
      #expect(english[word].placeholders == spanish[word].placeholders, "\(word.rawValue)")
      #expect(english[word].isPlural == spanish[word].isPlural, "\(word.rawValue)")
    }
  }

  @Test func wordsAreNumberedInTheirOrder() {
    #expect(Word.allCases.map(\.number) == Array(Word.allCases.indices))
  }

  @Test func builtInFormsOnlyUseTheirValues() {
    for word in Word.allCases {
      #expect(
        english[word].strayPlaceholders.isEmpty && spanish[word].strayPlaceholders.isEmpty, "\(word.rawValue)"
      )
    }
  }

  @Test func idsAreInKebabCase() {
    for id in Word.allCases.map(\.rawValue) {
      #expect(id.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz-".utf8.contains($0) }, "\(id)")
      #expect(!id.hasPrefix("-") && !id.hasSuffix("-") && !id.contains("--"), "\(id)")
    }
  }

  @Test func bothLanguagesNameTheSameLanguages() throws {
    #expect(Set(english.languageNames.keys) == Set(spanish.languageNames.keys))
    for tag in english.languageNames.keys { #expect(try LanguageTag(tag).tag == tag) }
    #expect(Set(English.regionNames.keys) == Set(Spanish.regionNames.keys))
  }

  @Test(arguments: [
    ("es-MX", "Spanish (Mexico)"), ("es-419", "Spanish (Latin America)"), ("en-ZZ", "English (ZZ)"),
    ("pt-BR", "Brazilian Portuguese"), ("zh-Hans-CN", "Chinese (Hans, China)"),
  ])
  func aRegionTellsLanguagesOfOneNameApart(tag: String, name: String) throws {
    #expect(Wording(english).name(of: try LanguageTag(tag)) == name)
    #expect(Wording(english).name(of: try LanguageTag("xx")) == "xx")
  }

  @Test func everyFixedChoiceOfADescriptorHasAName() {
    let choices: [(FixedChoice, [String])] = [
      (
        .kind,
        [
          "support-group", "mentorship", "club", "forum", "helpline", "drop-in", "fellowship", "sober-living",
          "workshop",
        ]
      ),
      (.status, ["open", "waitlist", "full", "paused", "ended"]),
      (.format, ["online", "in-person", "hybrid", "phone"]),
      (.registration, ["yes", "no", "online-only"]),
      (.registrationBy, ["form", "phone", "email", "referral"]),
      (.speaking, ["optional", "expected"]), (.camera, ["optional", "on", "off"]),
      (.name, ["any", "first", "full"]),
      (.recorded, ["yes", "no"]), (.cost, ["free"]),
    ]
    for (field, values) in choices {
      for value in values {
        #expect(Word(rawValue: "\(field.rawValue)-\(value)") != nil, "\(field.rawValue)-\(value)")
      }
    }
    #expect(Wording(english).name(of: .kind, "support-group") == "Support group")
    #expect(Wording(english).name(of: .kind, "choir") == "choir")
  }

  @Test func aWordCanBeReplaced() throws {
    var pack = english
    try pack.replace("find-a-group", with: "Look for a group")
    try pack.replace(
      "count-groups", with: try Message(forms: ["one": "one circle", "other": "{count} circles"]))
    try pack.replace("count-meetings", with: "meetings: {count}")
    try pack.replace("language-qu", with: "Quechua")
    try pack.replace("clock", with: "24")
    let wording = Wording(pack)
    #expect(wording.text(.findAGroup) == "Look for a group")
    #expect(
      wording.text(.countGroups, count: 1) == "one circle"
        && wording.text(.countGroups, count: 2) == "2 circles")
    #expect(wording.text(.countMeetings, count: 1) == "meetings: 1")
    #expect(wording.name(of: try LanguageTag("qu")) == "Quechua")
    #expect(wording.time(.noon) == "12:00")
  }

  @Test(arguments: [
    ("find-a-grop", "x", "did you mean ‘find-a-group’?"), ("whatever-this-is", "x", "docs/themes.md"),
    ("page-of", "Page {page}", "{pages}"), ("page-of", "{page} {pages} {pagse}", "page"),
    ("menu", "Menu {name}", "leave it out"), ("clock", "13", "12 or 24"),
    ("count-groups", "groups", "{count}"),
  ])
  func aReplacementThatLosesAValueIsRefused(id: String, text: String, help: String) {
    var pack = english
    let error = #expect(throws: ValueProblem.self) { try pack.replace(id, with: Message(text)) }
    #expect(error?.help?.contains(help) == true, "\(error?.help ?? "")")
  }

  @Test func pluralFormsAreChecked() throws {
    #expect(throws: ValueProblem.self) { try Message(forms: ["one": "a group"]) }
    let error = #expect(throws: ValueProblem.self) { try Message(forms: ["ones": "a", "other": "b"]) }
    #expect(error?.help?.contains("one") == true)
    var pack = english
    let stray = try Message(forms: ["one": "{number} group", "other": "{count} groups"])
    #expect(throws: ValueProblem.self) { try pack.replace("count-groups", with: stray) }
  }

  @Test func anyTextIsAMessage() {
    for text in ["", "{", "}", "{}", "{{count}}", "a {b", "{B}", "{a}{b}", "💬 {name} {", "{name"] {
      _ = Message(text).placeholders
    }
    #expect(Message("{{count}}").placeholders == ["count"])
    #expect(Message("{a}{b-c}").placeholders == ["a", "b-c"])
    #expect(Message("{not this}").placeholders.isEmpty)
  }

  @Test func templatesGetTheWordsThatNeedNoValue() {
    let words = Dictionary(uniqueKeysWithValues: Wording(spanish).plainWords.map { ($0.id, $0.text) })
    #expect(
      words["find-a-group"] == "Encuentre un grupo" && words["page-of"] == nil && words["count-groups"] == nil
    )
  }

  @Test func otherLanguagesBeginWithTheEnglishWords() throws {
    let french = try LanguageTag("fr")
    #expect(!LanguagePack.isBuiltIn(french))
    #expect(LanguagePack.isBuiltIn(try LanguageTag("es-US")))
    #expect(Wording(LanguagePack(french)).text(.menu) == "Menu")
  }
}
