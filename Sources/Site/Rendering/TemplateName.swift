import ProgramDirectory

/// The templates of a theme: one for each kind of page.
enum TemplateName: String, CaseIterable {
  case home, groups, group, schedule, eligibility, search, articles, article, programs, program, places,
    place, facet
  case printedSchedule = "schedule-print"
  case facetValue = "facet-value"
  case page
  case kept
  case notFound = "not-found"
  case redirect
  /// The list that a `groups` block of a text becomes.
  case groupList = "group-list"

  /// The templates that a theme may have for groups of one kind, instead of `group`.
  static func group(_ kind: Group.Kind) -> String { "group-\(kind.rawValue)" }
}

extension RoutePage {
  /// The template that shows it; nil for what is no page.
  var template: TemplateName? {
    switch first {
    case .home: .home
    case .groups: .groups
    case .group: .group
    case .schedule: .schedule
    case .printedSchedule: .printedSchedule
    case .eligibility: .eligibility
    case .search: .search
    case .articles: .articles
    case .article: .article
    case .programs: .programs
    case .program: .program
    case .places: .places
    case .place: .place
    case .facet: .facet
    case .facetValue: .facetValue
    case .page: .page
    case .kept: .kept
    case .notFound: .notFound
    case .redirect: .redirect
    case .continuation, .feed, .calendar, .eligibilityData, .searchFile, .sitemap, .sitemapPart, .robots,
      .headers, .data, .worker, .finder, .asset, .file:
      nil
    }
  }
}
