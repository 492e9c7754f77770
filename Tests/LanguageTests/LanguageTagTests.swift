import Diagnostics
import Language
import Testing

@Suite struct LanguageTagTests {
  @Test(arguments: [
    ("en", "en"), ("ES", "es"), ("es-mx", "es-MX"), ("zh-hans-cn", "zh-Hans-CN"), ("ase", "ase"),
    ("es-419", "es-419"),
    ("no", "no"),
  ])
  func accepted(written: String, tag: String) throws {
    #expect(try LanguageTag(written).tag == tag)
  }

  @Test(arguments: ["", "e", "english", "en_US", "en-", "-en", "en--US", "é", "en-toolongsubtag"])
  func refused(written: String) {
    #expect(throws: ValueProblem.self) { try LanguageTag(written) }
  }

  @Test func aMissingTranslationFallsBackAndSaysItsLanguage() {
    let name = Localized(
      "First Steps", in: .english, translations: [.init(value: "Primeros pasos", language: .spanish)])
    #expect(name[.spanish] == "Primeros pasos")
    #expect(Localized("First Steps", in: .english).version(in: .spanish).language == .english)
  }
}
