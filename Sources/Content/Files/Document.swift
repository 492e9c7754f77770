import Diagnostics
import Language
import ProgramDirectory

/// One thing of the content folder: its file and the files that translate it.
struct Document: Hashable, Sendable {
  /// The folder it stands in: `groups`; empty at the top.
  let folder: String
  /// The file's name without its endings.
  let name: String
  /// The file's path from the content folder.
  let path: String
  /// Its translations, by language.
  var translations: [Translation] = []

  /// A file that translates another.
  struct Translation: Hashable, Sendable {
    let language: LanguageTag
    let path: String
  }

  /// All its files, the original first.
  var paths: [String] { [path] + translations.map(\.path) }

  /// Whether it has front matter and a body.
  var isMarkdown: Bool { path.hasSuffix(".md") }
}

/// The folders of content/ whose files describe one thing each.
enum DocumentFolder: String, CaseIterable, Sendable {
  case programs, groups, places, articles, pages

  /// The ending of its files.
  var ending: String {
    switch self {
    case .groups, .places: "yaml"
    case .programs, .articles, .pages: "md"
    }
  }
}

/// The files at the top of content/.
enum TopFile: String, CaseIterable, Sendable {
  case site, topics, audiences, features, eligibility, closures
}
