import Language
import ProgramDirectory
import Prose

/// What the search finds, and in how many files its index will be. Both come from the model alone, so that every file of
/// the index stands in the plan before a word is read.
struct SearchPlan: Sendable {
  /// The pages that can be found, in the order of the index: what is on one topic stands together, so that the results
  /// of a query lie in few files.
  var pages: [RoutePage] { sorted.value }
  private let sorted: OnDemand<[RoutePage]>
  /// How many files of words the index of each language has.
  let wordFiles: Int
  /// How many files of cards.
  let cardFiles: Int

  /// So much text goes into one file of words, which then has 10 to 20 KB.
  private static let textInFile = 96_000
  /// The most files of words: their first words stand in a list that every search loads.
  private static let mostFiles = 4_096

  /// The search of a site; `cardsInFile` is how many results one file shows.
  init(_ index: SiteIndex, cardsInFile: Int) {
    sorted = OnDemand { Self.pages(index) }
    wordFiles = min(max(1, Self.size(of: index) / Self.textInFile), Self.mostFiles)
    cardFiles = (Self.count(index) + cardsInFile - 1) / cardsInFile
  }

  private static func pages(_ index: SiteIndex) -> [RoutePage] {
    let directory = index.directory
    var pages: [RoutePage] = []
    for facet in Facet.allCases { pages += index.values(of: facet).map { .facetValue(facet, $0) } }
    pages += byTopic(index.listed, topics: \.classification.topics, \.slug).map { .group($0.slug) }
    pages += directory.programs.map { .program($0.slug) } + directory.places.map { .place($0.slug) }
    pages += byTopic(index.articles, topics: \.topics, \.slug).map { .article($0.slug) }
    return pages + directory.pages.compactMap(routePage)
  }

  /// How many pages those are, without putting them in order.
  private static func count(_ index: SiteIndex) -> Int {
    let directory = index.directory
    return Facet.allCases.reduce(0) { $0 + index.values(of: $1).count } + index.listed.count
      + directory.programs.count + directory.places.count + index.articles.count
      + directory.pages.count { routePage($0) != nil }
  }

  /// The page that a text of pages/ stands on; nil where the search does not find it.
  private static func routePage(_ page: Page) -> RoutePage? {
    switch page.introduces {
    case nil: .page(page.slug)
    case .groups?, .schedule?, .eligibility?, .articles?: page.introduces?.routePage
    case .home?, .search?, .notFound?: nil
    }
  }

  private static func byTopic<Thing>(
    _ things: [Thing], topics: (Thing) -> [Slug], _ slug: (Thing) -> Slug
  ) -> [Thing] {
    things.map { (topic: topics($0).first?.text ?? "", slug: slug($0), thing: $0) }
      .sorted { ($0.topic, $0.slug) < ($1.topic, $1.slug) }.map(\.thing)
  }

  /// About how many bytes of text there are to search in one language.
  private static func size(of index: SiteIndex) -> Int {
    /// A short descriptor and what it says without a text of its own.
    let descriptor = 400
    var size =
      descriptor * (index.listed.count + index.directory.programs.count + index.directory.places.count)
    func add(_ prose: Localized<Prose>?) { size += prose?.original.value.plainText.utf8.count ?? 0 }
    for group in index.listed { add(group.about) }
    for program in index.directory.programs { add(program.about) }
    for article in index.articles { add(article.body) }
    for page in index.directory.pages { add(page.body) }
    return size
  }
}

/// A file of the search index of one language.
public enum SearchFile: Hashable, Sendable {
  /// What the script must know first.
  case manifest
  /// The commonest words.
  case spelling
  /// One of the files of words, from 0.
  case words(Int)
  /// One of the files of cards, from 0.
  case cards(Int)

  /// Its name in the folder of its language.
  var name: String {
    switch self {
    case .manifest: "index.json"
    case .spelling: "spelling.txt"
    case .words(let number): "words-\(number).txt"
    case .cards(let number): "cards-\(number).json"
    }
  }
}
