import Diagnostics
import Language
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
  /// Every document that could be read, in the order of the catalog.
  func examined(_ index: ContentIndex) -> [ExaminedDocument] {
    var documents: [ExaminedDocument] = []
    func add<Descriptor>(_ file: Decoded<Descriptor>?, _ kind: ContentKind, isPublished: Bool = true) {
      guard let file, let text = file.texts.first else { return }
      let translations = zip(file.texts.dropFirst(), file.translations).map {
        ExaminedDocument.File(language: $1, text: $0)
      }
      documents.append(
        ExaminedDocument(
          kind: kind, original: .init(language: file.language, text: text), translations: translations,
          isPublished: isPublished))
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
