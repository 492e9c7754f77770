import Diagnostics
import Fields
import Language
import Parallel
import ProgramDirectory
import Scheduling
import YAML

/// All files of content/, each read by itself.
struct DecodedContent: Sendable {
  let site: Decoded<SiteDescriptor>
  /// The site's languages, its own first.
  let languages: [LanguageTag]
  let topics: Decoded<[MappingEntry<Located<Slug>, TermDescriptor>]>?
  let audiences: Decoded<[MappingEntry<Located<Slug>, TermDescriptor>]>?
  let features: Decoded<[MappingEntry<Located<Slug>, TermDescriptor>]>?
  let questions: Decoded<[MappingEntry<Located<String>, QuestionDescriptor>]>?
  let closures: Decoded<[Closure]>?
  let programs: [Decoded<ProgramDescriptor>]
  let groups: [Decoded<GroupDescriptor>]
  let places: [Decoded<PlaceDescriptor>]
  let articles: [Decoded<ArticleDescriptor>]
  let pages: [Decoded<PageDescriptor>]
  private let root: String

  /// Reads all files, but for those that `former` holds and that have not been written since.
  init(
    _ catalog: ContentCatalog, site document: Document, source: ContentSource, jobs: Int,
    since former: DecodedContent? = nil
  ) async {
    // Which translations count is known once site.yaml is read; its own languages are read first for that.
    let languages = Self.languages(of: document, in: source)
    let context = DecodingContext(source: source, languages: languages)
    self.languages = languages
    root = source.root
    // What a file says depends on the site's languages, and its places on the folder's name.
    let former = former.flatMap { $0.languages == languages && $0.root == source.root ? $0 : nil }
    site = .read(document, as: .site, in: context)
    topics = catalog.top[.topics].map { .read($0, as: Self.terms(.topic), in: context) }
    audiences = catalog.top[.audiences].map { .read($0, as: Self.terms(.audience), in: context) }
    features = catalog.top[.features].map { .read($0, as: Self.terms(.feature), in: context) }
    questions = catalog.top[.eligibility].map { .read($0, as: Self.questions, in: context) }
    closures = catalog.top[.closures].map { .read($0, as: Self.closures, expecting: .list, in: context) }
    func decode<Descriptor>(
      _ folder: DocumentFolder, as kind: Kind<Descriptor>, since former: [Decoded<Descriptor>]?
    ) async -> [Decoded<Descriptor>] {
      let former = FormerResults(former ?? []) { $0.document.path }
      let documents = Array((catalog.documents[folder] ?? []).enumerated())
      return await parallelMap(documents, jobs: jobs) { index, document in
        if let known = former.result(for: document.path, at: index),
          DocumentFiles(document, in: source).isUnchanged(since: known.files)
        {
          return known
        }
        return .read(document, as: kind, in: context)
      }
    }
    programs = await decode(.programs, as: .program, since: former?.programs)
    groups = await decode(.groups, as: .group, since: former?.groups)
    places = await decode(.places, as: .place, since: former?.places)
    articles = await decode(.articles, as: .article, since: former?.articles)
    pages = await decode(.pages, as: .page, since: former?.pages)
  }

  // The files at the top whose names are the author's choice, or that are lists.

  static func terms(_ kind: Kind<TermDescriptor>) -> Kind<[MappingEntry<Located<Slug>, TermDescriptor>]> {
    kind.mapping(by: Kind<Slug>.slug.located, describedAs: "id")
  }

  static let questions = Kind<QuestionDescriptor>.question.mapping(
    by: Kind<String>.optionID.located, describedAs: "question")

  static let closures = Kind<Closure>.closure.list()

  /// The languages that site.yaml lists; English where it lists none that can be read.
  private static func languages(of document: Document, in source: ContentSource) -> [LanguageTag] {
    var ignored = DiagnosticLog()
    guard case .mapping(let mapping)? = DocumentText.read(document.path, from: source, log: &ignored)?.node,
      let node = mapping["languages"],
      let languages = SiteFields.languages.kind.read(FieldInput(node, language: .english), &ignored)
    else { return [.english] }
    var unique: [LanguageTag] = []
    for language in languages where !unique.contains(language) { unique.append(language) }
    return unique.isEmpty ? [.english] : unique
  }

  /// What was found wrong in each file by itself.
  var log: DiagnosticLog {
    var log = site.log
    for file in [topics?.log, audiences?.log, features?.log, questions?.log, closures?.log] {
      if let file { log.append(file) }
    }
    for file in programs.map(\.log) + groups.map(\.log) + places.map(\.log) + articles.map(\.log)
      + pages.map(\.log)
    {
      log.append(file)
    }
    return log
  }

  /// Every time zone that is named anywhere.
  var timeZones: Set<TimeZoneName> {
    var zones: Set<TimeZoneName> = []
    func add(_ zone: Located<TimeZoneName>?) {
      if let zone { zones.insert(zone.value) }
    }
    func add(_ group: GroupDescriptor?) {
      add(group?.timeZone)
      for meeting in group?.schedule ?? [] { add(meeting.timeZone) }
    }
    add(site.descriptor?.timeZone)
    for place in places { add(place.descriptor?.timeZone) }
    for program in programs { add(program.descriptor?.defaults) }
    for group in groups { add(group.descriptor) }
    return zones
  }

  /// Every file as read, for the search for private values.
  var searched: [SearchedDocument] {
    var documents = [site.searched]
    for file in [
      topics?.searched, audiences?.searched, features?.searched, questions?.searched, closures?.searched,
    ] {
      if let file { documents.append(file) }
    }
    documents += programs.map(\.searched) + groups.map(\.searched)
    documents += places.map { place in
      var document = place.searched
      document.isConfidentialPlace = place.descriptor?.isAreaOnly ?? true
      return document
    }
    return documents + articles.map(\.searched) + pages.map(\.searched)
  }

  /// The ids that `quiet:` lists; unknown ones are reported.
  func quietIDs(_ log: inout DiagnosticLog) -> Set<DiagnosticID> {
    var ids: Set<DiagnosticID> = []
    for entry in site.descriptor?.quiet ?? [] {
      if let id = DiagnosticID(rawValue: entry.value) {
        ids.insert(id)
      } else {
        log.error(
          .badValue, at: entry.position, "‘\(entry.value)’ is not the id of a warning",
          help: NearestWord.suggestion(for: entry.value, among: DiagnosticID.allCases.lazy.map(\.rawValue))
            ?? "write the word that stands in brackets behind the warning")
      }
    }
    return ids
  }
}
