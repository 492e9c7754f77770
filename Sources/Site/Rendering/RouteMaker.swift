/// What makes the file of a route: see ``SiteRenderer/maker(of:)``.
public enum RouteMaker: Hashable, Sendable {
  /// The theme's template of that name, with all that it calls.
  case template(String)
  /// Waymark itself; the text says what kind of file it is.
  case builtIn(String)

  /// The template's name, or the kind of file.
  public var name: String {
    switch self {
    case .template(let name), .builtIn(let name): name
    }
  }
}

extension RoutePage {
  /// What kind of file it is where no template makes it.
  var kindOfFile: String {
    switch self {
    case .calendar: "calendar"
    case .searchFile: "search index"
    case .finder: "finder data"
    case .eligibilityData: "eligibility data"
    case .data: "data file"
    case .feed: "feed"
    case .sitemap, .sitemapPart: "sitemap"
    case .asset, .worker: "theme file"
    case .file: "file of files/"
    default: "other"
    }
  }
}
