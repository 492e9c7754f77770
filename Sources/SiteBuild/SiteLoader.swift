import Content
import Diagnostics
import ProgramDirectory
import Site
import Theme

/// Reads content and theme into a site that can be rendered: what a build publishes and a preview shows.
///
/// The stages run one after the other, and each says everything that is wrong with what it gets.
public struct SiteLoader: Sendable {
  private let options: BuildOptions
  private let onStage: @Sendable (BuildStage) -> Void

  /// A loader with those options, of which `output`, `mode` and `isStrict` do not matter here.
  public init(_ options: BuildOptions) { self.init(options, onStage: { _ in }) }

  /// The same; `onStage` is told what comes next.
  init(_ options: BuildOptions, onStage: @escaping @Sendable (BuildStage) -> Void) {
    self.options = options
    self.onStage = onStage
  }

  /// Reads the site.
  public func load() async -> LoadedSite { await load(nil) }

  /// Reads the site, from those files where they were listed before.
  func load(_ source: ContentSource?) async -> LoadedSite {
    if source == nil { onStage(.list) }
    var cache = SiteCache()
    cache.keepsContent = false
    return await load(source ?? listedContent, .everything, updating: &cache)
  }

  /// Reads the content for what is private in it, and nothing else.
  func redactor() async -> Redactor { await ContentLoader(loaderOptions).load(listedContent).redactor }

  /// Reads the site again after a change, but for what `cache` holds and nothing has changed since. The site is the same as
  /// that of ``load()``.
  public func load(_ change: SiteChange, updating cache: inout SiteCache) async -> LoadedSite {
    onStage(.list)
    return await load(source(after: change, cache), change, updating: &cache)
  }

  private func load(
    _ source: ContentSource, _ change: SiteChange, updating cache: inout SiteCache
  ) async -> LoadedSite {
    // Before anything else: a theme that changes while the content is broken must not be missed.
    if change.touchesThemes { cache.theme = nil }
    cache.source = source
    let loader = ContentLoader(loaderOptions)
    let content =
      cache.keepsContent ? await loader.load(source, updating: &cache.content) : await loader.load(source)
    var log = content.log
    guard let directory = content.directory else { return LoadedSite(source, content, log) }
    onStage(.theme)
    let (theme, themeLog) = theme(of: directory.site, siteFile: source.shown("site.yaml"), &cache)
    log.append(themeLog)
    guard let theme else { return LoadedSite(source, content, log) }
    onStage(.plan)
    let former = cache.site(on: content.basis)
    let plan = SitePlan(
      directory, assets: theme.assets.map(\.path), today: content.today,
      includesHeaders: options.includesHeaders, since: former?.plan)
    log.append(plan.log)
    let renderer = SiteRenderer(plan, theme: theme, since: former?.renderer)
    log.append(renderer.log)
    cache.site = SiteCache.Site(basis: content.basis, plan: plan, renderer: renderer)
    return LoadedSite(source, content, log, plan, renderer)
  }

  private func source(after change: SiteChange, _ cache: SiteCache) -> ContentSource {
    if case .files(let paths, _) = change, let source = cache.source { return source.refreshed(at: paths) }
    return listedContent
  }

  /// The content folder as it is now.
  var listedContent: ContentSource { ContentSource(folder: options.content, dotNames: BuildOptions.dotNames) }

  private var loaderOptions: ContentLoader.Options {
    var loader = ContentLoader.Options(
      today: options.today, includesDrafts: options.includesDrafts, jobs: options.jobs)
    loader.address = options.address
    loader.onStage = { [onStage] in onStage(BuildStage($0)) }
    loader.examines = options.examines
    return loader
  }

  private func theme(
    of site: SiteSettings, siteFile: String, _ cache: inout SiteCache
  ) -> (Theme?, DiagnosticLog) {
    let request = SiteCache.ThemeRequest(
      name: options.theme ?? site.theme,
      position: options.theme == nil ? SourcePosition(path: siteFile) : nil,
      options: site.themeOptions.map { OptionSetting(name: $0.name, value: $0.value, position: $0.position) })
    if let known = cache.theme, known.request == request { return (known.theme, known.log) }
    let (theme, log) = ThemeLoader(themesFolder: options.themes, builtIn: BuiltInTheme.all)
      .load(request.name, namedAt: request.position, options: request.options)
    cache.theme = (request, theme, log)
    cache.site = nil
    return (theme, log)
  }
}

/// What has happened to the files of a site since it was read.
public enum SiteChange: Sendable {
  /// Nobody knows: everything is listed anew.
  case everything
  /// Something happened at those paths below the content folder, and maybe in the folder of themes.
  case files(content: Set<String>, themes: Bool)

  var touchesThemes: Bool {
    switch self {
    case .everything: true
    case .files(_, let themes): themes
    }
  }
}

/// What a load made of each file, so that the next one does anew only what has changed.
public struct SiteCache: Sendable {
  var source: ContentSource?
  var content = ContentCache()
  /// Whether files stay decoded for a next load. A single build needs the memory more.
  var keepsContent = true
  var theme: (request: ThemeRequest, theme: Theme?, log: DiagnosticLog)?
  var site: Site?

  /// The site before, made with the theme that is here.
  struct Site: Sendable {
    let basis: ContentBasis?
    let plan: SitePlan
    let renderer: SiteRenderer
  }

  /// The site before, if it was made on that basis.
  func site(on basis: ContentBasis?) -> Site? {
    guard let basis, basis === site?.basis else { return nil }
    return site
  }

  /// Which theme was loaded, and how.
  struct ThemeRequest: Equatable, Sendable {
    let name: String
    let position: SourcePosition?
    let options: [OptionSetting]
  }

  /// An empty cache, with which everything is read.
  public init() {}
}
