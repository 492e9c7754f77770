import Diagnostics
import Fields
import Language
import ProgramDirectory
import YAML

/// A document read into its descriptor, not yet resolved against the others.
///
/// Immutable; a class so that the thousands that no edit touches are handed on as references, and are known again.
final class Decoded<Descriptor: Sendable>: Sendable {
  let document: Document
  /// The slug of the document; its name was checked when the file was found.
  let slug: Slug?
  /// Nil where the file could not be read; the log says why.
  let descriptor: Descriptor?
  /// The language of the original's text.
  let language: LanguageTag
  /// The languages of the translations that were read.
  let translations: [LanguageTag]
  /// The bodies of Markdown files, the original's first.
  let bodies: MarkdownBodies
  /// What the search for private values reads of its files.
  let searched: SearchedTexts
  /// Where the original's fields begin; nil where it could not be read.
  private let start: SourcePosition?
  /// The fields that the original writes, where anything is wrong with it: else all of them are in the descriptor.
  private let written: [String]
  let log: DiagnosticLog
  /// The states of those files.
  let files: DocumentFiles

  init(
    _ document: Document, _ descriptor: Descriptor?, in language: LanguageTag,
    translations: [LanguageTag] = [], bodies: MarkdownBodies = [], texts: [DocumentText] = [],
    log: DiagnosticLog, files: DocumentFiles
  ) {
    self.document = document
    slug = try? Slug(document.name)
    self.descriptor = descriptor
    self.language = language
    self.translations = translations
    self.bodies = bodies
    searched = SearchedTexts(path: document.path, texts: texts.map { SearchedText($0) })
    start = texts.first?.node.position
    written = log.diagnostics.isEmpty ? [] : texts.first?.writtenFields ?? []
    self.log = log
    self.files = files
  }
}

/// What decoding needs to know of the site.
struct DecodingContext: Sendable {
  let source: ContentSource
  /// The site's languages, its own first.
  let languages: [LanguageTag]
}

extension Decoded {
  /// Reads `document` and its translations together, so that each translatable field has all its versions.
  static func read(
    _ document: Document, as kind: Kind<Descriptor>, expecting root: YAMLReader.Root = .mapping,
    in context: DecodingContext
  ) -> Decoded {
    // Asked for before they are read: what is written meanwhile is another state.
    let files = DocumentFiles(document, in: context.source)
    var log = DiagnosticLog()
    let siteLanguage = context.languages.first ?? .english
    guard let original = DocumentText.read(document.path, expecting: root, from: context.source, log: &log)
    else {
      return Decoded(document, nil, in: siteLanguage, log: log, files: files)
    }
    let language = original.node.writtenLanguage ?? siteLanguage
    var texts = [original]
    var bodies = original.body.map { [DocumentBody(language: language, body: $0)] } ?? []
    var translations: [FieldInput.Translation] = []
    for translation in document.translations {
      let position = SourcePosition(path: context.source.shown(translation.path))
      guard translation.language != language else {
        log.error(
          .languageNotListed, at: position, "the original is in ‘\(language)’ too",
          help: "write `lang:` in the original if its text is in another language")
        continue
      }
      guard context.languages.contains(translation.language) else {
        log.warning(
          .languageNotListed, at: position,
          "site.yaml does not list ‘\(translation.language)’, so this file is left out",
          help: "add ‘\(translation.language)’ to `languages:` in site.yaml")
        continue
      }
      guard let text = DocumentText.read(translation.path, expecting: root, from: context.source, log: &log)
      else { continue }
      texts.append(text)
      translations.append(.init(language: translation.language, node: text.node))
      if let body = text.body, !body.isBlank {
        bodies.append(DocumentBody(language: translation.language, body: body))
      }
    }
    let input = FieldInput(original.node, language: language, translations: translations)
    let descriptor = kind.read(input, &log)
    return Decoded(
      document, descriptor, in: language, translations: translations.map(\.language), bodies: bodies,
      texts: texts, log: log, files: files)
  }

  /// Whether the file writes a field that is not in the descriptor, since its value was no good and is reported.
  func writes(_ field: String) -> Bool { written.contains(field) }

  /// Where the document starts, for what concerns it as a whole.
  func origin(in source: ContentSource) -> Origin {
    let start = start ?? SourcePosition(path: source.shown(document.path))
    return Origin(file: document.path, position: start, languages: [language] + translations)
  }
}

extension DocumentText {
  /// The names of its fields, of those without a usable value too.
  fileprivate var writtenFields: [String] {
    guard case .mapping(let mapping) = node else { return [] }
    return mapping.entries.map(\.key) + mapping.keysWithoutValue
  }
}

extension MarkdownBody {
  /// Whether nothing is written.
  var isBlank: Bool { text.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
}

extension YAMLNode {
  /// The value of `lang`, which must be known before the first text is read; a wrong one is reported as a field.
  fileprivate var writtenLanguage: LanguageTag? {
    guard case .mapping(let mapping) = self, case .scalar(let scalar)? = mapping["lang"] else { return nil }
    return try? LanguageTag(scalar.text)
  }
}
