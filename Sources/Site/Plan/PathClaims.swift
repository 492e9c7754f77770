import Diagnostics

/// Which route stands at which path. Two that claim one path are an error that names both.
struct PathClaims {
  /// The routes whose path is theirs alone.
  private(set) var byPath: [String: Route] = [:]
  private(set) var log = DiagnosticLog()

  /// Claims of about so many routes.
  init(count: Int) { byPath.reserveCapacity(count) }

  mutating func add(_ route: Route) {
    guard let other = byPath[route.path] else {
      byPath[route.path] = route
      return
    }
    // The pages that two calendars stand under have been named already.
    if route.page.isCalendar, other.page.isCalendar { return }
    let position = route.source ?? other.source
    let otherName = route.source == nil ? "a page that Waymark makes" : Self.name(of: other)
    log.error(
      .routeCollision, at: position, "\(route.path) is claimed twice: here and by \(otherName)",
      help: "rename one of the two, or remove the alias")
  }

  private static func name(of route: Route) -> String {
    route.source?.path ?? "a page that Waymark makes"
  }
}
