import Diagnostics
import Language
import ProgramDirectory

/// Lists the routes of a site.
struct RoutePlanner {
  let index: SiteIndex
  let calendars: CalendarIndex
  let paths: SitePaths
  let search: SearchPlan
  private(set) var routes: [Route] = []
  private(set) var log = DiagnosticLog()

  /// On how many pages the week stands.
  private let weekPages: Int

  init(index: SiteIndex, calendars: CalendarIndex, paths: SitePaths, search: SearchPlan, weekPages: Int) {
    self.index = index
    self.calendars = calendars
    self.paths = paths
    self.weekPages = weekPages
    self.search = search
  }

  private var directory: ProgramDirectory { index.directory }

  mutating func addAll(assets: [String], includesHeaders: Bool) {
    for language in directory.site.languages {
      addPages(in: language)
      addCalendars(in: language)
    }
    let language = directory.site.language
    for file in DataFile.allCases { add(.data(file), language) }
    add(.robots, language)
    if includesHeaders { add(.headers, language) }
    addSitemaps()
    for asset in assets { add(.asset(asset), language) }
    if let worker = assets.first(where: \.isKeepWorker) { add(.worker(asset: worker), language) }
    for file in directory.files { addFile(file) }
  }

  /// Every page, in one language.
  private mutating func addPages(in language: LanguageTag) {
    add(.home, language)
    addList(.groups, of: index.listed.count, language)
    if index.hasFinder { for file in FinderFile.allCases { add(.finder(file), language) } }
    addList(.eligibility, of: index.listed.count, language)
    addList(.articles, of: index.articles.count, language)
    for page in [RoutePage.schedule, .printedSchedule] {
      add(page, language)
      addPages(2, through: weekPages, of: page, language)
    }
    for page in [RoutePage.search, .kept, .notFound, .feed, .eligibilityData] { add(page, language) }
    addSearchFiles(language)
    if !directory.programs.isEmpty { add(.programs, language) }
    if !directory.places.isEmpty { add(.places, language) }
    for group in directory.groups { add(.group(group.slug), language, group.origin, group.aliases) }
    for program in directory.programs {
      add(.program(program.slug), language, program.origin, program.aliases)
      addContinuations(
        of: .program(program.slug), index.groups(ofProgram: program.slug).count, language)
    }
    for place in directory.places {
      add(.place(place.slug), language, place.origin, place.aliases)
      addContinuations(of: .place(place.slug), index.groups(atPlace: place.slug).count, language)
    }
    for article in index.articles { add(.article(article.slug), language, article.origin, article.aliases) }
    for page in directory.pages where page.introduces == nil { addPage(page, language) }
    for facet in Facet.allCases {
      let values = index.values(of: facet)
      if !values.isEmpty { add(.facet(facet), language) }
      for value in values {
        addList(.facetValue(facet, value), of: index.groups(of: facet, value).count, language)
      }
    }
  }

  /// The calendars, in one language. One that was subscribed to at a former address goes on there: nothing leads a calendar
  /// program elsewhere but a server, which a static site has not.
  private mutating func addCalendars(in language: LanguageTag) {
    for page in calendars.pages(index) {
      let calendar = RoutePage.calendar(of: page)
      let (origin, aliases) = source(of: page)
      routes.append(
        Route(
          path: paths.path(of: calendar, in: language), language: language, page: calendar,
          source: origin?.position))
      for alias in aliases {
        guard let former = page.renamed(alias), former != page else { continue }
        routes.append(
          Route(
            path: paths.path(of: .calendar(of: former), in: language), language: language, page: calendar,
            source: origin?.position))
      }
    }
  }

  private func source(of page: RoutePage) -> (Origin?, aliases: [Slug]) {
    switch page {
    case .group(let slug): (index.groups[slug]?.origin, index.groups[slug]?.aliases ?? [])
    case .program(let slug): (index.programs[slug]?.origin, index.programs[slug]?.aliases ?? [])
    default: (nil, [])
    }
  }

  /// A list, and the further pages on which a long one continues.
  private mutating func addList(_ page: RoutePage, of entries: Int, _ language: LanguageTag) {
    add(page, language)
    addContinuations(of: page, entries, language)
  }

  private mutating func addContinuations(of page: RoutePage, _ entries: Int, _ language: LanguageTag) {
    addPages(2, through: pageCount(entries), of: page, language)
  }

  private mutating func addPages(
    _ first: Int, through last: Int, of page: RoutePage, _ language: LanguageTag
  ) {
    guard first <= last else { return }
    for number in first...last { add(.continuation(of: page, page: number), language) }
  }

  private mutating func addSearchFiles(_ language: LanguageTag) {
    add(.searchFile(.manifest), language)
    add(.searchFile(.spelling), language)
    for number in 0..<search.wordFiles { add(.searchFile(.words(number)), language) }
    for number in 0..<search.cardFiles { add(.searchFile(.cards(number)), language) }
  }

  private func pageCount(_ entries: Int) -> Int {
    max(1, (entries + SitePlan.pageLength - 1) / SitePlan.pageLength)
  }

  private mutating func add(_ page: RoutePage, _ language: LanguageTag) {
    routes.append(Route(path: paths.path(of: page, in: language), language: language, page: page))
  }

  /// The page of a thing, and the redirects from its former slugs.
  private mutating func add(_ page: RoutePage, _ language: LanguageTag, _ origin: Origin, _ aliases: [Slug]) {
    let path = paths.path(of: page, in: language)
    routes.append(Route(path: path, language: language, page: page, source: origin.position))
    for alias in aliases {
      guard let former = page.renamed(alias) else { continue }
      let formerPath = paths.path(of: former, in: language)
      if formerPath == path {
        if language == directory.site.language {
          log.error(
            .redirectLoop, at: origin.position, "the alias ‘\(alias)’ is the slug itself",
            help: "remove it from `aliases:`")
        }
        continue
      }
      routes.append(
        Route(path: formerPath, language: language, page: .redirect(to: path), source: origin.position))
    }
  }

  private mutating func addPage(_ page: Page, _ language: LanguageTag) {
    if Slug.reservedForPages.contains(page.slug.text)
      || directory.site.languages.contains(where: { $0.tag == page.slug.text })
    {
      guard language == directory.site.language else { return }
      log.error(
        .routeCollision, at: page.origin.position,
        "the address /\(page.slug)/ is reserved for what Waymark makes",
        help: "rename the file")
      return
    }
    add(.page(page.slug), language, page.origin, page.aliases)
  }

  private mutating func addFile(_ file: String) {
    let path = paths.path(of: .file(file), in: directory.site.language)
    routes.append(
      Route(
        path: path, language: directory.site.language, page: .file(file),
        source: SourcePosition(path: "files/\(file)")))
  }

  /// A sitemap holds at most 50,000 addresses; beyond that there are several, with an index.
  private mutating func addSitemaps() {
    let language = directory.site.language
    add(.sitemap, language)
    let pages = routes.count { $0.page.isInSitemap }
    guard pages > Sitemap.longest else { return }
    for number in 1...((pages + Sitemap.longest - 1) / Sitemap.longest) {
      add(.sitemapPart(number), language)
    }
  }
}

extension RoutePage {
  /// The same kind of page under another slug.
  fileprivate func renamed(_ slug: Slug) -> RoutePage? {
    switch self {
    case .group: .group(slug)
    case .program: .program(slug)
    case .place: .place(slug)
    case .article: .article(slug)
    case .page: .page(slug)
    default: nil
    }
  }

  /// Whether search engines should know it.
  var isInSitemap: Bool {
    switch self {
    case .continuation(let first, _): first.isInSitemap
    case .home, .groups, .group, .schedule, .eligibility, .articles, .article, .programs,
      .program, .places,
      .place, .facet, .facetValue, .page:
      true
    // A search without words has nothing that the lists it leads to do not have.
    case .search, .printedSchedule, .notFound, .redirect, .feed, .calendar, .eligibilityData, .searchFile,
      .sitemap, .sitemapPart, .robots, .headers, .data, .kept, .worker,
      .finder, .asset, .file:
      false
    }
  }
}

extension String {
  /// Whether this is the path of a theme's `keep-worker.js`, with its fingerprint.
  fileprivate var isKeepWorker: Bool { hasPrefix("assets/keep-worker.") && hasSuffix(".js") }
}
