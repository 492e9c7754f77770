public import Diagnostics
import Language
public import ProgramDirectory
public import Scheduling
import Search

/// Every file the site will have, before the first one is rendered.
public struct SitePlan: Sendable {
  /// The routes, sorted by path.
  public var routes: [Route] { table.routes }
  /// What is wrong: paths claimed twice, links that lead nowhere.
  public let log: DiagnosticLog
  let index: SiteIndex
  let paths: SitePaths
  let links: LinkTable
  let calendar: MeetingCalendar
  let calendars: CalendarIndex
  let week: WeekPlan
  /// When each group meets, as scripts read it, once it was asked for.
  let times = Memory<Slug, String?>()
  let search: SearchPlan
  private let survey: MeetingSurvey
  private let table: RouteTable
  private let inputs: RouteInputs

  /// How many entries a page of a long list has.
  static let pageLength = 200

  /// Plans the site of `directory` as it is on `today`; `assets` are the theme's files by their output path,
  /// and `includesHeaders` adds a `_headers` file for hosts that read one.
  /// - Parameter former: the plan of a directory that differed in single groups, articles and pages alone, on the same day;
  ///   what it knows of those that stayed is taken over.
  public init(
    _ directory: ProgramDirectory, assets: [String], today: CivilDate, includesHeaders: Bool = false,
    since former: SitePlan? = nil
  ) {
    let index = SiteIndex(
      directory, today: today, language: directory.site.language, since: former?.index)
    let paths = SitePaths(siteLanguage: directory.site.language)
    let calendar = MeetingCalendar(directory)
    let survey = MeetingSurvey(index, calendar, since: former?.survey)
    let week = WeekPlan(index, survey)
    let search = SearchPlan(index, cardsInFile: SearchIndex.cardsInFile)
    let calendars = CalendarIndex(index, survey)
    let inputs = RouteInputs(
      index: index, calendars: calendars, search: search, weekPages: week.pageCount, assets: assets,
      includesHeaders: includesHeaders)
    if let former, inputs.areSame(as: former.inputs) {
      table = former.table
    } else {
      var planner = RoutePlanner(
        index: index, calendars: calendars, paths: paths, search: search, weekPages: week.pageCount)
      planner.addAll(assets: assets, includesHeaders: includesHeaders)
      table = RouteTable(planner)
    }
    links = LinkTable(routes: table.byPath, index: index, paths: paths)
    var check = LinkCheck(links: links, index: index)
    check.run()
    var log = table.log
    log.append(check.log)
    self.inputs = inputs
    self.calendars = calendars
    self.index = index
    self.calendar = calendar
    self.week = week
    self.paths = paths
    self.search = search
    self.survey = survey
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
