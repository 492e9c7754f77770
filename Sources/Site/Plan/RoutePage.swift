public import Language
public import ProgramDirectory

/// What a route shows: data, no closures, so that the whole plan can be looked at before a page is rendered.
public enum RoutePage: Hashable, Sendable {
  case home
  /// All groups.
  case groups
  case group(Slug)
  case schedule
  /// The week on paper, for a notice board.
  case printedSchedule
  case eligibility
  /// What the page of questions needs to know of the groups, loaded once somebody answers.
  case eligibilityData
  /// Looks for words in all pages.
  case search
  /// All articles, the latest first.
  case articles
  case article(Slug)
  case programs
  case program(Slug)
  case places
  case place(Slug)
  /// All values of a facet.
  case facet(Facet)
  /// One value of a facet, with the groups that have it.
  case facetValue(Facet, FacetValue)
  /// A further page of a long list, from 2.
  indirect case continuation(of: RoutePage, page: Int)
  /// A standing page.
  case page(Slug)
  case notFound
  /// The calendar of what that page lists; that of the schedule holds all groups.
  indirect case calendar(of: RoutePage)
  /// Leads from a former address to the path where the thing stands now.
  case redirect(to: String)
  case feed
  /// The sitemap, or the index of several.
  case sitemap
  /// One of several sitemaps, from 1.
  case sitemapPart(Int)
  case robots
  /// What hosts that read a `_headers` file send with each page.
  case headers
  /// A file of the search index of its route's language.
  case searchFile(SearchFile)
  /// A data file for partners.
  case data(DataFile)
  /// What a visitor keeps on their device.
  case kept
  /// The worker that shows kept pages where there is no connection: an asset of the theme, at the root so that it may.
  case worker(asset: String)
  /// What the finder loads, in one language.
  case finder(FinderFile)
  /// A file of the theme by its name there.
  case asset(String)
  /// A file of `files/` by its path there.
  case file(String)
}

/// The facets by which groups are listed on pages of their own.
public enum Facet: String, Hashable, Sendable, CaseIterable {
  case topics, audiences, features, languages, formats
}

/// A value of a facet.
public enum FacetValue: Hashable, Sendable {
  case term(Slug)
  case language(LanguageTag)
  case format(Group.Format)

  /// The value as it stands in the path.
  public var name: String {
    switch self {
    case .term(let slug): slug.text
    case .language(let tag): tag.tag
    case .format(let format): format.rawValue
    }
  }
}

extension RoutePage {
  /// Whether its file has an entry for every group or page, so that making it takes one thread much longer than other files.
  public var isOneLongList: Bool {
    switch self {
    case .data, .finder, .eligibilityData, .sitemap, .sitemapPart, .calendar(of: .schedule): true
    default: false
    }
  }
}

/// The data files of the site.
public enum DataFile: String, Hashable, Sendable, CaseIterable {
  case groups = "groups.json"
  case table = "groups.csv"
  case schema = "groups.schema.json"
  case removed = "removed.json"
}

/// The files that the finder loads.
public enum FinderFile: String, Hashable, Sendable, CaseIterable {
  /// What it compares and shows.
  case groups = "finder"
  /// The words of the groups, for those who look for words.
  case words = "finder-words"
}

extension RoutePage {
  /// The first page of the list that this is a page of; of any other page the page itself.
  var first: RoutePage {
    if case .continuation(let first, _) = self { first } else { self }
  }

  /// Which page of a list this is, from 1.
  var number: Int {
    if case .continuation(_, let number) = self { number } else { 1 }
  }

  /// Whether it is a calendar file.
  var isCalendar: Bool {
    if case .calendar = self { true } else { false }
  }

  /// Whether it only leads elsewhere.
  var isRedirect: Bool {
    if case .redirect = self { true } else { false }
  }
}
