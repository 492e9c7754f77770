import Diagnostics
import ProgramDirectory

/// All routes of a site, each at its path.
struct RouteTable: Sendable {
  /// The routes by path.
  let byPath: [String: Route]
  /// What is wrong with them: paths claimed twice, former addresses that lead back.
  let log: DiagnosticLog
  private let sorted: OnDemand<[Route]>

  /// The routes that `planner` lists.
  init(_ planner: RoutePlanner) {
    var claims = PathClaims(count: planner.routes.count)
    for route in planner.routes { claims.add(route) }
    let byPath = claims.byPath
    self.byPath = byPath
    var log = claims.log
    log.append(planner.log)
    self.log = log
    sorted = OnDemand { byPath.keys.sorted().compactMap { byPath[$0] } }
  }

  /// The routes, sorted by path.
  var routes: [Route] { sorted.value }
}

/// Everything that decides which routes a site has, while settings, vocabularies, places, programs and files stay as they
/// are: whatever ``RoutePlanner`` asks of a group, an article or a page must be compared here.
struct RouteInputs: Sendable {
  let index: SiteIndex
  let calendars: CalendarIndex
  let search: SearchPlan
  let weekPages: Int
  let assets: [String]
  let includesHeaders: Bool

  /// Whether planning gives the same routes.
  func areSame(as other: RouteInputs) -> Bool {
    weekPages == other.weekPages && search.wordFiles == other.search.wordFiles
      && search.cardFiles == other.search.cardFiles && assets == other.assets
      && includesHeaders == other.includesHeaders && calendars.hasSameGroups(as: other.calendars)
      && index.directory.groups.elementsEqual(other.index.directory.groups) { $0.hasSameRoutes(as: $1) }
      && index.directory.articles.elementsEqual(other.index.directory.articles) {
        $0.hasSameRoutes(as: $1)
      }
      && index.directory.pages.elementsEqual(other.index.directory.pages) {
        $0.slug == $1.slug && $0.aliases == $1.aliases && $0.origin == $1.origin
      }
  }
}

extension Article {
  fileprivate func hasSameRoutes(as other: Article) -> Bool {
    self === other
      || slug == other.slug && aliases == other.aliases && origin == other.origin && date == other.date
  }
}
