import Language
import Mustache
import ProgramDirectory
import Prose
import Wording

/// One page of a long list.
struct Pagination: Sendable {
  let number: Int
  let count: Int
  let list: RoutePage
  let edition: Edition

  static let type: ObjectType<Pagination> = ObjectType(
    "pagination", "Where one is in a list that continues on further pages.",
    [
      .text("position", "“Page 2 of 5”") { view in
        view.edition.wording.text(
          .pageOf,
          [
            "page": view.edition.wording.number(view.number),
            "pages": view.edition.wording.number(view.count),
          ])
      },
      .optionalText("previous-url", "The page before") { view in
        view.number > 1 ? view.url(of: view.number - 1) : nil
      },
      .optionalText("next-url", "The page after") { view in
        view.number < view.count ? view.url(of: view.number + 1) : nil
      },
    ])

  private func url(of number: Int) -> String {
    edition.url(number == 1 ? list : .continuation(of: list, page: number))
  }
}

extension PageView {
  /// The part of a list that stands on this page.
  func part<List: RandomAccessCollection>(of list: List) -> List.SubSequence where List.Index == Int {
    let start = min((route.page.number - 1) * SitePlan.pageLength, list.count)
    return list[start..<min(start + SitePlan.pageLength, list.count)]
  }

  /// Where one is in a list of so many entries; nil where it fits on one page.
  func pagination(of entries: Int) -> Pagination? {
    let count = (entries + SitePlan.pageLength - 1) / SitePlan.pageLength
    guard count > 1 else { return nil }
    return Pagination(number: route.page.number, count: count, list: route.page.first, edition: edition)
  }
}

/// A value of a facet in a list: a topic, an audience, a language.
struct FacetEntry: EditionView {
  let facet: Facet
  let value: FacetValue
  let edition: Edition

  var term: Term? {
    if case .term(let slug) = value { edition.index.terms[facet]?[slug] } else { nil }
  }

  static let type: ObjectType<FacetEntry> = ObjectType(
    "facet value", "A topic, an audience, a feature, a language or a format, with its groups.",
    [
      TemplateField.optionalLocalized("summary", "One sentence") { $0.term?.summary },
      TemplateField.prose("about", "More about it") { $0.term?.about },
      fields,
    ].flatMap { $0 })

  private static let fields: [TemplateField<FacetEntry>] = [
    .text("name", "Its name") { $0.edition.name(of: $0.facet, $0.value) },
    .optionalText("name-lang", "The language of `name`, where it is not the page's") { view in
      view.term.flatMap { view.edition.mark($0.name) }
    },
    .text("url", "Its page") { $0.edition.url(.facetValue($0.facet, $0.value)) },
    .text("count", "How many groups it has, in words") { view in
      view.edition.wording.text(
        .countGroups, count: view.edition.index.groups(of: view.facet, view.value).count)
    },
    .list("articles", of: ArticleCard.type, "The latest articles on it, twelve at most") { view in
      view.articles.prefix(12).map { ArticleCard(article: $0, edition: view.edition) }
    },
    .list("children", of: FacetEntry.type, "The topics within it that have groups") { $0.children },
  ]

  private var articles: [Article] {
    guard case .term(let slug) = value else { return [] }
    switch facet {
    case .topics: return edition.index.articlesByTopic[slug] ?? []
    case .audiences: return edition.index.articlesByAudience[slug] ?? []
    case .features, .languages, .formats: return []
    }
  }

  private var children: [FacetEntry] {
    guard facet == .topics, case .term(let slug) = value else { return [] }
    return (edition.index.childTopics[slug] ?? []).map { FacetValue.term($0.id) }
      .filter { !edition.index.groups(of: .topics, $0).isEmpty }
      .map { FacetEntry(facet: .topics, value: $0, edition: edition) }
  }
}
