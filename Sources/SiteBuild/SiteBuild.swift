import Content
import Diagnostics
import Output
import Parallel
import Site
import Synchronization

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
    let account = options.clock.map { BuildAccount($0) }
    let result = await build(account)
    return report(result.log, result.site, result.summary, account)
  }

  private func build(
    _ account: BuildAccount?
  ) async -> (log: DiagnosticLog, site: LoadedSite, summary: PublicationSummary?) {
    options.onProgress(.reading)
    let site = await SiteLoader(options) { account?.stopwatch.begin($0) }.load()
    var log = site.log
    guard let plan = site.plan, let renderer = site.renderer else { return (log, site, nil) }
    if log.hasErrors || fails(log, site) { return (log, site, nil) }

    account?.stopwatch.begin(.publish)
    let publication = begin(&log)
    if log.hasErrors { return (log, site, nil) }
    log.append(await render(plan, renderer, site, publication, account))
    guard !log.hasErrors else {
      publication?.abandon()
      return (log, site, nil)
    }
    account?.stopwatch.begin(.publish)
    options.onProgress(.publishing)
    let summary = commit(publication, &log)
    account?.stopwatch.begin(nil)
    return (log, site, summary)
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

  private func render(
    _ plan: SitePlan, _ renderer: SiteRenderer, _ site: LoadedSite, _ publication: Publication?,
    _ account: BuildAccount?
  ) async -> DiagnosticLog {
    account?.stopwatch.begin(.search)
    await renderer.prepareSearch(jobs: options.jobs)
    account?.stopwatch.begin(.plan)
    let routes = plan.routes
    account?.stopwatch.begin(.render)
    let progress = RenderProgress(count: routes.count, report: options.onProgress)
    let survey = options.examines ? LinkSurvey(plan) : nil
    let maker = RouteBuild(
      renderer: renderer, site: site, publication: publication, survey: survey, account: account)
    let made = await parallelMap(routes, jobs: options.jobs) { route in
      defer { progress.advance() }
      return maker.make(route)
    }
    var log = DiagnosticLog()
    for case let part? in made.lazy.map(\.log) { log.append(part) }
    guard let survey else { return log }
    account?.stopwatch.begin(.examine)
    log.append(survey.log(made.map(\.links)))
    return log
  }

  // MARK: - Report

  /// Whether warnings fail the build.
  private func fails(_ log: DiagnosticLog, _ site: LoadedSite) -> Bool {
    options.isStrict
      && log.diagnostics.contains {
        $0.severity == .warning && !$0.dependsOnToday && !site.content.quiet.contains($0.id)
      }
  }

  private func report(
    _ log: DiagnosticLog, _ site: LoadedSite, _ summary: PublicationSummary?, _ account: BuildAccount?
  ) -> BuildReport {
    let diagnostics = site.shown(log)
    return BuildReport(
      diagnostics: diagnostics,
      review: ReviewList(diagnostics, root: site.root, directory: site.content.directory),
      pages: site.pageCount, publication: summary, redactor: site.content.redactor,
      timings: account.map { BuildTimings($0, jobs: options.jobs) },
      succeeded: !log.hasErrors && !fails(log, site))
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
