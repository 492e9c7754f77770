import Diagnostics
import Language
import Parallel
import ProgramDirectory
import YAML

/// A document as an examination sees it: its files as they were read, and what became of it.
struct ExaminedDocument: Sendable {
  /// One of its files.
  struct File: Sendable {
    let language: LanguageTag
    let text: DocumentText
  }

  let kind: ContentKind
  /// The original.
  let original: File
  let translations: [File]
  /// Whether it is on the site: no draft, no place that shares only its area.
  let isPublished: Bool

  /// All its files, the original first.
  var files: [File] { [original] + translations }
}

extension DecodedContent {
  /// Every document that could be read, in the order of the catalog. Their files are read once more: a build has no use for
  /// their texts after they were decoded.
  func examined(_ index: ContentIndex, in source: ContentSource, jobs: Int) async -> [ExaminedDocument] {
    await parallelMap(examinable(index), jobs: jobs) { $0.read(from: source) }.compactMap { $0 }
  }

  private func examinable(_ index: ContentIndex) -> [ExaminableDocument] {
    var documents: [ExaminableDocument] = []
    func add<Descriptor>(_ file: Decoded<Descriptor>?, _ kind: ContentKind, isPublished: Bool = true) {
      if let file { documents.append(ExaminableDocument(file, kind, isPublished: isPublished)) }
    }
    func addAll<Descriptor>(_ files: [Decoded<Descriptor>], _ kind: ContentKind, in folder: DocumentFolder) {
      for file in files {
        add(file, kind, isPublished: file.slug.map { index.state(of: $0, in: folder) == .published } ?? false)
      }
    }
    add(site, .site)
    add(topics, .topics)
    add(audiences, .audiences)
    add(features, .features)
    add(questions, .eligibility)
    add(closures, .closures)
    addAll(programs, .program, in: .programs)
    addAll(groups, .group, in: .groups)
    addAll(places, .place, in: .places)
    addAll(articles, .article, in: .articles)
    addAll(pages, .page, in: .pages)
    return documents
  }
}

/// A document whose files are to be read for an examination.
private struct ExaminableDocument: Sendable {
  private let kind: ContentKind
  private let files: [(path: String, language: LanguageTag)]
  private let isPublished: Bool

  init<Descriptor>(_ file: Decoded<Descriptor>, _ kind: ContentKind, isPublished: Bool) {
    self.kind = kind
    let translations = file.document.translations.filter { file.translations.contains($0.language) }
    files = [(file.document.path, file.language)] + translations.map { ($0.path, $0.language) }
    self.isPublished = isPublished
  }

  /// The document as it is now; nil where it can't be read, which was reported when it was decoded.
  func read(from source: ContentSource) -> ExaminedDocument? {
    var ignored = DiagnosticLog()
    let root: YAMLReader.Root = kind == .closures ? .list : .mapping
    let texts = files.compactMap { file in
      DocumentText.read(file.path, expecting: root, from: source, log: &ignored)
        .map { ExaminedDocument.File(language: file.language, text: $0) }
    }
    guard let original = texts.first, original.text.path == files.first?.path else { return nil }
    return ExaminedDocument(
      kind: kind, original: original, translations: Array(texts.dropFirst()), isPublished: isPublished)
  }
}
