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
    case .printedSchedule: title(of: .schedule)
    case .eligibility: introduced(.eligibility, else: wording.text(.eligibility))
    case .search: introduced(.search, else: wording.text(.search))
    case .articles: introduced(.articles, else: wording.text(.articles))
    case .continuation(let first, let number): numbered(title(of: first), number)
    case .kept: PageTitle(wording.text(.keepTitle))
    case .notFound: introduced(.notFound, else: wording.text(.notFoundTitle))
    case .programs: described(wording.text(.programs))
    case .places: described(wording.text(.places))
    case .facet(let facet): described(name(of: facet))
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
    case .place(let slug):
      index.places[slug].map { place in
        var title = PageTitle(place.name, nil, in: self)
        title.description = description(of: "\(title.title), \(place.address.city)")
        return title
      }
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
      var title = PageTitle(term.name, term.summary, in: self, isDiscreet: term.isDiscreet)
      if term.summary == nil, !term.isDiscreet {
        title.description = description(ofGroups: facet, title.title)
      }
      return title
    }
    let title = name(of: facet, value)
    // In the middle of a sentence some languages write the names of languages small.
    let name = if case .language(let tag) = value { wording.name(of: tag) } else { title }
    return PageTitle(title, description: description(ofGroups: facet, name))
  }

  private func described(_ title: String) -> PageTitle {
    PageTitle(title, description: description(of: title))
  }

  /// What search engines show of a page that nobody has summed up: what is on it, and what the site is.
  private func description(of content: String) -> String? {
    site.tagline.map { wording.text(.titleSite, ["title": content, "site": $0[language]]) }
  }

  private func description(ofGroups facet: Facet, _ name: String) -> String? {
    let groups =
      switch facet {
      case .topics: wording.text(.groupsAbout, ["topic": name])
      case .audiences: wording.text(.groupsFor, ["audience": name])
      case .features: wording.text(.groupsWith, ["feature": name])
      case .languages: wording.text(.groupsInLanguage, ["language": name])
      case .formats: wording.text(.groupsInFormat, ["format": name])
      }
    return description(of: groups)
  }

  private func numbered(_ title: PageTitle, _ number: Int) -> PageTitle {
    var numbered = PageTitle(
      wording.text(.titlePage, ["title": title.title, "page": wording.number(number)]))
    numbered.isDiscreet = title.isDiscreet
    if !title.isDiscreet { numbered.description = description(of: numbered.title) }
    return numbered
  }
}
