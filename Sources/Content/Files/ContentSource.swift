import Diagnostics
public import FileSystem

/// Where content comes from: a folder on disk, or texts in memory for tests and previews.
public struct ContentSource: Sendable {
  /// The folder as the person who ran the command wrote it; diagnostics name files below it.
  public let root: String
  /// The files by their path from the root, sorted.
  public let files: [String]
  /// What was wrong with the folder itself.
  let problems: DiagnosticLog
  private let read: @Sendable (String) throws(FileProblem) -> [UInt8]
  private let listed: [String: ListedFile]

  /// The folder at `root`; `dotNames` are the names that count although they begin with a dot.
  public init(folder root: String, dotNames: Set<String> = []) {
    let reader = FolderReader(root, dotNames: dotNames)
    let listing = reader.list()
    let files = Dictionary(listing.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.root = reader.folder
    self.listed = files
    self.files = listing.files.map(\.path)
    self.problems = listing.problems
    self.read = { (path) throws(FileProblem) in
      guard let file = files[path] else { return try reader.readText(path) }
      return try file.readText()
    }
  }

  /// Texts in memory by their path.
  public init(texts: [String: String], root: String = "content") {
    self.root = root
    self.listed = [:]
    self.files = texts.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.problems = DiagnosticLog()
    self.read = { (path) throws(FileProblem) in
      let shown = "\(root)/\(path)"
      guard let text = texts[path] else {
        throw FileProblem(
          Diagnostic(.missingFile, .error, at: SourcePosition(path: shown), "there is no such file"))
      }
      return try TextFile.decode(Array(text.utf8), path: shown)
    }
  }

  /// The text of a file: UTF-8 without a byte-order mark.
  func readText(_ path: String) throws(FileProblem) -> [UInt8] { try read(path) }

  /// The file on disk, to be copied as it is; nil where there is none.
  public func file(_ path: String) -> ListedFile? { listed[path] }

  /// The folder of a file by its path as diagnostics show it: `groups`, or nothing at the top.
  func folder(of display: String) -> String {
    let path = display.utf8.dropFirst(root.utf8.count + 1)
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[..<slash]) ?? ""
  }

  /// The path as diagnostics show it.
  public func shown(_ path: String) -> String { "\(root)/\(path)" }
}
