import Diagnostics
import ProgramDirectory

/// A reference to something that does not exist, to be reported once a name that is near was looked for.
///
/// Comparing a name with all others takes time in proportion to how many there are. So this is done when all
/// references are known, each name once, and no more once so many were compared that a person has enough to do.
struct UnknownName: Sendable {
  /// Where a name may come from.
  enum Source: Hashable, Sendable {
    case documents(DocumentFolder)
    case terms(ContentIndex.Vocabulary)
    /// The paths of all documents.
    case paths
    case files
    /// The same by the paths at which they are published.
    case publishedFiles
    /// Words that Waymark knows.
    case words([String])
  }

  /// The name as it was written, and what kind of name it is.
  struct Lookup: Hashable, Sendable {
    let name: String
    let source: Source
  }

  let lookup: Lookup
  let id: DiagnosticID
  let position: SourcePosition
  let message: String
  /// The help where no name is near.
  let help: String
}

extension ContentIndex {
  /// So many names are compared in one load; at a microsecond or two each, this is half a second.
  private static let mostComparisons = 300_000

  /// The errors for all names that are not there.
  func diagnostics(for unknown: [UnknownName]) -> DiagnosticLog {
    var log = DiagnosticLog()
    var candidates: [UnknownName.Source: [String]] = [:]
    var suggestions: [UnknownName.Lookup: String?] = [:]
    var comparisons = 0
    for name in unknown.sorted(by: { $0.position < $1.position }) {
      let lookup = name.lookup
      let known = candidates[lookup.source] ?? names(from: lookup.source)
      candidates[lookup.source] = known
      if suggestions[lookup] == nil, comparisons < Self.mostComparisons {
        comparisons += known.count
        suggestions[lookup] = NearestWord.suggestion(for: lookup.name, among: known)
      }
      log.error(name.id, at: name.position, name.message, help: (suggestions[lookup] ?? nil) ?? name.help)
    }
    return log
  }

  /// The names that exist.
  func names(from source: UnknownName.Source) -> [String] {
    switch source {
    case .documents(let folder): return documents[folder]?.keys.map(\.text) ?? []
    case .terms(let vocabulary): return terms[vocabulary]?.map(\.text) ?? []
    case .paths:
      return DocumentFolder.allCases.flatMap { folder in
        names(from: .documents(folder)).map { "\(folder.rawValue)/\($0).\(folder.ending)" }
      }
    case .files: return files.map { "files/\($0)" }
    case .publishedFiles: return files.map { "/\($0)" }
    case .words(let words): return words
    }
  }

  /// Whether that name exists.
  func contains(_ name: String, in source: UnknownName.Source) -> Bool {
    let slug = try? Slug(name)
    switch source {
    case .documents(let folder): return slug.map { state(of: $0, in: folder) != nil } ?? false
    case .terms(let vocabulary): return slug.map { terms[vocabulary]?.contains($0) == true } ?? false
    case .paths, .files: return files.contains(name)
    case .publishedFiles: return files.contains(String(name.dropFirst()))
    case .words(let words): return words.contains(name)
    }
  }
}
