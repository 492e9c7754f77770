public import Diagnostics
import FileSystem

/// Where content comes from: a folder on disk, or texts in memory for tests and previews.
public struct ContentSource: Sendable {
  /// The folder as the person who ran the command wrote it; diagnostics name files below it.
  public let root: String
  /// The files by their path from the root, sorted.
  public let files: [String]
  /// What was wrong with the folder itself.
  public let log: DiagnosticLog
  /// The bytes of a file, or what kept them from being read.
  public let read: @Sendable (String) -> Result<[UInt8], Diagnostic>

  /// The folder at `root`.
  public init(folder root: String) {
    let listing = FolderListing(of: root)
    self.root = root
    self.files = listing.files.map(\.path)
    self.log = listing.log
    self.read = { path in listing.read(path) }
  }

  /// Texts in memory by their path.
  public init(texts: [String: String], root: String = "content") {
    self.root = root
    self.files = texts.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.log = DiagnosticLog()
    self.read = { path in
      guard let text = texts[path] else {
        let position = SourcePosition(path: "\(root)/\(path)")
        return .failure(Diagnostic(.missingFile, .error, at: position, "there is no such file"))
      }
      return .success(Array(text.utf8))
    }
  }

  /// The path as diagnostics show it.
  func display(_ path: String) -> String { root.hasSuffix("/") ? root + path : "\(root)/\(path)" }
}

extension Diagnostic: @retroactive Error {}
