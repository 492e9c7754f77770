import Language
import ProgramDirectory
import Wording

/// The title and description of each page, for its heading, the browser's tab and search engines.
struct PageTitle {
  /// The heading.
  let title: String
  /// The language of the heading, where it is not the page's.
  var titleLanguage: String?
  /// One or two sentences; nil where there is nothing to say, or nothing that should be seen in a preview.
  var description: String?
  /// Whether tab and previews keep a neutral name.
  var isDiscreet = false

  init(_ title: String, description: String? = nil) {
    self.title = title
    self.description = description
  }

  init(_ title: LocalizedText, _ description: LocalizedText?, in edition: Edition, isDiscreet: Bool = false) {
    self.title = title[edition.language]
    self.titleLanguage = edition.mark(title)
    self.description = isDiscreet ? nil : description?[edition.language]
    self.isDiscreet = isDiscreet
  }
}

extension Edition {
  /// The title of a page.
  func title(of page: RoutePage) -> PageTitle {
    switch page {
    case .home: introduced(.home, else: site.name[language])
    case .groups: introduced(.groups, else: wording.text(.groups))
    case .schedule: introduced(.schedule, else: wording.text(.schedule))
    case .eligibility: introduced(.eligibility, else: wording.text(.eligibility))
    case .articles: introduced(.articles, else: wording.text(.articles))
    case .continuation(let first, let number): numbered(title(of: first), number)
    case .notFound: introduced(.notFound, else: wording.text(.notFoundTitle))
    case .programs: PageTitle(wording.text(.programs))
    case .places: PageTitle(wording.text(.places))
    case .facet(let facet): PageTitle(name(of: facet))
    case .facetValue(let facet, let value): title(of: facet, value)
    case .redirect: PageTitle(wording.text(.movedHere))
    default: titleOfThing(page) ?? PageTitle(site.name[language])
    }
  }

  /// The title of a page that shows one thing.
  private func titleOfThing(_ page: RoutePage) -> PageTitle? {
    switch page {
    case .group(let slug):
      index.groups[slug].map { PageTitle($0.name, $0.summary, in: self, isDiscreet: $0.isDiscreet) }
    case .program(let slug): index.programs[slug].map { PageTitle($0.name, $0.summary, in: self) }
    case .place(let slug): index.places[slug].map { PageTitle($0.name, nil, in: self) }
    case .article(let slug):
      index.articlesBySlug[slug].map { PageTitle($0.title, $0.summary, in: self, isDiscreet: $0.isDiscreet) }
    case .page(let slug):
      directory.pages.first { $0.slug == slug }.map { PageTitle($0.title, $0.summary, in: self) }
    default: nil
    }
  }

  private func introduced(_ page: Page.Introduced, else title: String) -> PageTitle {
    introduction(page).map { PageTitle($0.title, $0.summary, in: self) } ?? PageTitle(title)
  }

  private func title(of facet: Facet, _ value: FacetValue) -> PageTitle {
    if case .term(let slug) = value, let term = index.terms[facet]?[slug] {
      return PageTitle(term.name, term.summary, in: self, isDiscreet: term.isDiscreet)
    }
    return PageTitle(name(of: facet, value))
  }

  private func numbered(_ title: PageTitle, _ number: Int) -> PageTitle {
    var numbered = PageTitle(
      wording.text(.titlePage, ["title": title.title, "page": wording.number(number)]))
    numbered.isDiscreet = title.isDiscreet
    return numbered
  }
}
