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
  var programs: [Decoded<ProgramDescriptor>]
  var groups: [Decoded<GroupDescriptor>]
  var places: [Decoded<PlaceDescriptor>]
  var articles: [Decoded<ArticleDescriptor>]
  var pages: [Decoded<PageDescriptor>]
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
    func read<Descriptor>(
      _ document: Document, as kind: Kind<Descriptor>, expecting root: YAMLReader.Root = .mapping,
      since former: Decoded<Descriptor>?
    ) -> Decoded<Descriptor> {
      if let former, former.document == document, former.files.areCurrent(document, in: source) {
        return former
      }
      return .read(document, as: kind, expecting: root, in: context)
    }
    site = read(document, as: .site, since: former?.site)
    topics = catalog.top[.topics].map { read($0, as: Self.terms(.topic), since: former?.topics) }
    audiences = catalog.top[.audiences].map { read($0, as: Self.terms(.audience), since: former?.audiences) }
    features = catalog.top[.features].map { read($0, as: Self.terms(.feature), since: former?.features) }
    questions = catalog.top[.eligibility].map { read($0, as: Self.questions, since: former?.questions) }
    closures = catalog.top[.closures].map {
      read($0, as: Self.closures, expecting: .list, since: former?.closures)
    }
    func decode<Descriptor>(
      _ folder: DocumentFolder, as kind: Kind<Descriptor>, since former: [Decoded<Descriptor>]?
    ) async -> [Decoded<Descriptor>] {
      let documents = catalog.documents[folder] ?? []
      let former = FormerResults(former ?? [], for: documents.map(\.path)) { $0.document.path }
      return await parallelMap(Array(documents.enumerated()), jobs: jobs) { index, document in
        if let known = former.result(for: document.path, at: index), known.document == document,
          known.files.areCurrent(document, in: source)
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
    if let zone = site.descriptor?.timeZone { zones.insert(zone.value) }
    for place in places {
      if let zone = place.descriptor?.timeZone { zones.insert(zone.value) }
    }
    for program in programs { program.descriptor?.defaults?.addTimeZones(to: &zones) }
    for group in groups { group.descriptor?.addTimeZones(to: &zones) }
    return zones
  }

  /// Every file as read, for the search for private values.
  var searched: [SearchedDocument] {
    var documents = [
      site.searched, topics?.searched, audiences?.searched, features?.searched, questions?.searched,
      closures?.searched,
    ].compactMap { $0.map { SearchedDocument(texts: $0) } }
    documents += programs.map { SearchedDocument(texts: $0.searched) }
    documents += groups.map { SearchedDocument(texts: $0.searched) }
    documents += places.map {
      SearchedDocument(texts: $0.searched, isConfidentialPlace: $0.descriptor?.isAreaOnly ?? true)
    }
    documents += articles.map { SearchedDocument(texts: $0.searched) }
    return documents + pages.map { SearchedDocument(texts: $0.searched) }
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

extension GroupDescriptor {
  /// Adds every time zone that it names.
  func addTimeZones(to zones: inout Set<TimeZoneName>) {
    if let timeZone { zones.insert(timeZone.value) }
    for meeting in schedule ?? [] {
      if let zone = meeting.timeZone { zones.insert(zone.value) }
    }
  }
}
