import Language
import ProgramDirectory
import Wording

extension Edition {
  /// A language's own name for itself; of one that the site does not have, its tag.
  func ownName(of language: LanguageTag) -> String { ownNames[language] ?? language.tag }

  static func ownNames(of languages: [LanguageTag]) -> [LanguageTag: String] {
    let names = languages.map { ($0, capitalized(Wording(LanguagePack($0)).name(of: $0))) }
    return Dictionary(names, uniquingKeysWith: { first, _ in first })
  }

  /// The languages in which some text of the page exists.
  func translations(of page: RoutePage) -> [LanguageTag] {
    guard let languages = origin(of: page)?.languages else { return site.languages }
    return site.languages.filter { languages.contains($0) || $0 == site.language }
  }

  /// Whether some text of the page exists in this language.
  func isTranslated(_ page: RoutePage) -> Bool { translations(of: page).contains(language) }

  /// Where the thing that a page shows comes from; nil for pages that Waymark builds of its own words.
  func origin(of page: RoutePage) -> Origin? {
    switch page.first {
    case .group(let slug): index.groups[slug]?.origin
    case .program(let slug): index.programs[slug]?.origin
    case .place(let slug): index.places[slug]?.origin
    case .article(let slug): index.articlesBySlug[slug]?.origin
    case .page(let slug): directory.pages.first { $0.slug == slug }?.origin
    default: nil
    }
  }
}
