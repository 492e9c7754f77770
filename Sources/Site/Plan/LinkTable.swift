import Language
import ProgramDirectory
import Prose

/// Finds the URL of what a link names.
struct LinkTable: Sendable {
  private let routes: [String: Route]
  private let paths: SitePaths
  private let siteLanguage: LanguageTag
  private let basePath: String
  private let host: String

  /// - Parameter routes: all routes by their paths.
  init(routes: [String: Route], index: SiteIndex, paths: SitePaths) {
    self.routes = routes
    self.paths = paths
    let site = index.directory.site
    siteLanguage = site.language
    basePath = site.basePath
    host = site.host
  }

  /// The route at that path.
  func route(at path: String) -> Route? { routes[path] }

  /// All paths, to suggest one from.
  var allPaths: [String] { Array(routes.keys) }

  /// What a file of content/ is shown as; translations are shown as their original. That there is such a file was checked
  /// where it is named.
  func page(ofFile file: String) -> RoutePage? {
    let bytes = file.utf8
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let name = file[bytes.index(after: slash)...]
    let stem = name.utf8.drop { $0 == UInt8(ascii: ".") }.prefix { $0 != UInt8(ascii: ".") }
    guard !name.utf8.contains(UInt8(ascii: "/")), let slug = try? Slug(String(Substring(stem))) else {
      return nil
    }
    return switch String(file[..<slash]) {
    case "groups": .group(slug)
    case "programs": .program(slug)
    case "places": .place(slug)
    case "articles": .article(slug)
    case "pages": Page.Introduced(rawValue: slug.text)?.routePage ?? .page(slug)
    default: nil
    }
  }

  /// The root-relative URL of a path: with the base path before it.
  func url(_ path: String) -> String { basePath == "/" ? path : basePath + path.dropFirst() }

  /// The absolute URL of a path.
  func absolute(_ path: String) -> String { host + url(path) }

  /// The root-relative URL of a page.
  func url(_ page: RoutePage, in language: LanguageTag) -> String { url(paths.path(of: page, in: language)) }

  /// The URL of a link for a reader of `language`. Links that lead nowhere were reported on the plan.
  func url(of target: LinkTarget, in language: LanguageTag) -> String {
    switch target {
    case .external(let url): url
    case .anchor(let anchor): "#\(anchor)"
    case .content(let file, let anchor): url(ofFile: file, in: language) + Self.fragment(anchor)
    case .site(let path, let anchor): url(localized(path, in: language)) + Self.fragment(anchor)
    }
  }

  private func url(ofFile file: String, in language: LanguageTag) -> String {
    if file.utf8.starts(with: "files/".utf8) { return url(String(file.dropFirst("files".count))) }
    return page(ofFile: file).map { url($0, in: language) } ?? url("/")
  }

  /// The path in the reader's language, where the page exists in it; without a missing slash at the end.
  private func localized(_ path: String, in language: LanguageTag) -> String {
    let own = paths.prefix(of: language) + path
    for candidate in [own, own + "/", path, path + "/"] where routes[candidate] != nil { return candidate }
    return path
  }

  private static func fragment(_ anchor: String?) -> String { anchor.map { "#\($0)" } ?? "" }
}

extension Page.Introduced {
  /// The built page that a file of this name introduces.
  var routePage: RoutePage {
    switch self {
    case .home: .home
    case .groups: .groups
    case .schedule: .schedule
    case .eligibility: .eligibility
    case .articles: .articles
    case .notFound: .notFound
    case .search: .search
    }
  }
}
