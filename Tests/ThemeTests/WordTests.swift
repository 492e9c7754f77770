import Language
import Diagnostics
import Testing
import Theme
import Wording

@Suite("Words of a theme")
struct WordTests {
  @Test("replace Waymark's, and those of the theme that is extended, one by one")
  func replaced() throws {
    let themes = try ThemeFixture([
      "base/strings/en.yaml": "call: Ring\nemail: Write\n",
      "plain/theme.yaml": "extends: base\n",
      "plain/strings/en.yaml": "call: Phone\n",
      "plain/strings/es.yaml": "call: Telefonee\n",
      "plain/strings/es-MX.yaml": "email: Escriba\n",
    ])
    let loaded = themes.load()
    #expect(loaded.problems == [])
    let theme = try #require(loaded.theme)
    func word(_ word: Word, _ tag: String) throws -> String {
      Wording(theme.languagePack(try LanguageTag(tag))).text(word)
    }
    #expect(try word(.call, "en") == "Phone")
    #expect(try word(.email, "en") == "Write")
    #expect(try word(.call, "es-MX") == "Telefonee")
    #expect(try word(.email, "es-MX") == "Escriba")
    #expect(try word(.call, "en-GB") == "Phone")
    #expect(try word(.email, "es") == Wording(LanguagePack(.spanish)).text(.email))
  }

  @Test("may have a form for one and another for many")
  func plural() throws {
    let themes = try ThemeFixture([
      "plain/strings/en.yaml": "count-groups:\n  one: a single group\n  other: \"{count} circles\"\n"
    ])
    let loaded = themes.load()
    #expect(loaded.problems == [])
    let wording = Wording(try #require(loaded.theme).languagePack(.english))
    #expect(wording.text(.countGroups, count: 1) == "a single group")
    #expect(wording.text(.countGroups, count: 5) == "5 circles")
  }

  @Test("that are wrong are all reported, each at its place")
  func wrong() throws {
    let themes = try ThemeFixture([
      "plain/strings/en.yaml": """
      find-a-groop: Look
      count-groups: some groups
      call: [a, b]
      email:
        few: x
      chat: "Talk to {name}"
      """
    ])
    let loaded = themes.load()
    #expect(
      loaded.problems == [
        "plain/strings/en.yaml:1:1 unknown-word", "plain/strings/en.yaml:2:15 bad-value",
        "plain/strings/en.yaml:3:7 wrong-shape", "plain/strings/en.yaml:5:3 bad-value",
        "plain/strings/en.yaml:6:7 bad-value",
      ])
    #expect(loaded.log.sorted.first?.help == "did you mean ‘find-a-group’?")
  }

  @Test("must be there in a language that Waymark does not speak")
  func otherLanguage() throws {
    let everything = Word.allCases.map { word -> String in
      let text = LanguagePack(.english)[word].placeholders.sorted().map { "{\($0)}" }.joined()
      return "\(word.rawValue): \"\(word == .clock ? "24" : text + "mot")\"\n"
    }
    let themes = try ThemeFixture([
      "plain/strings/fr.yaml": everything.joined(), "plain/strings/de.yaml": everything.dropFirst(2).joined(),
    ])
    let loaded = themes.load()
    #expect(loaded.problems == [])
    let theme = try #require(loaded.theme)
    func check(_ tag: String, _ elsewhere: Set<String> = []) throws -> [String] {
      ThemeFixture.Loaded.problems(
        theme.checkWords(in: try LanguageTag(tag), saidElsewhere: elsewhere), themes.path)
    }
    #expect(try check("en") == [])
    #expect(try check("es-AR") == [])
    #expect(try check("fr") == [])
    #expect(try check("fr-CA") == [])
    #expect(try check("de") == ["plain/strings/de.yaml missing-word"])
    #expect(try check("de", ["weekday-monday", "weekday-tuesday"]) == [])
    #expect(try check("it") == ["plain/strings/it.yaml missing-word"])
  }
}
