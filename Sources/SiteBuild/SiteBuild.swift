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
    options.onProgress(.reading)
    let inputs = BuildInputs(options)
    let unchanged = inputs.flatMap { inputs in publisher.flatMap { UnchangedSite(inputs, options, $0) } }
    if let unchanged, unchanged.note.isClean { return unchanged.report(options) }
    // What the build before had to say has to be said again.
    let site = await SiteLoader(options).load(inputs?.source)
    var log = site.log
    guard let plan = site.plan, let renderer = site.renderer else { return report(log, site) }
    if log.hasErrors || fails(log, site) { return report(log, site) }
    if let unchanged { return report(log, site, unchanged.summary) }

    let publication = begin(&log)
    if log.hasErrors { return report(log, site) }
    let rendering = await render(plan, renderer, site, publication)
    log.append(rendering)
    guard !log.hasErrors else {
      publication?.abandon()
      return report(log, site)
    }
    options.onProgress(.publishing)
    // What only rendering finds could not be said again without it.
    let note =
      rendering.diagnostics.isEmpty ? inputs?.note(of: site, isClean: site.shown(log).isEmpty) : nil
    let summary = commit(publication, note, &log)
    return report(log, site, summary, made: plan.routes.count)
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

  /// Renders every route and hands it to the publication at once, so that no more than a page a thread is held.
  private func render(
    _ plan: SitePlan, _ renderer: SiteRenderer, _ site: LoadedSite, _ publication: Publication?
  ) async -> DiagnosticLog {
    await renderer.prepareSearch(jobs: options.jobs)
    let count = plan.routes.count
    let progress = RenderProgress(count: count, report: options.onProgress)
    let survey = options.examines ? LinkSurvey(plan) : nil
    let made = await parallelMap(plan.routes, jobs: options.jobs) { route -> Made in
      defer { progress.advance() }
      return make(route, renderer, site, publication, survey)
    }
    var log = DiagnosticLog()
    for case let part? in made.lazy.map(\.log) { log.append(part) }
    if let survey { log.append(survey.log(made.map(\.links))) }
    return log
  }

  /// What is left of a route that was made.
  private struct Made {
    /// Nil where nothing is wrong, which is nearly always.
    var log: DiagnosticLog?
    var links: LinkSurvey.Links = []
  }

  /// Renders one route.
  private func make(
    _ route: Route, _ renderer: SiteRenderer, _ site: LoadedSite, _ publication: Publication?,
    _ survey: LinkSurvey?
  ) -> Made {
    var log = DiagnosticLog()
    var links: LinkSurvey.Links = []
    do throws(PublicationError) {
      switch renderer.render(route) {
      case .success(.bytes(let bytes)):
        if let survey { links = survey.links(from: route, bytes) }
        try publication?.write(route.file, bytes)
      case .success(.file(let path)):
        if let file = site.file(path) { try publication?.copy(route.file, from: file) }
      case .success(.picture(let path)):
        if let bytes = try picture(path, of: site) { try publication?.write(route.file, bytes) }
      case .failure(let failure): log.report(failure.diagnostic)
      }
    } catch {
      error.diagnostics.forEach { log.report($0) }
    }
    return Made(log: log.diagnostics.isEmpty ? nil : log, links: links)
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
    _ log: DiagnosticLog, _ site: LoadedSite, _ summary: PublicationSummary? = nil, made: Int = 0
  ) -> BuildReport {
    let diagnostics = site.shown(log)
    return BuildReport(
      diagnostics: diagnostics,
      review: ReviewList(diagnostics, root: site.root, directory: site.content.directory),
      pages: site.pageCount, made: made, publication: summary,
      redactor: site.content.redactor, succeeded: !log.hasErrors && !fails(log, site))
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
