import Content
import Diagnostics
import FileSystem
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

  /// Renders every route and hands it to the publication at once, so that no more than a page a thread is held.
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
    let logs = await parallelMap(routes, jobs: options.jobs) { route -> DiagnosticLog? in
      defer { progress.advance() }
      guard let account else { return write(renderer.render(route), of: route, site, publication) }
      return makeTimed(route, renderer, site, publication, account)
    }
    var log = DiagnosticLog()
    for case let part? in logs { log.append(part) }
    return log
  }

  /// Renders and writes one route, and adds to the account what that took.
  private func makeTimed(
    _ route: Route, _ renderer: SiteRenderer, _ site: LoadedSite, _ publication: Publication?,
    _ account: BuildAccount
  ) -> DiagnosticLog? {
    let start = account.clock.ofThread
    let output = renderer.render(route)
    let rendered = account.clock.ofThread
    let log = write(output, of: route, site, publication)
    let end = account.clock.ofThread
    account.ledger.add(
      BuildTimings.PageCost(
        path: route.path, maker: renderer.maker(of: route), processor: (end - start).processor,
        bytes: size(of: output, site)),
      rendering: rendered - start, writing: end - rendered)
    return log
  }

  private func size(of output: Result<SiteRenderer.Output, Diagnostic.Failure>, _ site: LoadedSite) -> Int {
    switch output {
    case .success(.bytes(let bytes)): bytes.count
    case .success(.file(let path)), .success(.picture(let path)): site.file(path)?.size ?? 0
    case .failure: 0
    }
  }

  /// Writes one route; nil where nothing is wrong, which is nearly always.
  private func write(
    _ output: Result<SiteRenderer.Output, Diagnostic.Failure>, of route: Route, _ site: LoadedSite,
    _ publication: Publication?
  ) -> DiagnosticLog? {
    var log = DiagnosticLog()
    do throws(PublicationError) {
      switch output {
      case .success(.bytes(let bytes)): try publication?.write(route.file, bytes)
      case .success(.file(let path)):
        if let file = site.file(path) { try publication?.copy(route.file, from: file) }
      case .success(.picture(let path)):
        if let bytes = try picture(path, of: site) { try publication?.write(route.file, bytes) }
      case .failure(let failure): log.report(failure.diagnostic)
      }
    } catch {
      error.diagnostics.forEach { log.report($0) }
    }
    return log.diagnostics.isEmpty ? nil : log
  }

  private func picture(_ path: String, of site: LoadedSite) throws(PublicationError) -> [UInt8]? {
    do throws(FileProblem) {
      return try site.picture(path)
    } catch {
      throw .unreadable(error)
    }
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
    BuildReport(
      diagnostics: site.shown(log), pages: site.pageCount, publication: summary,
      redactor: site.content.redactor, timings: account.map { BuildTimings($0, jobs: options.jobs) },
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
