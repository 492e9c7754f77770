public import Diagnostics
import Language
import Mustache
import Pictures
import ProgramDirectory
public import Theme
import Wording

/// Renders the routes of a plan. A value: any number of threads may render at once, in any order.
public struct SiteRenderer: Sendable {
  /// What a route becomes.
  public enum Output: Sendable {
    /// These bytes.
    case bytes([UInt8])
    /// A copy of that file of `files/`.
    case file(String)
    /// That picture of `files/` without its metadata, which say where it was taken.
    case picture(String)
  }

  /// What is wrong with the theme, seen from the pages that need it.
  public let log: DiagnosticLog
  private let plan: SitePlan
  private let theme: Theme
  private let editions: [LanguageTag: Edition]
  private let types: TemplateTypes
  /// The theme's templates with what is the same on all pages of a language in them.
  private let templates: [LanguageTag: TemplateLibrary]
  private let searches: SearchIndexes
  private let assets: [String: [UInt8]]

  /// A renderer of that plan with that theme; every template is checked against what it will get.
  /// - Parameter former: a renderer with the same theme, of a plan that differed in single groups, articles and pages alone.
  public init(_ plan: SitePlan, theme: Theme, since former: SiteRenderer? = nil) {
    if let former {
      (types, assets, log) = (former.types, former.assets, former.log)
      templates = former.templates
      editions = former.editions.mapValues { edition in
        Edition(
          plan, wording: edition.wording, words: edition.words, language: edition.language,
          templates: theme.templates, groupList: edition.groupList, since: edition)
      }
    } else {
      var log = DiagnosticLog()
      let wordings = Self.wordings(plan, theme, &log)
      let words = WordRecords(wordings)
      let types = TemplateTypes(theme.values, words: words)
      log.append(theme.check(types.requirements))
      editions = Dictionary(
        wordings.map { language, wording in
          let edition = Edition(
            plan, wording: wording, words: words.value(in: language), language: language,
            templates: theme.templates, groupList: types.groupList)
          return (language, edition)
        },
        uniquingKeysWith: { first, _ in first })
      let constants = types.constants(theme.values)
      templates = editions.mapValues { edition in
        theme.templates.filled(with: types.constants(constants, of: edition))
      }
      assets = Dictionary(theme.assets.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
      self.types = types
      self.log = log
    }
    searches = SearchIndexes(plan.search)
    self.plan = plan
    self.theme = theme
  }

  /// The words of each language; what is wrong with them, and with the files that the theme names, is reported.
  private static func wordings(
    _ plan: SitePlan, _ theme: Theme, _ log: inout DiagnosticLog
  ) -> [LanguageTag: Wording] {
    let site = plan.index.directory.site
    var wordings: [LanguageTag: Wording] = [:]
    for language in site.languages {
      wordings[language] = Wording(site.words(in: language, theme: theme, log: &log))
      let said = Set(site.words.filter { $0.text.exists(in: language) }.map(\.id))
      log.append(theme.checkWords(in: language, saidElsewhere: said))
    }
    for file in theme.namedFiles where plan.route(at: "/\(file.path)") == nil {
      log.error(
        .missingFile, at: file.position, "the option ‘\(file.option)’ names a file that is not in files/",
        help: "put it there, or write the path of one that is, such as images/logo.svg")
    }
    return wordings
  }

  /// Makes the search indexes on up to `jobs` threads. Without it the first file of each makes it when it is rendered,
  /// while other threads may have to wait.
  public func prepareSearch(jobs: Int) async {
    for edition in editions.values { await searches.prepare(edition, jobs: jobs) }
  }

  /// What makes the file of a route.
  public func maker(of route: Route) -> RouteMaker {
    if case .group(let slug) = route.page, let group = plan.index.groups[slug] {
      return .template(template(of: group))
    }
    if let template = route.page.template { return .template(template.rawValue) }
    return .builtIn(route.page.kindOfFile)
  }

  /// The theme's template for groups of that kind, else the one for all.
  private func template(of group: Group) -> String {
    let own = TemplateName.group(group.kind)
    return theme.templates.contains(own) ? own : TemplateName.group.rawValue
  }

  /// The file of a route.
  public func render(_ route: Route) -> Result<Output, Diagnostic.Failure> {
    guard let edition = editions[route.language] ?? editions[plan.index.directory.site.language] else {
      return .success(.bytes([]))
    }
    switch route.page {
    case .file(let path):
      let holdsPosition = plan.index.directory.pictures[path]?.holdsPosition ?? false
      return .success(holdsPosition ? .picture(path) : .file(path))
    case .asset(let path), .worker(asset: let path): return .success(.bytes(assets[path] ?? []))
    case .eligibilityData:
      var data = EligibilityData(edition)
      return .success(.bytes(data.bytes()))
    case .feed: return .success(.bytes(AtomFeed(edition).bytes()))
    case .calendar(let page): return .success(.bytes(CalendarFile(of: page, edition).bytes()))
    case .sitemap, .sitemapPart: return .success(.bytes(Sitemap(plan, edition).bytes(of: route.page)))
    case .robots: return .success(.bytes(edition.robots))
    case .headers: return .success(.bytes(edition.headers))
    case .searchFile(let file): return .success(.bytes(searches.file(file, of: edition)))
    case .data(.groups): return .success(.bytes(GroupsData(edition).bytes()))
    case .data(.table): return .success(.bytes(GroupsTable(edition).bytes()))
    case .data(.schema): return .success(.bytes(GroupsSchema.bytes))
    case .data(.removed): return .success(.bytes(RemovedData(edition).bytes()))
    case .finder(.groups): return .success(.bytes(FinderData(edition).bytes()))
    case .finder(.words): return .success(.bytes(FinderText(edition).bytes()))
    default: return page(route, edition)
    }
  }

  private func page(_ route: Route, _ edition: Edition) -> Result<Output, Diagnostic.Failure> {
    guard let (template, value) = value(of: route, PageView(route, edition)) else {
      return .success(.bytes([]))
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16 << 10)
    do throws(RenderingProblem) {
      let templates = templates[edition.language] ?? theme.templates
      try templates.render(template, with: value, into: &bytes, memory: edition.fragments)
      return .success(.bytes(bytes))
    } catch {
      return .failure(Diagnostic.Failure(error.diagnostic))
    }
  }
}

extension Diagnostic {
  /// A diagnostic as an error, for results.
  public struct Failure: Error, Sendable {
    /// What is wrong.
    public let diagnostic: Diagnostic

    init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
  }
}

// MARK: - The value of each page

extension SiteRenderer {
  /// The template of a page and the value it gets; nil where the thing is not there, which no plan has.
  private func value(of route: Route, _ page: PageView) -> (String, Value)? {
    let edition = page.edition
    func context<Content>(_ content: Content) -> PageContext<Content> {
      PageContext(content: content, page: page)
    }
    func introduced(_ name: Page.Introduced?) -> PageContext<IntroducedContent> {
      context(
        IntroducedContent(
          introduction: route.page.number == 1 ? name.flatMap { edition.introduction($0) } : nil))
    }
    switch route.page.first {
    case .home: return ("home", types.home(context(HomeContent(introduction: edition.introduction(.home)))))
    case .groups: return ("groups", types.groups(introduced(.groups)))
    case .articles: return ("articles", types.articles(introduced(.articles)))
    case .schedule: return ("schedule", types.schedule(introduced(.schedule)))
    case .printedSchedule: return ("schedule-print", types.printedSchedule(introduced(nil)))
    case .eligibility: return ("eligibility", types.eligibility(introduced(.eligibility)))
    case .search: return ("search", types.search(introduced(.search)))
    case .programs: return ("programs", types.programs(introduced(nil)))
    case .places: return ("places", types.places(introduced(nil)))
    case .facet(let facet): return ("facet", types.facet(context(facet)))
    case .facetValue(let facet, let value):
      return (
        "facet-value", types.facetValue(context(FacetEntry(facet: facet, value: value, edition: edition)))
      )
    case .kept: return ("kept", types.kept(introduced(nil)))
    case .notFound: return ("not-found", types.notFound(introduced(.notFound)))
    case .redirect(let path): return ("redirect", types.redirect(context(path)))
    default: return valueOfThing(route.page.first, page)
    }
  }

  /// The template and value of a page that shows one thing.
  private func valueOfThing(_ route: RoutePage, _ page: PageView) -> (String, Value)? {
    let index = plan.index
    switch route {
    case .group(let slug):
      return index.groups[slug].map { group in
        (template(of: group), types.group(PageContext(content: group, page: page)))
      }
    case .program(let slug):
      return index.programs[slug].map { ("program", types.program(PageContext(content: $0, page: page))) }
    case .place(let slug):
      return index.places[slug].map { ("place", types.place(PageContext(content: $0, page: page))) }
    case .article(let slug):
      return index.articlesBySlug[slug].map {
        ("article", types.article(PageContext(content: $0, page: page)))
      }
    case .page(let slug):
      return index.directory.pages.first { $0.slug == slug }
        .map { ("page", types.page(PageContext(content: $0, page: page))) }
    default: return nil
    }
  }
}
