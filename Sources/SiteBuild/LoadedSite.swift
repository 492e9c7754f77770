import Content
public import Diagnostics
public import FileSystem
import Pictures
public import Site

/// A site as it was read, with all that is wrong with it.
public struct LoadedSite: Sendable {
  private let source: ContentSource
  /// What it consists of; nil where an error keeps it from being planned.
  public let plan: SitePlan?
  /// Renders its routes; nil where there is no plan.
  public let renderer: SiteRenderer?
  let content: ContentLoader.Result
  /// Everything found wrong, as found.
  let log: DiagnosticLog

  init(
    _ source: ContentSource, _ content: ContentLoader.Result, _ log: DiagnosticLog, _ plan: SitePlan? = nil,
    _ renderer: SiteRenderer? = nil
  ) {
    self.source = source
    self.content = content
    self.log = log
    self.plan = plan
    self.renderer = renderer
  }

  /// The content folder, as diagnostics name it.
  var root: String { source.root }

  /// How many pages for people it has.
  public var pageCount: Int { plan?.pageCount ?? 0 }

  /// The file of `files/` at that path, to be copied as it is; nil where there is none.
  public func file(_ path: String) -> ListedFile? { source.file("files/\(path)") }

  /// The picture of `files/` at that path without what says where it was taken; nil where there is none.
  public func picture(_ path: String) throws(FileProblem) -> [UInt8]? {
    guard let bytes = try file(path)?.read(limit: Picture.largestFile) else { return nil }
    return Picture.withoutPosition(bytes) ?? bytes
  }

  /// Whether nothing keeps it from being published.
  public var isSound: Bool { !log.hasErrors }

  /// Everything to say, sorted, each once; private values taken out, warnings that the site wants to hear nothing of left
  /// out.
  public var diagnostics: [Diagnostic] { shown(log) }

  /// The same of another log.
  func shown(_ log: DiagnosticLog) -> [Diagnostic] {
    log.sorted.filter { $0.severity == .error || !content.quiet.contains($0.id) }
      .map { redactor.redacted($0) }
  }

  /// Takes private values out of what is shown of the files.
  var redactor: Redactor { content.redactor }

  /// A diagnostic of a route that could not be rendered, private values taken out.
  public func shown(_ diagnostic: Diagnostic) -> Diagnostic { redactor.redacted(diagnostic) }
}
