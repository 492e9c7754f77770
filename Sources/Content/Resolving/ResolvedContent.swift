import Diagnostics
import FileSystem
import Language
import Pictures
import ProgramDirectory
import Scheduling

/// What became of each document, so that the next load resolves only what has changed.
struct ResolvedContent: Sendable {
  /// What they were resolved in.
  let scope: ResolutionScope
  var programs: [ResolvedDocument<Program>] = []
  var places: [ResolvedDocument<Place>] = []
  var groups: [ResolvedDocument<Group>] = []
  var articles: [ResolvedDocument<Article>] = []
  var pages: [ResolvedDocument<Page>] = []
  /// Pictures of `files/` by their path there.
  var pictures: [String: ResolvedPicture] = [:]

  init(scope: ResolutionScope) { self.scope = scope }
}

/// A picture and the state of its file.
struct ResolvedPicture: Sendable {
  let file: ListedFile
  let picture: Picture
}

/// What became of one document.
struct ResolvedDocument<Value: Sendable>: Sendable {
  /// The files it was made of.
  let files: DocumentFiles
  /// Nil where it is not published.
  var value: Value?
  var log = DiagnosticLog()
  var secrets: [Secret] = []
  var unknown: [UnknownName] = []
  /// The options that its rule names, by question.
  var usedOptions: [String: Set<String>] = [:]
}

/// Everything that resolving a document depends on apart from the document itself. While two are equal, so is what becomes
/// of it; so whatever ``ResolutionContext`` holds must come from here.
struct ResolutionScope: Equatable, Sendable {
  private let root: String
  private let today: CivilDate
  private let host: String?
  private let basePath: String?
  private let includesDrafts: Bool
  private let languages: [LanguageTag]
  /// Which documents, words and files there are.
  private let index: ContentIndex
  private let unknownTimeZones: Set<TimeZoneName>
  /// The files that other documents are read by: settings, vocabularies, questions, places and programs.
  private let files: [DocumentFiles]

  init(_ content: DecodedContent, _ context: ResolutionContext, includesDrafts: Bool) {
    root = context.source.root
    today = context.today
    host = context.address?.host
    basePath = context.address?.basePath
    self.includesDrafts = includesDrafts
    languages = context.languages
    index = context.index
    unknownTimeZones = Set(context.timeZoneProblems.keys)
    files =
      [
        content.site.files, content.topics?.files, content.audiences?.files, content.features?.files,
        content.questions?.files, content.closures?.files,
      ].compactMap(\.self) + content.places.map(\.files) + content.programs.map(\.files)
  }
}
