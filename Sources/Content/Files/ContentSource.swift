import Diagnostics
public import FileSystem
import Language
import YAML

/// Where content comes from: a folder on disk, or texts in memory for tests.
public struct ContentSource: Sendable {
  /// The folder as the person who ran the command wrote it; diagnostics name files below it.
  public let root: String
  /// The files by their path from the root, sorted.
  public let files: [String]
  /// What was wrong with the folder itself.
  let problems: DiagnosticLog
  private let origin: Origin
  /// Where each file stands in the listing.
  private let places: [String: Int]

  private enum Origin: Sendable {
    case folder(FolderReader, FolderListing)
    case memory([String: String])
  }

  /// The folder at `root`; `dotNames` are the names that count although they begin with a dot.
  public init(folder root: String, dotNames: Set<String> = []) {
    let reader = FolderReader(root, dotNames: dotNames)
    self.init(reader, reader.list())
  }

  private init(_ reader: FolderReader, _ listing: FolderListing) {
    root = reader.folder
    files = listing.files.map(\.path)
    places = Dictionary(zip(files, files.indices), uniquingKeysWith: { first, _ in first })
    problems = listing.problems
    origin = .folder(reader, listing)
  }

  /// The folder with the same files, some of them written since.
  private init(_ reader: FolderReader, _ listing: FolderListing, writtenSince former: ContentSource) {
    root = former.root
    files = former.files
    places = former.places
    problems = former.problems
    origin = .folder(reader, listing)
  }

  /// Texts in memory by their path.
  public init(texts: [String: String], root: String = "content") {
    self.root = root
    files = texts.keys.sorted { $0.precedesByBytes($1) }
    places = [:]
    problems = DiagnosticLog()
    origin = .memory(texts)
  }

  /// The same folder after something happened at those paths below it; listed anew where only that can tell what.
  public func refreshed(at paths: some Sequence<String>) -> ContentSource {
    guard case .folder(let reader, let listing) = origin else { return self }
    guard let listing = reader.refreshed(listing, at: paths) else {
      return ContentSource(reader, reader.list())
    }
    return ContentSource(reader, listing, writtenSince: self)
  }

  /// What the folder was found to hold; nil of texts in memory.
  package var listing: FolderListing? {
    switch origin {
    case .folder(_, let listing): listing
    case .memory: nil
    }
  }

  /// The text of a file: UTF-8 without a byte-order mark.
  func readText(_ path: String) throws(FileProblem) -> [UInt8] {
    switch origin {
    case .folder(let reader, _):
      guard let file = file(path) else { return try reader.readText(path) }
      return try file.readText()
    case .memory(let texts):
      guard let text = texts[path] else {
        throw FileProblem(
          Diagnostic(.missingFile, .error, at: SourcePosition(path: shown(path)), "there is no such file"))
      }
      return try TextFile.decode(Array(text.utf8), path: shown(path))
    }
  }

  /// The file on disk, to be copied as it is; nil where there is none.
  public func file(_ path: String) -> ListedFile? {
    places[path].flatMap { listing?.files[$0] }
  }

  /// Whether the folder itself is not there.
  var isMissing: Bool {
    problems.diagnostics.contains { $0.id == .missingFile && $0.position?.path == root }
  }

  /// The folder of a file by its path as diagnostics show it: `groups`, or nothing at the top.
  func folder(of display: String) -> String {
    let path = display.utf8.dropFirst(root.utf8.count + 1)
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[..<slash]) ?? ""
  }

  /// The path as diagnostics show it.
  public func shown(_ path: String) -> String { "\(root)/\(path)" }
}
