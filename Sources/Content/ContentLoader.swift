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
    /// The day for which the site is built, in the zone of the site.
    public var today: @Sendable (TimeZoneName) -> CivilDate
    /// Whether drafts are shown.
    public var includesDrafts: Bool
    /// Whether texts, pictures and translations are looked over as `waymark check` does, which takes time.
    public var examines = false
    /// How many threads may work.
    public var jobs: Int
    /// The time zones that may be named.
    public var timeZones: TimeZoneDatabase
    /// The site's address, instead of the one in site.yaml.
    public var address: SiteAddress?
    /// Is told what comes next, for whoever measures how long each takes.
    public var onStage: @Sendable (LoadingStage) -> Void = { _ in }

    /// Options for the day that `today` gives.
    public init(
      today: @escaping @Sendable (TimeZoneName) -> CivilDate, includesDrafts: Bool = false, jobs: Int = 1,
      timeZones: TimeZoneDatabase = TimeZoneDatabase()
    ) {
      self.today = today
      self.includesDrafts = includesDrafts
      self.jobs = jobs
      self.timeZones = timeZones
    }

    /// Options for that day.
    public init(
      today: CivilDate, includesDrafts: Bool = false, jobs: Int = 1,
      timeZones: TimeZoneDatabase = TimeZoneDatabase()
    ) {
      self.init(today: { _ in today }, includesDrafts: includesDrafts, jobs: jobs, timeZones: timeZones)
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
    /// The day for which the directory was made.
    public let today: CivilDate
    /// Takes what descriptors do not share out of the diagnostics of later stages.
    public let redactor: Redactor
    /// What all documents are read in; nil where there is no site.
    public let basis: ContentBasis?
  }

  private let options: Options

  /// A loader with those options.
  public init(_ options: Options) { self.options = options }

  /// Reads the content of `source`.
  public func load(_ source: ContentSource) async -> Result {
    var cache = ContentCache.none
    return await load(source, ContentCatalog(source), since: cache, into: &cache)
  }

  /// Reads the content of `source`, but for what `cache` holds from the load before and what nothing has changed since.
  ///
  /// The result is the same as that of a load without a cache.
  public func load(_ source: ContentSource, updating cache: inout ContentCache) async -> Result {
    let former = cache
    cache = ContentCache()
    let catalog = former.catalog?.isCatalog(of: source) == true ? former.catalog : nil
    return await load(source, catalog ?? ContentCatalog(source), since: former, into: &cache)
  }

  private func load(
    _ source: ContentSource, _ catalog: ContentCatalog, since former: ContentCache,
    into cache: inout ContentCache
  ) async -> Result {
    var log = catalog.log
    cache.catalog = catalog
    guard let siteDocument = catalog.top[.site] else {
      if source.isMissing { log = DiagnosticLog() }
      // Where the folder is there and could not be read, that is the one thing to say.
      if !source.files.isEmpty || !log.hasErrors { log.reportMissingSite(source) }
      return Result(
        directory: nil, log: log, quiet: [], today: options.today(.utc), redactor: Redactor([]), basis: nil)
    }
    options.onStage(.decoding)
    let content = await DecodedContent(
      catalog, site: siteDocument, source: source, jobs: options.jobs, since: former.decoded)
    log.append(content.log)
    options.onStage(.resolving)
    let (site, languages, searched) = (content.site.descriptor, content.languages, content.searched)
    let quiet = content.quietIDs(&log)
    // Else nothing but the resolver keeps it, and each document goes when it is resolved.
    let kept = cache.isKept || options.examines ? content : nil
    let today = options.today(site?.timeZone?.value ?? .utc)
    var resolver = DirectoryResolver(
      consume content, catalog: catalog, source: source, today: today, options: options,
      since: former.resolved, keepsResults: cache.isKept)
    let resolution = await resolver.resolve()
    log.append(resolution.log)
    options.onStage(.searchingPrivateValues)
    let search = await PrivateValueSearch.Outcome(
      resolution.secrets, published: PublishedValues(site), in: searched, of: source, jobs: options.jobs,
      since: former.decoded?.languages == languages ? former.searched : nil)
    log.append(search.log)
    if options.examines, let kept, let directory = resolution.directory {
      options.onStage(.examining)
      let examination = ContentExamination(
        content: kept, index: resolver.resolved.basis.context.index, directory: directory, source: source)
      log.append(await examination.log(jobs: options.jobs))
    }
    (cache.decoded, cache.resolved, cache.searched) = (kept, resolver.resolved, search)
    return Result(
      directory: resolution.directory, log: log.redacted(by: search.redactor), quiet: quiet, today: today,
      redactor: search.redactor, basis: resolver.resolved.basis.identity)
  }
}

extension DiagnosticLog {
  fileprivate mutating func reportMissingSite(_ source: ContentSource) {
    let position = SourcePosition(path: source.shown("site.yaml"))
    guard source.files.isEmpty else {
      return error(
        .missingFile, at: position, "there is no site.yaml",
        help: "write one with `name:`, `url:`, `timezone:` and `crisis:`")
    }
    // Mostly somebody who is in another folder than they think.
    error(
      .missingFile, at: position, "there is no site in ‘\(source.root)’",
      help:
        "start one with `waymark new site NAME`, go to the folder that holds it, or name it with --content")
  }
}
