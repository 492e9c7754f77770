import Content
import Diagnostics
import FileSystem
import Output
import Parallel
import Pictures
import ProgramDirectory
import Scheduling
import Site
import Synchronization
import Theme

/// One build from content and theme to a published site, or to the diagnostics that say why not.
///
/// The stages run one after the other and each is checked before the next begins, so that everything wrong with the
/// content is said at once, and nothing is written for a site that has an error.
public struct SiteBuild: Sendable {
  private let options: BuildOptions

  /// A build with those options.
  public init(_ options: BuildOptions) { self.options = options }

  /// Builds the site.
  public func run() async -> BuildReport {
    options.onProgress(.reading)
    let source = ContentSource(folder: options.content, dotNames: Publisher.dotNames)
    let content = await ContentLoader(loaderOptions).load(source)
    var log = content.log
    guard let directory = content.directory else { return report(log, content) }

    let (theme, themeLog) = loadTheme(of: directory.site, siteFile: source.shown("site.yaml"))
    log.append(themeLog)
    guard let theme else { return report(log, content) }

    let plan = SitePlan(
      directory, assets: theme.assets.map(\.path), today: content.today,
      includesHeaders: options.includesHeaders)
    log.append(plan.log)
    let renderer = SiteRenderer(plan, theme: theme)
    log.append(renderer.log)
    if log.hasErrors || fails(log, content) { return report(log, content, pages: plan.pageCount) }

    let publication = begin(&log)
    if log.hasErrors { return report(log, content, pages: plan.pageCount) }
    log.append(await render(plan, renderer, source, publication))
    guard !log.hasErrors else {
      publication?.abandon()
      return report(log, content, pages: plan.pageCount)
    }
    options.onProgress(.publishing)
    let summary = commit(publication, &log)
    return report(log, content, pages: plan.pageCount, summary)
  }

  private var loaderOptions: ContentLoader.Options {
    var loader = ContentLoader.Options(
      today: options.today, includesDrafts: options.includesDrafts, jobs: options.jobs)
    loader.address = options.address
    return loader
  }

  private func loadTheme(of site: SiteSettings, siteFile: String) -> (Theme?, DiagnosticLog) {
    ThemeLoader(themesFolder: options.themes).load(
      options.theme ?? site.theme, namedAt: options.theme == nil ? SourcePosition(path: siteFile) : nil,
      options: site.themeOptions.map { OptionSetting(name: $0.name, value: $0.value, position: $0.position) })
  }

  // MARK: - Output

  private func begin(_ log: inout DiagnosticLog) -> Publication? {
    guard let output = options.output else { return nil }
    do throws(PublicationError) {
      return try Publisher(folder: output, mode: options.mode, protecting: [options.content, options.themes])
        .begin()
    } catch {
      error.diagnostics.forEach { log.report($0) }
      return nil
    }
  }

  private func commit(_ publication: Publication?, _ log: inout DiagnosticLog) -> PublicationSummary? {
    do throws(PublicationError) {
      return try publication?.commit()
    } catch {
      error.diagnostics.forEach { log.report($0) }
      return nil
    }
  }

  /// Renders every route and hands it to the publication at once, so that no more than a page a thread is held.
  private func render(
    _ plan: SitePlan, _ renderer: SiteRenderer, _ source: ContentSource, _ publication: Publication?
  ) async -> DiagnosticLog {
    await renderer.prepareSearch(jobs: options.jobs)
    let count = plan.routes.count
    let progress = RenderProgress(count: count, report: options.onProgress)
    let logs = await parallelMap(plan.routes, jobs: options.jobs) { route -> DiagnosticLog? in
      defer { progress.advance() }
      return make(route, renderer, source, publication)
    }
    var log = DiagnosticLog()
    for case let part? in logs { log.append(part) }
    return log
  }

  /// Renders one route; nil where nothing is wrong, which is nearly always.
  private func make(
    _ route: Route, _ renderer: SiteRenderer, _ source: ContentSource, _ publication: Publication?
  ) -> DiagnosticLog? {
    var log = DiagnosticLog()
    do throws(PublicationError) {
      switch renderer.render(route) {
      case .success(.bytes(let bytes)): try publication?.write(route.file, bytes)
      case .success(.file(let path)):
        if let file = source.file("files/\(path)") { try publication?.copy(route.file, from: file) }
      case .success(.picture(let path)):
        if let file = source.file("files/\(path)") { try publication?.write(route.file, try cleaned(file)) }
      case .failure(let failure): log.report(failure.diagnostic)
      }
    } catch {
      error.diagnostics.forEach { log.report($0) }
    }
    return log.diagnostics.isEmpty ? nil : log
  }

  /// A picture without what says where it was taken.
  private func cleaned(_ file: ListedFile) throws(PublicationError) -> [UInt8] {
    do throws(FileProblem) {
      let bytes = try file.read(limit: Picture.largestFile)
      return Picture.withoutPosition(bytes) ?? bytes
    } catch {
      throw .unreadable(error)
    }
  }

  // MARK: - Report

  /// Whether warnings fail the build.
  private func fails(_ log: DiagnosticLog, _ content: ContentLoader.Result) -> Bool {
    options.isStrict
      && log.diagnostics.contains {
        $0.severity == .warning && !$0.dependsOnToday && !content.quiet.contains($0.id)
      }
  }

  private func report(
    _ log: DiagnosticLog, _ content: ContentLoader.Result, pages: Int = 0,
    _ summary: PublicationSummary? = nil
  ) -> BuildReport {
    let shown = log.sorted.filter { $0.severity == .error || !content.quiet.contains($0.id) }
    return BuildReport(
      diagnostics: shown.map { content.redactor.redacted($0) }, pages: pages, publication: summary,
      succeeded: !log.hasErrors && !fails(log, content))
  }
}

/// Counts rendered files, and tells of it a hundred times at the most.
private final class RenderProgress: Sendable {
  private let done = Atomic<Int>(0)
  private let count: Int
  private let step: Int
  private let report: @Sendable (BuildProgress) -> Void

  init(count: Int, report: @escaping @Sendable (BuildProgress) -> Void) {
    self.count = count
    self.report = report
    step = max(1, count / 100)
  }

  func advance() {
    let now = done.add(1, ordering: .relaxed).newValue
    if now % step == 0 { report(.rendering(done: now, of: count)) }
  }
}
