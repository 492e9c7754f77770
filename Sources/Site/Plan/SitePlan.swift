public import Diagnostics
import Language
public import ProgramDirectory
public import Scheduling
import Search

/// Every file the site will have, before the first one is rendered.
public struct SitePlan: Sendable {
  /// The routes, sorted by path.
  public let routes: [Route]
  /// What is wrong: paths claimed twice, links that lead nowhere.
  public let log: DiagnosticLog
  let index: SiteIndex
  let paths: SitePaths
  let links: LinkTable
  let calendar: MeetingCalendar
  let calendars: CalendarIndex
  let week: WeekPlan
  let search: SearchPlan

  /// How many entries a page of a long list has.
  static let pageLength = 200

  /// Plans the site of `directory` as it is on `today`; `assets` are the theme's files by their output path,
  /// and `includesHeaders` adds a `_headers` file for hosts that read one.
  public init(
    _ directory: ProgramDirectory, assets: [String], today: CivilDate, includesHeaders: Bool = false
  ) {
    let index = SiteIndex(directory, today: today, language: directory.site.language)
    let paths = SitePaths(siteLanguage: directory.site.language)
    let calendar = MeetingCalendar(directory)
    let week = WeekPlan(index, calendar)
    let search = SearchPlan(index, cardsInFile: SearchIndex.cardsInFile)
    calendars = CalendarIndex(index, calendar)
    var planner = RoutePlanner(
      index: index, calendars: calendars, paths: paths, search: search, weekPages: week.pages.count)
    planner.addAll(assets: assets, includesHeaders: includesHeaders)
    var claims = PathClaims()
    for route in planner.routes { claims.add(route) }
    let routes = claims.routes
    links = LinkTable(routes: routes, index: index, paths: paths)
    var check = LinkCheck(links: links, index: index)
    check.run()
    var log = claims.log
    log.append(planner.log)
    log.append(check.log)
    self.index = index
    self.calendar = calendar
    self.week = week
    self.paths = paths
    self.search = search
    self.routes = routes
    self.log = log
  }

  /// How many of the routes are pages for people.
  public var pageCount: Int { routes.count { $0.page.template != nil && !$0.page.isRedirect } }

  /// The route at `path`, such as `/es/groups/first-steps/`.
  public func route(at path: String) -> Route? { links.route(at: path) }
}

extension SitePlan {
  /// The path below the host at which the site stands, with a slash at both ends.
  public var basePath: String { index.directory.site.basePath }

  /// The root-relative URL of a path: with the base path before it.
  public func url(of path: String) -> String { links.url(path) }

  /// The page for a path at which there is nothing, in the language that its beginning says.
  public func notFound(for path: String) -> Route? {
    let site = index.directory.site
    let language = site.languages.first { $0 != site.language && path.hasPrefix(paths.prefix(of: $0) + "/") }
    return route(at: paths.path(of: .notFound, in: language ?? site.language))
  }
}
