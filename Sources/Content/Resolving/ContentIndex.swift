import Fields
import Diagnostics
import ProgramDirectory

/// What exists, so that each document can be resolved without the others.
struct ContentIndex: Sendable {
  /// What became of a document.
  enum State: Sendable {
    case published
    case draft
    /// It could not be read, which is reported; references to it say nothing more.
    case broken
    /// A place that shares only its area: it has no page.
    case areaOnly
  }

  /// The three vocabularies.
  enum Vocabulary: String, Sendable {
    case topics, audiences, features
  }

  var documents: [DocumentFolder: [Slug: State]] = [:]
  var terms: [Vocabulary: Set<Slug>] = [:]
  /// Vocabularies whose file could not be read: a reference to a word of theirs says nothing more.
  var brokenVocabularies: Set<Vocabulary> = []
  var files: Set<String> = []

  /// What became of the document of that slug; nil where there is none.
  func state(of slug: Slug, in folder: DocumentFolder) -> State? { documents[folder]?[slug] }
}

extension ContentIndex {
  /// The index of everything that was read.
  init(
    _ content: DecodedContent, _ catalog: ContentCatalog, programs: [Slug: ProgramDescriptor],
    includesDrafts: Bool
  ) {
    files = Set(catalog.files)
    add(content.programs, to: .programs) { $0.isDraft && !includesDrafts ? .draft : .published }
    add(content.groups, to: .groups) {
      Self.state(of: $0, programs: programs, includesDrafts: includesDrafts)
    }
    add(content.places, to: .places) { $0.isAreaOnly ? .areaOnly : .published }
    add(content.articles, to: .articles) { Self.state(isDraft: $0.isDraft, includesDrafts: includesDrafts) }
    add(content.pages, to: .pages) { Self.state(isDraft: $0.isDraft, includesDrafts: includesDrafts) }
    for (vocabulary, file) in [
      (Vocabulary.topics, content.topics), (.audiences, content.audiences), (.features, content.features),
    ] {
      terms[vocabulary] = Set((file?.descriptor ?? []).map(\.key.value))
      if file?.log.hasErrors == true { brokenVocabularies.insert(vocabulary) }
    }
    for (folder, slugs) in catalog.misnamed {
      for slug in slugs where documents[folder]?[slug] == nil {
        documents[folder, default: [:]][slug] = .broken
      }
    }
  }

  /// What becomes of a group.
  static func state(
    of group: GroupDescriptor, programs: [Slug: ProgramDescriptor], includesDrafts: Bool
  ) -> State {
    if group.name == nil || group.summary == nil { return .broken }
    let isDraft = group.isDraft ?? group.program.flatMap { programs[$0.value]?.defaults?.isDraft } ?? false
    return state(isDraft: isDraft, includesDrafts: includesDrafts)
  }

  /// What becomes of an article or a page.
  static func state(isDraft: Bool, includesDrafts: Bool) -> State {
    isDraft && !includesDrafts ? .draft : .published
  }

  private mutating func add<Descriptor>(
    _ documents: [Decoded<Descriptor>], to folder: DocumentFolder, state: (Descriptor) -> State
  ) {
    var states: [Slug: State] = [:]
    for document in documents {
      if let slug = document.slug { states[slug] = document.descriptor.map(state) ?? .broken }
    }
    self.documents[folder] = states
  }
}
