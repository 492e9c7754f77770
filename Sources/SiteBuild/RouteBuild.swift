import Diagnostics
import FileSystem
import Output
import Site

/// Renders a route and hands it to the publication at once, so that no more than a page a thread is held.
struct RouteBuild: Sendable {
  let renderer: SiteRenderer
  let site: LoadedSite
  /// Nil where nothing is to be written.
  let publication: Publication?
  /// Follows the links of finished pages, for `check`.
  let survey: LinkSurvey?
  /// Nil where nobody asks what takes how long.
  let account: BuildAccount?

  /// What is left of a route that was made.
  struct Made: Sendable {
    /// Nil where nothing is wrong, which is nearly always.
    var log: DiagnosticLog?
    var links: LinkSurvey.Links = []
  }

  private typealias Rendering = Result<SiteRenderer.Output, Diagnostic.Failure>

  /// Renders and writes one route.
  func make(_ route: Route) -> Made {
    let start = account?.clock.ofThread
    let rendering = renderer.render(route)
    let links = links(in: rendering, of: route)
    let rendered = account?.clock.ofThread
    let log = write(rendering, of: route)
    if let account, let start, let rendered {
      add(route, rendering, to: account, from: start, rendered: rendered)
    }
    return Made(log: log, links: links)
  }

  /// Adds to the account what a route that is just written took.
  private func add(
    _ route: Route, _ rendering: Rendering, to account: BuildAccount, from start: Spent, rendered: Spent
  ) {
    let end = account.clock.ofThread
    account.ledger.add(
      BuildTimings.PageCost(
        path: route.path, maker: renderer.maker(of: route), processor: (end - start).processor,
        bytes: size(of: rendering)),
      rendering: rendered - start, writing: end - rendered)
  }

  private func links(in rendering: Rendering, of route: Route) -> LinkSurvey.Links {
    guard let survey, case .success(.bytes(let bytes)) = rendering else { return [] }
    return survey.links(from: route, bytes)
  }

  private func write(_ rendering: Rendering, of route: Route) -> DiagnosticLog? {
    var log = DiagnosticLog()
    do throws(PublicationError) {
      switch rendering {
      case .success(.bytes(let bytes)): try publication?.write(route.file, bytes)
      case .success(.file(let path)):
        if let file = site.file(path) { try publication?.copy(route.file, from: file) }
      case .success(.picture(let path)):
        if let bytes = try picture(path) { try publication?.write(route.file, bytes) }
      case .failure(let failure): log.report(failure.diagnostic)
      }
    } catch {
      error.diagnostics.forEach { log.report($0) }
    }
    return log.diagnostics.isEmpty ? nil : log
  }

  private func picture(_ path: String) throws(PublicationError) -> [UInt8]? {
    do throws(FileProblem) {
      return try site.picture(path)
    } catch {
      throw .unreadable(error)
    }
  }

  private func size(of rendering: Rendering) -> Int {
    switch rendering {
    case .success(.bytes(let bytes)): bytes.count
    case .success(.file(let path)), .success(.picture(let path)): site.file(path)?.size ?? 0
    case .failure: 0
    }
  }
}
