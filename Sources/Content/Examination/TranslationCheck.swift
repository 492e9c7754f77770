import Diagnostics
import Fields
import Language
import Markdown
import ProgramDirectory
import YAML

/// Finds what a language of the site lacks: files without a translation, and translations that have fallen behind.
///
/// A translation holds no date, so what tells that it is older than its original is what it lacks of it.
struct TranslationCheck {
  let documents: [ExaminedDocument]
  let site: DecodedContent
  let source: ContentSource
  private let markdown = MarkdownParser()

  /// Beyond so many in one language, outdated translations are told of together.
  private static let mostByThemselves = 10

  init(documents: [ExaminedDocument], site: DecodedContent, source: ContentSource) {
    self.documents = documents
    self.site = site
    self.source = source
  }

  /// What is said of each language, and of each translation.
  var log: DiagnosticLog {
    var log = DiagnosticLog()
    guard site.languages.count > 1 else { return log }
    for language in site.languages {
      reportMissing(language, &log)
      reportOutdated(language, &log)
    }
    return log
  }

  // MARK: - Files without a translation

  private func reportMissing(_ language: LanguageTag, _ log: inout DiagnosticLog) {
    let wanted = documents.filter {
      $0.isPublished && $0.original.language != language && $0.hasWords
    }
    let missing = wanted.filter { document in !document.translations.contains { $0.language == language } }
    guard let first = missing.first else { return }
    let what: String
    if missing.count <= 3 {
      what = missing.map { source.shown($0.original.text.path) }.joined(separator: ", ")
    } else {
      let counts = ContentKind.allCases.compactMap { kind -> String? in
        let count = missing.count { $0.kind == kind }
        return count == 0 ? nil : kind.counted(count, of: wanted.count { $0.kind == kind })
      }
      what = counts.joined(separator: ", ")
    }
    log.warning(
      .untranslated, at: languagesPosition, "not translated into ‘\(language)’: \(what)",
      help:
        "begin with \(source.shown(first.original.text.path(in: language))); until then readers get the original, marked as such. If that is meant, write `untranslated` under `quiet:`"
    )
  }

  /// Where site.yaml lists the languages.
  private var languagesPosition: SourcePosition {
    let settings = documents.first { $0.kind == .site }
    if case .mapping(let mapping)? = settings?.original.text.node, let entry = mapping.entry("languages") {
      return entry.keyPosition
    }
    return SourcePosition(path: source.shown("site.yaml"))
  }

  // MARK: - Translations that have fallen behind

  private func reportOutdated(_ language: LanguageTag, _ log: inout DiagnosticLog) {
    let outdated = documents.lazy.filter(\.isPublished).compactMap {
      document -> (ExaminedDocument.File, String)? in
      guard let file = document.translations.first(where: { $0.language == language }),
        let problem = problem(of: file, document)
      else { return nil }
      return (file, problem)
    }
    let all = Array(outdated)
    guard all.count > Self.mostByThemselves else {
      for (file, problem) in all {
        log.warning(
          .outdatedTranslation, at: SourcePosition(path: source.shown(file.text.path)), problem,
          help: "translate it too; until then readers get it in the original’s language, or not at all")
      }
      return
    }
    let names = all.prefix(3).map { source.shown($0.0.text.path) }.joined(separator: ", ")
    log.warning(
      .outdatedTranslation, at: languagesPosition,
      "\(all.count) translations into ‘\(language)’ lack something that their originals have: \(names) …",
      help: "begin with the first: \(all[0].1)")
  }

  /// What the translation lacks, as a message.
  private func problem(of file: ExaminedDocument.File, _ document: ExaminedDocument) -> String? {
    let original = document.original.text
    let missing = MissingTranslations(in: file.text.node, of: original.node, document.kind.shape).fields
    if !missing.isEmpty {
      let names =
        missing.prefix(4).map { "‘\($0)’" }.joined(separator: ", ") + (missing.count > 4 ? " …" : "")
      return "this translation lacks \(names), which the original has"
    }
    guard let body = original.body, !body.isBlank else { return nil }
    guard let translated = file.text.body, !translated.isBlank else {
      return "this translation has no text, and the original has one"
    }
    let (here, there) = (headings(in: translated), headings(in: body))
    guard here == there else {
      return "this translation has \(Self.counted(here)), and the original \(Self.counted(there))"
    }
    return nil
  }

  private func headings(in body: MarkdownBody) -> Int {
    let origin = TextOrigin(path: body.path, folder: "")
    return markdown.passages(of: body.text, origin: origin).count { passage in
      if case .heading = passage.kind { true } else { false }
    }
  }

  private static func counted(_ headings: Int) -> String {
    headings == 0 ? "no headings" : headings == 1 ? "1 heading" : "\(headings) headings"
  }
}

extension ExaminedDocument {
  /// Whether it says anything that could be said in another language.
  fileprivate var hasWords: Bool {
    if let body = original.text.body, !body.isBlank { return true }
    return MissingTranslations.hasWords(original.text.node, kind.shape)
  }
}

extension DocumentText {
  /// The path of its translation into that language: `groups/first-steps.es.yaml`.
  fileprivate func path(in language: LanguageTag) -> String {
    let bytes = path.utf8
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")) else { return path }
    return "\(path[..<dot]).\(language)\(path[dot...])"
  }
}

extension ContentKind {
  /// `24 of 33 groups`; the name of the file for those of which there is one.
  fileprivate func counted(_ count: Int, of all: Int) -> String {
    folder.map { "\(count) of \(all) \(all == 1 ? rawValue : $0)" } ?? pattern
  }
}
