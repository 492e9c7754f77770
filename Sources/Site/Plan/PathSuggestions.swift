import Diagnostics

/// Finds the path that somebody most likely meant.
///
/// Comparing a path with all others takes time in proportion to how many there are. So each is compared once, and none
/// any more once so many were that a person has enough to do.
struct PathSuggestions {
  private struct Lookup: Hashable {
    let path: String
    let isFile: Bool
  }

  private let links: LinkTable
  private let files: [String]
  private var known: [Lookup: String?] = [:]
  private var comparisons = 0

  /// At a microsecond or two each, this is half a second.
  private static let mostComparisons = 300_000

  /// Among the routes of `links`; `files` are the paths of files in their folder.
  init(links: LinkTable, files: [String]) {
    self.links = links
    self.files = files
  }

  /// “did you mean ‘/groups/’?”, or nil where no path of the site is near.
  mutating func page(near path: String) -> String? { suggestion(Lookup(path: path, isFile: false)) }

  /// The same among the files that stand in `files/`.
  mutating func file(near path: String) -> String? { suggestion(Lookup(path: path, isFile: true)) }

  private mutating func suggestion(_ lookup: Lookup) -> String? {
    if let suggestion = known[lookup] { return suggestion }
    guard comparisons < Self.mostComparisons else { return nil }
    let candidates = lookup.isFile ? files.map { "/\($0)" } : links.allPaths
    comparisons += candidates.count
    let suggestion = NearestWord.suggestion(for: lookup.path, among: candidates)
    known[lookup] = .some(suggestion)
    return suggestion
  }
}
