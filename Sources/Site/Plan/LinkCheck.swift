import Diagnostics
import Language
import ProgramDirectory
import Prose

/// Finds links that lead nowhere: paths of the site that no route has, anchors that no text has.
struct LinkCheck {
  let links: LinkTable
  let index: SiteIndex
  private(set) var log = DiagnosticLog()

  init(links: LinkTable, index: SiteIndex) {
    self.links = links
    self.index = index
  }

  mutating func run() {
    index.directory.forEachProse { prose in
      check(prose.original)
      for version in prose.translations { check(version) }
    }
    for entry in index.directory.site.menu ?? [] { check(entry.target, at: entry.position) }
  }

  private mutating func check(_ version: Localized<Prose>.Version) {
    for link in version.value.links { check(link, in: version.value, version.language) }
  }

  private mutating func check(_ link: Link, in prose: Prose, _ language: LanguageTag) {
    if case .anchor(let anchor) = link.target {
      reportAnchor(anchor, among: prose.anchors, at: link.position)
    } else {
      check(link.target, at: link.position, language)
    }
  }

  private mutating func check(
    _ target: LinkTarget, at position: SourcePosition, _ language: LanguageTag? = nil
  ) {
    switch target {
    case .external, .anchor: return
    case .content(let file, let anchor):
      guard let anchor, let page = links.page(ofFile: file) else { return }
      checkAnchor(anchor, of: page, at: position, language)
    case .site(let path, let anchor):
      guard let route = links.route(at: path) ?? links.route(at: path + "/") else {
        reportDead(path, at: position)
        return
      }
      if let anchor { checkAnchor(anchor, of: route.page, at: position, language) }
    }
  }

  /// The text of an article, page or program is the main part of its page, so an anchor must be in it.
  private mutating func checkAnchor(
    _ anchor: String, of page: RoutePage, at position: SourcePosition, _ language: LanguageTag?
  ) {
    let body: Localized<Prose>?
    switch page {
    case .article(let slug): body = index.articlesBySlug[slug]?.body
    case .page(let slug): body = index.directory.pages.first { $0.slug == slug }?.body
    case .program(let slug): body = index.programs[slug]?.about
    default: return
    }
    guard let body else { return }
    reportAnchor(anchor, among: (language.map { body[$0] } ?? body.original.value).anchors, at: position)
  }

  private mutating func reportAnchor(
    _ anchor: String, among anchors: Set<String>, at position: SourcePosition
  ) {
    guard !anchors.contains(anchor) else { return }
    log.error(
      .deadAnchor, at: position, "no heading there has the anchor ‘#\(anchor)’",
      help: NearestWord.suggestion(for: anchor, among: anchors)
        ?? (anchors.isEmpty
          ? "that text has no headings; leave the part behind # out"
          : "its anchors are: \(anchors.sorted().prefix(8).map { "#\($0)" }.joined(separator: ", "))"))
  }

  private mutating func reportDead(_ path: String, at position: SourcePosition) {
    let basePath = index.directory.site.basePath
    let help: String
    if basePath != "/", path.hasPrefix(basePath) {
      help = "leave the base path out: /\(path.dropFirst(basePath.count))"
    } else {
      help =
        NearestWord.suggestion(for: path, among: links.allPaths)
        ?? "write the path of a page, such as /groups/"
    }
    log.error(.deadLink, at: position, "the site has no page at \(path)", help: help)
  }
}
