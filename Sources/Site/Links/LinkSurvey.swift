public import Diagnostics
import ProgramDirectory
import Prose

/// Which pages lead to which, and to which none does.
///
/// It looks at the finished pages, so a list counts where the theme shows it, and a page of the menu where the menu stands.
public struct LinkSurvey: Sendable {
  /// The routes that a page leads to, by their places among the routes of the plan.
  public typealias Links = [Int32]

  private let plan: SitePlan
  private let routes: [Route]
  private let numbers: [String: Int32]

  /// A survey of the pages of that plan.
  public init(_ plan: SitePlan) {
    self.plan = plan
    routes = plan.routes
    var numbers: [String: Int32] = [:]
    for (number, route) in routes.enumerated() where route.page.template != nil {
      numbers[route.path] = Int32(truncatingIfNeeded: number)
    }
    self.numbers = numbers
  }

  /// The pages that a finished page of that route leads to, each once.
  public func links(from route: Route, _ page: [UInt8]) -> Links {
    guard route.page.template != nil else { return [] }
    let base = Array(plan.basePath.utf8.dropLast())
    let host = Array(plan.links.absolute("/").utf8.dropLast(plan.basePath.utf8.count))
    var found: Set<Int32> = []
    PageLinks.forEach(in: page) { value in
      var path = value.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
      if path.starts(with: host) { path = path.dropFirst(host.count) }
      guard path.starts(with: base) else { return }
      path = path.dropFirst(base.count)
      guard path.first == UInt8(ascii: "/") else { return }
      let text = String(decoding: path, as: UTF8.self)
      if let number = numbers[text] ?? PercentEncoding.decode(text).flatMap({ numbers[$0] }) {
        found.insert(number)
      }
    }
    return found.sorted()
  }

  /// Warns of the pages that nobody comes to who starts at the home page and follows links.
  /// - Parameter links: those of each route, in the order of the plan's routes.
  public func log(_ links: [Links]) -> DiagnosticLog {
    let reached = reached(links)
    var log = DiagnosticLog()
    var lonely: [Kind: [Route]] = [:]
    for (number, route) in routes.enumerated() where !reached[number] {
      if let kind = kind(of: route) { lonely[kind, default: []].append(route) }
    }
    for kind in Kind.allCases {
      guard let routes = lonely[kind], let first = routes.first else { continue }
      guard routes.count <= Self.mostByThemselves else {
        log.warning(
          .unlinkedPage, at: first.source,
          "no link leads to \(routes.count) \(kind.rawValue), this one among them",
          help: "a list of the theme leaves them out; link to the list from the menu, or to them from a text")
        continue
      }
      for route in routes {
        log.warning(
          .unlinkedPage, at: route.source, "no link leads to this page: not in a menu, a list or a text",
          help: kind.help)
      }
    }
    return log
  }

  /// Beyond so many of a kind it is the theme that lacks a list.
  private static let mostByThemselves = 10

  private func reached(_ links: [Links]) -> [Bool] {
    var reached = [Bool](repeating: false, count: routes.count)
    var waiting = routes.indices.filter { routes[$0].page == .home }
    for number in waiting { reached[number] = true }
    while let number = waiting.popLast() {
      guard links.indices.contains(number) else { continue }
      for target in links[number] where !reached[Int(target)] {
        reached[Int(target)] = true
        waiting.append(Int(target))
      }
    }
    return reached
  }

  // MARK: - Kinds

  /// The kinds of page that staff write.
  private enum Kind: String, CaseIterable {
    case groups, programs, places, articles, pages

    var help: String {
      switch self {
      case .pages:
        "link to it from a text, or add it to `menu:` in site.yaml; or write `draft: yes` until it is needed"
      case .places: "name it as the `place:` of a group, or remove the file if nobody meets there any more"
      case .groups, .programs, .articles: "link to it from a text; or write `draft: yes` until it is needed"
      }
    }
  }

  /// The kind of what a route shows, where somebody should come to it. An ended group stays for those who have its address.
  private func kind(of route: Route) -> Kind? {
    guard route.language == plan.index.directory.site.language else { return nil }
    switch route.page {
    case .group(let slug): return plan.index.groups[slug]?.status == .ended ? nil : .groups
    case .program: return .programs
    case .place: return .places
    case .article: return .articles
    case .page: return .pages
    default: return nil
    }
  }
}
