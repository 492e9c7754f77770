import Diagnostics
import FileSystem
import Fields
import Language
import Markdown
import Parallel
import Pictures
import ProgramDirectory
import Prose
import Scheduling
import YAML

/// Joins the decoded files into one directory.
struct DirectoryResolver {
  /// What it makes.
  struct Resolution: Sendable {
    let directory: ProgramDirectory?
    let log: DiagnosticLog
    let secrets: [Secret]
  }

  /// The documents; those that nobody keeps go once they are resolved.
  private var content: DecodedContent
  let source: ContentSource
  let catalog: ContentCatalog
  let options: ContentLoader.Options
  private let basis: ResolutionBasis
  var log = DiagnosticLog()
  private var secrets: [Secret] = []
  private var unknown: [UnknownName] = []
  private var usedOptions: [String: Set<String>] = [:]
  private var links: [Link] = []
  /// What the load before made of each document, where that still holds.
  private let former: ResolvedContent?
  /// What it made of each picture.
  let formerPictures: [String: ResolvedPicture]
  /// What was made of each document, for the next load.
  var resolved: ResolvedContent
  private let keepsResults: Bool

  /// A resolver of that content; `keepsResults` is whether there will be a next load.
  init(
    _ content: DecodedContent, catalog: ContentCatalog, source: ContentSource, today: CivilDate,
    options: ContentLoader.Options, since former: ResolvedContent?, keepsResults: Bool
  ) {
    self.keepsResults = keepsResults
    self.catalog = catalog
    self.source = source
    self.options = options
    formerPictures = former?.pictures ?? [:]
    if let known = former?.basis, known.holds(for: content, source: source, today: today, options: options) {
      self.former = former
      basis = known.updated(content, source: source)
    } else {
      self.former = nil
      basis = ResolutionBasis(
        content, catalog: catalog, source: source, today: today, options: options, isKept: keepsResults)
    }
    log.append(basis.log)
    resolved = ResolvedContent(basis: basis)
    self.content = content
  }

  private var context: ResolutionContext { basis.context }

  /// The directory, and what is wrong with it.
  mutating func resolve() async -> Resolution {
    let descriptor = content.site.descriptor
    let site = one(folder: "") { resolver in descriptor.flatMap { resolver.site($0) } }
    let topics = vocabulary(content.topics)
    let audiences = vocabulary(content.audiences)
    let features = vocabulary(content.features)
    let hasBrokenGroup = content.groups.contains(where: \.log.hasErrors)
    let programs = await all(\.programs, in: .programs, \.programs) { $0.program($1, slug: $2) }
    let places = await all(\.places, in: .places, \.places) { $0.place($1, slug: $2) }
    let groups = await all(\.groups, in: .groups, \.groups) { $0.group($1, slug: $2) }
    let articles = await all(\.articles, in: .articles, \.articles) { $0.article($1, slug: $2) }
    let pages = await all(\.pages, in: .pages, \.pages) { $0.page($1, slug: $2) }
    reportDoubleIDs(of: groups)
    if !hasBrokenGroup, !log.hasErrors {
      log.append(context.questions.unusedOptions(besides: usedOptions))
    }
    log.append(context.index.diagnostics(for: unknown))
    let pictures = await pictures()
    let directory = site.map {
      ProgramDirectory(
        site: $0, topics: topics, audiences: audiences, features: features,
        questions: context.questions.questions, closures: basis.closures,
        programs: programs.sorted {
          ($0.order ?? .max, $0.name.original.value, $0.slug)
            < ($1.order ?? .max, $1.name.original.value, $1.slug)
        },
        places: places,
        groups: groups, articles: articles,
        pages: pages.sorted { ($0.order ?? .max, $0.slug) < ($1.order ?? .max, $1.slug) },
        files: catalog.files, filesFolder: source.shown("files"), pictures: pictures, zones: basis.zones,
        links: links)
    }
    return Resolution(directory: directory, log: log, secrets: secrets)
  }

  /// Resolves one thing.
  private mutating func one<Value>(folder: String, _ make: (inout Resolver) -> Value) -> Value {
    var resolver = Resolver(context, folder: folder)
    let value = make(&resolver)
    collect(resolver.log, resolver.secrets, resolver.unknown, resolver.links, resolver.usedOptions)
    return value
  }

  /// Takes over what was found in one document.
  private mutating func collect(
    _ found: DiagnosticLog, _ secrets: [Secret], _ unknown: [UnknownName], _ links: [Link],
    _ usedOptions: [String: Set<String>]
  ) {
    log.append(found)
    self.secrets += secrets
    self.unknown += unknown
    self.links += links
    self.usedOptions.merge(usedOptions) { $0.union($1) }
  }

  /// So many documents are resolved before they go.
  private static let pieceSize = 1000

  /// Resolves every published document of a folder, in parallel; those that nothing has changed since stay as they were.
  ///
  /// They are resolved in pieces: what the descriptors of one took up is free for the model of the next.
  private mutating func all<Descriptor: Sendable, Value: Sendable>(
    _ documents: WritableKeyPath<DecodedContent, [Decoded<Descriptor>]>, in folder: DocumentFolder,
    _ kept: WritableKeyPath<ResolvedContent, [KeptDocument<Descriptor, Value>]>,
    _ make: @escaping @Sendable (inout Resolver, Decoded<Descriptor>, Slug) -> Value?
  ) async -> [Value] {
    let former = FormerResults(
      former?[keyPath: kept] ?? [], for: content[keyPath: documents].map(\.document.path)
    ) { $0.decoded.document.path }
    var waiting = pieces(of: content[keyPath: documents])
    content[keyPath: documents] = []
    var values: [Value] = []
    var start = 0
    while let piece = waiting.popLast() {
      let results = await resolve(piece, from: start, in: folder, since: former, make)
      for result in results {
        collect(result.log, result.secrets, result.unknown, result.links, result.usedOptions)
        if let value = result.value { values.append(value) }
      }
      if keepsResults {
        resolved[keyPath: kept] += zip(piece, results).map { KeptDocument(decoded: $0, resolved: $1) }
      }
      start += piece.count
    }
    return values
  }

  /// The documents in pieces, the first piece last.
  private func pieces<Descriptor>(of documents: [Decoded<Descriptor>]) -> [[Decoded<Descriptor>]] {
    stride(from: 0, to: documents.count, by: Self.pieceSize).reversed().map { start in
      Array(documents[start..<min(start + Self.pieceSize, documents.count)])
    }
  }

  /// Resolves some of the documents of a folder, the first of which stands at `start`.
  private func resolve<Descriptor: Sendable, Value: Sendable>(
    _ documents: [Decoded<Descriptor>], from start: Int, in folder: DocumentFolder,
    since former: FormerResults<KeptDocument<Descriptor, Value>>,
    _ make: @escaping @Sendable (inout Resolver, Decoded<Descriptor>, Slug) -> Value?
  ) async -> [ResolvedDocument<Value>] {
    let context = context
    return await parallelMap(Array(documents.enumerated()), jobs: options.jobs) { index, document in
      if let known = former.result(for: document.document.path, at: start + index),
        known.decoded === document
      {
        return known.resolved
      }
      var resolver = Resolver(context, folder: folder.rawValue)
      guard let slug = document.slug else { return ResolvedDocument(nil, resolver) }
      let value = make(&resolver, document, slug)
      // A draft is checked like the rest, so that nothing surprises on the day it is published.
      let isPublished = context.index.state(of: slug, in: folder) != .draft
      return ResolvedDocument(isPublished ? value : nil, resolver)
    }
  }

  private mutating func vocabulary(_ file: Decoded<[MappingEntry<Located<Slug>, TermDescriptor>]>?) -> [Term]
  {
    guard let file, let entries = file.descriptor else { return [] }
    return one(folder: "") { resolver in
      let terms = entries.map { resolver.term($0, file: file.document.path, language: file.language) }
      return resolver.cutCycles(in: terms)
    }
  }

  /// Ids of calendars and exports hang on a group's id, so two groups can't share one.
  private mutating func reportDoubleIDs(of groups: [Group]) {
    // Nearly always there is none, which is quicker seen than where each stands.
    if Set(groups.map(\.id)).count == groups.count { return }
    var first: [Slug: SourcePosition] = [:]
    for group in groups {
      guard let other = first[group.id] else {
        first[group.id] = group.origin.position
        continue
      }
      log.error(
        .duplicateID, at: group.origin.position,
        "this group has the id ‘\(group.id)’, and so has \(other.path)",
        help: "add an `id:` of its own to the newer of the two")
    }
  }
}

extension Array {
  /// The descriptors that could be read, by slug.
  func bySlug<Descriptor: Sendable, Value>(_ value: (Descriptor) -> Value) -> [Slug: Value]
  where Element == Decoded<Descriptor> {
    var result: [Slug: Value] = [:]
    for decoded in self {
      if let slug = decoded.slug, let descriptor = decoded.descriptor { result[slug] = value(descriptor) }
    }
    return result
  }
}
