import Diagnostics
import Language
import ProgramDirectory
import Prose

/// Finds links that lead nowhere and pictures that are not there: paths of the site that no route has, anchors that no
/// text has.
struct LinkCheck {
  let links: LinkTable
  let index: SiteIndex
  private(set) var log = DiagnosticLog()
  private var suggestions: PathSuggestions

  init(links: LinkTable, index: SiteIndex) {
    self.links = links
    self.index = index
    suggestions = PathSuggestions(links: links, files: index.directory.files)
  }

  mutating func run() {
    index.directory.forEachProse { prose in
      check(prose.original)
      for version in prose.translations { check(version) }
    }
    for link in index.directory.links { check(link) }
  }

  private mutating func check(_ version: Localized<Prose>.Version) {
    for link in version.value.links {
      if case .anchor(let anchor) = link.target, !link.isImage {
        reportAnchor(anchor, among: version.value.anchors, at: link.position)
      } else {
        check(link, in: version.language)
      }
    }
  }

  /// Checks a link of a text in `language`, or of a field.
  private mutating func check(_ link: Link, in language: LanguageTag? = nil) {
    switch link.target {
    case .external, .anchor: return
    case .content(let file, let anchor):
      guard let anchor, let page = links.page(ofFile: file) else { return }
      checkAnchor(anchor, of: page, at: link.position, language)
    case .site(let path, _) where link.isImage: checkPicture(path, at: link.position)
    case .site(let path, let anchor):
      guard let route = links.route(at: path) ?? links.route(at: path + "/") else {
        if !isReported(path) { reportDead(path, at: link.position) }
        return
      }
      if let anchor { checkAnchor(anchor, of: route.page, at: link.position, language) }
    }
  }
}

// MARK: - Pages

extension LinkCheck {
  /// Whether it is a file by its path in the content folder, of which the content says what to write.
  private func isReported(_ path: String) -> Bool {
    path.hasPrefix("/files/") && links.route(at: String(path.dropFirst("/files".count))) != nil
  }

  private mutating func reportDead(_ path: String, at position: SourcePosition) {
    let help =
      withoutBasePath(path) ?? suggestions.page(near: path) ?? "write the path of a page, such as /groups/"
    log.error(.deadLink, at: position, "the site has no page at \(path)", help: help)
  }

  /// What to write for a path that was copied from a browser's address line.
  private func withoutBasePath(_ path: String) -> String? {
    let basePath = index.directory.site.basePath
    guard basePath != "/", path.hasPrefix(basePath) else { return nil }
    return "leave the base path out: /\(path.dropFirst(basePath.count))"
  }
}

// MARK: - Pictures

extension LinkCheck {
  /// A picture is a file; what the theme has is one too.
  private mutating func checkPicture(_ path: String, at position: SourcePosition) {
    switch links.route(at: path)?.page {
    case .file, .asset: return
    case nil where isReported(path): return
    case nil:
      log.error(.deadLink, at: position, "there is no picture at \(path)", help: help(forPicture: path))
    default:
      log.error(
        .deadLink, at: position, "\(path) is a page, not a picture",
        help: "write the path of a file of \(index.directory.filesFolder)/, such as /hall.jpg")
    }
  }

  private mutating func help(forPicture path: String) -> String {
    if let help = withoutBasePath(path) ?? suggestions.file(near: path) { return help }
    let folder = index.directory.filesFolder
    guard !path.hasSuffix("/") else { return "write the path of a file of \(folder)/, such as /hall.jpg" }
    // Within the folder a second one of its name is never meant.
    guard path.hasPrefix("/files/") else { return "put the picture into \(folder)\(path)" }
    let published = path.dropFirst("/files".count)
    return "put the picture into \(folder)\(published) and write \(published)"
  }
}

// MARK: - Anchors

extension LinkCheck {
  /// The text of an article, page or program is the main part of its page, so an anchor must be in it.
  private mutating func checkAnchor(
    _ anchor: String, of page: RoutePage, at position: SourcePosition, _ language: LanguageTag?
  ) {
    let body: Localized<Prose>?
    switch page {
    case .article(let slug): body = index.articlesBySlug[slug]?.body
    case .page(let slug): body = index.pages[slug]?.body
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
}
