import Diagnostics
import FileSystem
import Site
import SiteBuild

/// Answers requests from the state of the site: each page is rendered when it is asked for, from the plan, as a build
/// renders it.
struct PreviewPages: Sendable {
  private let state: SharedState

  init(_ state: SharedState) { self.state = state }

  /// The answer to a request.
  func answer(_ request: HTTPRequest) -> HTTPResponse {
    guard LocalHost.isOurs(request.host) else {
      return HTTPResponse(
        .misdirected, saying: "This preview is for the machine that it runs on. Ask for it as localhost.")
    }
    guard !request.isForOtherSite else {
      return HTTPResponse(.forbidden, saying: "Pages of other sites have no business here.")
    }
    guard let path = RequestPath(request.target) else { return HTTPResponse(.badRequest) }
    let state = state.current
    if let own = ownFile(path.path, state) { return own }
    guard let site = state.site, let plan = site.plan, let renderer = site.renderer else {
      return HTTPResponse(.failed, ContentType.page, ProblemsPage(state).page)
    }
    let pages = SitePages(site: site, plan: plan, renderer: renderer, token: state.siteToken)
    return pages.answer(path)
  }

  /// What the preview adds to the site. No file of the site can stand there: no slug is a hyphen, and a file’s folder
  /// of that name is not worth a second address.
  private func ownFile(_ path: String, _ state: PreviewState) -> HTTPResponse? {
    switch path {
    case PreviewScript.path: HTTPResponse(.ok, ContentType.script, PackageResources.preview_js)
    case PreviewScript.stylePath: HTTPResponse(.ok, ContentType.style, PackageResources.preview_css)
    case "/-/events": HTTPResponse(ContentType.events, .events)
    case "/-/problems": HTTPResponse(.ok, ContentType.page, ProblemsPage(state).fragment)
    default: path.hasPrefix("/-/") ? HTTPResponse(.notFound) : nil
    }
  }
}

/// The pages and files of one site.
private struct SitePages {
  let site: LoadedSite
  let plan: SitePlan
  let renderer: SiteRenderer
  let token: String

  func answer(_ request: RequestPath) -> HTTPResponse {
    let base = plan.basePath
    if request.path + "/" == base || request.path == "/" && base != "/" {
      return .redirect(to: base + request.query)
    }
    guard request.path.hasPrefix(base) else { return notFound(request.path) }
    var path = "/" + request.path.dropFirst(base.count)
    if path.hasSuffix("/index.html") { path.removeLast("index.html".count) }
    if let route = plan.route(at: path) { return show(route) }
    if !path.hasSuffix("/"), plan.route(at: path + "/") != nil {
      return .redirect(to: plan.url(of: path + "/") + request.query)
    }
    return notFound(path)
  }

  private func notFound(_ path: String) -> HTTPResponse {
    plan.notFound(for: path).map { show($0, .notFound) } ?? HTTPResponse(.notFound)
  }

  private func show(_ route: Route, _ status: HTTPStatus = .ok) -> HTTPResponse {
    let type = ContentType.of(route.file)
    switch renderer.render(route) {
    case .success(.bytes(let bytes)):
      let isPage = type == ContentType.page
      return HTTPResponse(status, type, isPage ? PreviewScript.added(to: bytes, token: token) : bytes)
    case .success(.file(let path)): return file(path, type)
    case .success(.picture(let path)):
      guard let bytes = try? site.picture(path) else {
        return HTTPResponse(.notFound, saying: "This file is gone.")
      }
      return HTTPResponse(.ok, type, bytes)
    case .failure(let failure):
      let problem = LocatedProblem(diagnostic: site.shown(failure.diagnostic), line: nil)
      let state = PreviewState(siteToken: token, problems: [problem], problemsToken: "page")
      return HTTPResponse(.failed, ContentType.page, ProblemsPage(state).page)
    }
  }

  private func file(_ path: String, _ type: String) -> HTTPResponse {
    guard let file = site.file(path), let open = try? file.open() else {
      return HTTPResponse(.notFound, saying: "This file is gone.")
    }
    return HTTPResponse(type, .file(FileBody(open)))
  }
}
