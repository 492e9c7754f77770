import Language
import Wording

/// The words that a theme says differently from Waymark, by language.
struct ThemeWords: Sendable {
  /// Waymark's words of that language with the theme's in their place.
  func pack(_ language: LanguageTag) -> LanguagePack { LanguagePack(language) }
}
