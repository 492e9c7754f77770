public import Language
import ProgramDirectory

/// Where each thing stands: the one place that knows the paths of design §4.
public struct SitePaths: Sendable {
  private let siteLanguage: LanguageTag

  /// The paths of a site in that language; other languages stand below their tag.
  public init(siteLanguage: LanguageTag) { self.siteLanguage = siteLanguage }

  /// The path below the base path, such as `/es/groups/first-steps/`.
  public func path(of page: RoutePage, in language: LanguageTag) -> String {
    switch page {
    case .sitemap: "/sitemap.xml"
    case .sitemapPart(let number): "/sitemap-\(number).xml"
    case .robots: "/robots.txt"
    case .headers: "/_headers"
    case .data(let file): "/data/\(file.rawValue)"
    case .worker: "/keep-worker.js"
    case .finder(let file): "/data/\(file.rawValue).\(language.tag).json"
    case .searchFile(let file): "/data/search/\(language.tag)/\(file.name)"
    case .asset(let path): "/\(path)"
    case .file(let path): "/\(path)"
    default:
      language == siteLanguage ? pathInLanguage(of: page) : prefix(of: language) + pathInLanguage(of: page)
    }
  }

  /// What stands before the paths of a language: nothing for the site's own.
  public func prefix(of language: LanguageTag) -> String {
    language == siteLanguage ? "" : "/\(language.tag)"
  }

  private static func path(_ folder: String, _ slug: Slug) -> String {
    var path = ""
    path.reserveCapacity(folder.utf8.count + slug.text.utf8.count + 1)
    path += folder
    path += slug.text
    path += "/"
    return path
  }

  private func pathInLanguage(of page: RoutePage) -> String {
    switch page {
    case .home: "/"
    case .groups: "/groups/"
    case .group(let slug): Self.path("/groups/", slug)
    case .schedule: "/schedule/"
    case .printedSchedule: "/schedule/print/"
    case .eligibility: "/eligibility/"
    case .eligibilityData: "/eligibility/groups.json"
    case .articles: "/articles/"
    case .article(let slug): Self.path("/articles/", slug)
    case .programs: "/programs/"
    case .program(let slug): Self.path("/programs/", slug)
    case .places: "/places/"
    case .place(let slug): Self.path("/places/", slug)
    case .facet(let facet): "/\(facet.rawValue)/"
    case .facetValue(let facet, let value): "/\(facet.rawValue)/\(value.name)/"
    case .continuation(let first, let number): "\(pathInLanguage(of: first))page/\(number)/"
    case .page(let slug): "/\(slug)/"
    case .kept: "/kept/"
    case .search: "/search/"
    case .notFound: "/404.html"
    case .feed: "/feed.xml"
    case .calendar(.schedule): "/calendar.ics"
    case .calendar(let page): "\(pathInLanguage(of: page))calendar.ics"
    case .redirect, .sitemap, .sitemapPart, .robots, .headers, .searchFile, .data, .worker, .finder,
      .asset, .file:
      "/"
    }
  }
}
