import Language
import ProgramDirectory
import Prose
import Search
import Wording

extension Edition {
  /// What a search finds a page by, and what its result shows.
  ///
  /// What is discreet is found by all that it says, for it is looked for at bad moments; but its result names it by its
  /// kind alone and says nothing of it but when and how it meets.
  func searchDocument(of page: RoutePage) -> SearchDocument {
    switch page {
    case .group(let slug): index.groups[slug].map { document(of: $0) } ?? document(ofBuilt: page)
    case .program(let slug): index.programs[slug].map { document(of: $0) } ?? document(ofBuilt: page)
    case .place(let slug): index.places[slug].map { document(of: $0) } ?? document(ofBuilt: page)
    case .article(let slug): index.articlesBySlug[slug].map { document(of: $0) } ?? document(ofBuilt: page)
    case .facetValue(let facet, let value): document(of: facet, value)
    default: document(ofBuilt: page)
    }
  }

  /// A card for a page; what is discreet keeps its name and summary to itself.
  func card(
    _ label: SearchLabel, _ page: RoutePage, _ title: LocalizedText, _ summary: LocalizedText?,
    detail: [String] = [], isDiscreet: Bool = false
  ) -> SearchDocument.Card {
    let detail = detail.joined(separator: " · ")
    if isDiscreet {
      return SearchDocument.Card(
        label: label.number, url: url(page), title: "", summary: wording.text(.searchDiscreet), detail: detail
      )
    }
    return SearchDocument.Card(
      label: label.number, url: url(page), title: title[language], summary: summary?[language] ?? "",
      detail: detail, titleLanguage: mark(title), summaryLanguage: summary.flatMap { mark($0) })
  }

  private func document(of article: Article) -> SearchDocument {
    var document = SearchDocument(
      card: card(
        .article, .article(article.slug), article.title, article.summary,
        detail: [wording.date(article.date, .medium)], isDiscreet: article.isDiscreet))
    document.add(article.title[language], to: .title)
    document.add(article.summary[language], to: .summary)
    document.add(names(of: .topics, article.topics) + names(of: .audiences, article.audiences), to: .labels)
    document.add(article.authors, to: .labels)
    document.add(article.body, in: language)
    return document
  }

  private func document(of program: Program) -> SearchDocument {
    let count = index.groups(ofProgram: program.slug).count
    var document = SearchDocument(
      card: card(
        .program, .program(program.slug), program.name, program.summary,
        detail: count > 0 ? [wording.text(.countGroups, count: count)] : []))
    document.add(program.name[language], to: .title)
    document.add(program.summary[language], to: .summary)
    document.add(program.organization?.name, to: .labels)
    document.add(program.about, in: language)
    return document
  }

  private func document(of place: Place) -> SearchDocument {
    let address = place.address
    let street = [address.street, address.city].compactMap { $0 }.joined(separator: ", ")
    var document = SearchDocument(card: card(.place, .place(place.slug), place.name, nil, detail: [street]))
    document.add(place.name[language], to: .title)
    document.add([address.street, address.region, address.postalCode].compactMap { $0 }, to: .labels)
    document.add(address.city, to: .labels)
    document.add(names(of: .features, place.features), to: .labels)
    document.add(place.directions, in: language)
    document.add(place.transit, in: language)
    return document
  }

  /// The page of a topic, an audience, …: the list of its groups.
  private func document(of facet: Facet, _ value: FacetValue) -> SearchDocument {
    let name = name(of: facet, value)
    let count = wording.text(.countGroups, count: index.groups(of: facet, value).count)
    guard case .term(let slug) = value, let term = index.terms[facet]?[slug] else {
      var document = SearchDocument(
        card: card(.list, .facetValue(facet, value), LocalizedText(name, in: language), nil, detail: [count]))
      document.add(name, to: .title)
      return document
    }
    var document = SearchDocument(
      card: card(
        .list, .facetValue(facet, value), term.name, term.summary, detail: [count],
        isDiscreet: term.isDiscreet))
    document.add(name, to: .title)
    document.add(term.summary?[language], to: .summary)
    document.add(term.about, in: language)
    return document
  }

  /// A standing page, or one that Waymark builds and a text introduces.
  private func document(ofBuilt page: RoutePage) -> SearchDocument {
    let text: Page? =
      if case .page(let slug) = page {
        index.pages[slug]
      } else {
        directory.pages.first { $0.introduces?.routePage == page }
      }
    let title = text?.title ?? LocalizedText(self.title(of: page).title, in: language)
    var document = SearchDocument(card: card(.page, page, title, text?.summary))
    document.add(title[language], to: .title)
    document.add(text?.label?[language], to: .labels)
    document.add(text?.summary[language], to: .summary)
    document.add(text?.body, in: language)
    return document
  }

  /// The names of terms, and of the topics that hold them.
  func names(of facet: Facet, _ terms: [Slug]) -> [String] {
    terms.map { name(of: facet, .term($0)) }
  }
}

extension SearchDocument {
  /// Adds a text and its headings, in the version for readers of `language`.
  mutating func add(_ prose: Localized<Prose>?, in language: LanguageTag) {
    guard let version = prose?[language] else { return }
    add(version.headings.map(\.text), to: .headings)
    add(version.plainText, to: .body)
  }
}
