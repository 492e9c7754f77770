public import Diagnostics
import Eligibility
import Fields
import Language
import Markdown
import Parallel
public import ProgramDirectory
public import Scheduling

/// Reads content/ into the model.
///
/// Files are read and decoded in parallel, each by itself; then, when all names are known, each is resolved in
/// parallel. Nothing hangs on the order of files or on the number of jobs.
public struct ContentLoader: Sendable {
  /// What may differ from one run to the next.
  public struct Options: Sendable {
    /// The day for which the site is built.
    public var today: CivilDate
    /// Whether drafts are shown.
    public var includesDrafts: Bool
    /// How many threads may work.
    public var jobs: Int
    /// The time zones that may be named.
    public var timeZones: TimeZoneDatabase

    /// Options for that day.
    public init(
      today: CivilDate, includesDrafts: Bool = false, jobs: Int = 1,
      timeZones: TimeZoneDatabase = TimeZoneDatabase()
    ) {
      self.today = today
      self.includesDrafts = includesDrafts
      self.jobs = jobs
      self.timeZones = timeZones
    }
  }

  /// What a load gives.
  public struct Result: Sendable {
    /// The model; nil where site.yaml could not be read.
    public let directory: ProgramDirectory?
    /// Everything that is wrong, private values redacted.
    public let log: DiagnosticLog
    /// The ids that site.yaml wants to hear nothing of.
    public let quiet: Set<DiagnosticID>
    /// Takes what descriptors do not share out of the diagnostics of later stages.
    public let redactor: Redactor
  }

  private let options: Options

  /// A loader with those options.
  public init(_ options: Options) { self.options = options }

  /// Reads the content of `source`.
  public func load(_ source: ContentSource) async -> Result {
    let catalog = ContentCatalog(source)
    var log = catalog.log
    guard let siteDocument = catalog.top[.site] else {
      // Where the folder itself could not be read, that is all there is to say.
      if source.files.isEmpty, log.hasErrors { return .nothing(log) }
      log.error(
        .missingFile, at: SourcePosition(path: source.display("site.yaml")), "there is no site.yaml",
        help:
          "write one with `name`, `url`, `timezone` and `crisis`; `waymark new site` makes a whole small site"
      )
      return .nothing(log)
    }
    let content = await DecodedContent(catalog, site: siteDocument, source: source, jobs: options.jobs)
    log.append(content.log)
    var resolver = DirectoryResolver(content, catalog: catalog, source: source, options: options)
    let resolution = await resolver.resolve()
    log.append(resolution.log)
    let quiet = content.quietIDs(&log)
    let search = PrivateValueSearch(
      resolution.secrets, published: PublishedValues(content.site.descriptor))
    log.append(await search.run(content.searched, jobs: options.jobs))
    let redactor = Redactor(resolution.secrets)
    return Result(
      directory: resolution.directory, log: log.redacted(by: redactor), quiet: quiet, redactor: redactor)
  }
}

extension ContentLoader.Result {
  /// What there is where there is no site.
  fileprivate static func nothing(_ log: DiagnosticLog) -> ContentLoader.Result {
    ContentLoader.Result(directory: nil, log: log, quiet: [], redactor: Redactor([]))
  }
}
