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
    options.onProgress(.reading)
    account?.stopwatch.begin(.list)
    let inputs = BuildInputs(options)
    if let inputs, let publisher, let unchanged = UnchangedSite(inputs, options, publisher) {
      return unchanged.report(options, account)
    }
    return report(await build(inputs, account), account)
  }

  /// What became of a build.
  private struct Outcome {
    let site: LoadedSite
    var log: DiagnosticLog
    /// How many files were made.
    var made = 0
    /// Nil where nothing was published.
    var summary: PublicationSummary?
  }

  private func build(_ inputs: BuildInputs?, _ account: BuildAccount?) async -> Outcome {
    let site = await SiteLoader(options) { account?.stopwatch.begin($0) }.load(inputs?.source)
    var outcome = Outcome(site: site, log: site.log)
    guard let plan = site.plan, let renderer = site.renderer else { return outcome }
    if outcome.log.hasErrors || fails(outcome.log, site) { return outcome }

    account?.stopwatch.begin(.publish)
    let publication = begin(&outcome.log)
    if outcome.log.hasErrors { return outcome }
    let found = await render(plan, renderer, site, publication, account)
    outcome.log.append(found)
    outcome.made = plan.routes.count
    guard !outcome.log.hasErrors else {
      publication?.abandon()
      return outcome
    }
    account?.stopwatch.begin(.publish)
    options.onProgress(.publishing)
    outcome.summary = commit(publication, inputs?.note(of: site, outcome.log), &outcome.log)
    account?.stopwatch.begin(nil)
    return outcome
  }

  // MARK: - Output

  private var publisher: Publisher? {
    options.output.map {
      Publisher(folder: $0, mode: options.mode, protecting: [options.content, options.themes])
    }
  }

  private func begin(_ log: inout DiagnosticLog) -> Publication? {
    do throws(PublicationError) {
      return try publisher?.begin()
    } catch {
      error.diagnostics.forEach { log.report($0) }
      return nil
    }
  }

  private func commit(
    _ publication: Publication?, _ note: BuildNote?, _ log: inout DiagnosticLog
  ) -> PublicationSummary? {
    do throws(PublicationError) {
      return try publication?.commit(noting: note?.lines)
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
    let made = await parallelMap(routes, jobs: options.jobs, beginningWith: { $0.page.isOneLongList }) {
      route in
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
      && log.diagnostics.contains { $0.failsStrictBuild && !site.content.quiet.contains($0.id) }
  }

  private func report(_ outcome: Outcome, _ account: BuildAccount?) -> BuildReport {
    let (site, log) = (outcome.site, outcome.log)
    let diagnostics = site.shown(log)
    return BuildReport(
      diagnostics: diagnostics,
      review: ReviewList(
        options.examines ? diagnostics : [], root: site.root,
        directory: options.examines ? site.content.directory : nil),
      pages: site.pageCount, made: outcome.made, publication: outcome.summary,
      site: site, loader: SiteLoader(options),
      timings: account.map { BuildTimings($0, jobs: options.jobs) },
      succeeded: !log.hasErrors && !fails(log, site))
  }
}

extension Diagnostic {
  /// Whether `--strict` publishes nothing because of it. What only a day brings about never keeps a site from being published.
  var failsStrictBuild: Bool { severity == .warning && !dependsOnToday }
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
