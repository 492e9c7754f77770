import Diagnostics
import Language
import ProgramDirectory
import Theme
import Wording

extension SiteSettings {
  /// The words of a language: Waymark's own, changed by the theme, changed by `words:` in site.yaml.
  func words(in language: LanguageTag, theme: Theme, log: inout DiagnosticLog) -> LanguagePack {
    var pack = theme.languagePack(language)
    for override in words where override.text.exists(in: language) {
      do throws(ValueProblem) {
        try pack.replace(override.id, with: Message(override.text[language]))
      } catch {
        log.error(error.id, at: override.position, "‘\(override.id)’ \(error.what)", help: error.help)
      }
    }
    return pack
  }
}
