import FileSystem

/// What Waymark made in an output folder: the sorted paths of its files, in a dot file at the top.
///
/// It is how Waymark knows a folder for its own and what it may remove there.
struct Manifest: Equatable, Sendable {
  static let name = ".waymark-manifest"
  private static let firstLine = "waymark-manifest 1"

  let paths: Set<String>
  /// The folders that the paths need.
  let folders: Set<String>

  init(paths: some Sequence<String>) {
    self.paths = Set(paths)
    var folders: Set<String> = []
    for path in self.paths {
      for folder in FoldersAbove(path) where !folders.insert(folder).inserted { break }
    }
    self.folders = folders
  }

  /// Reads a manifest; nil where it is not one. Its paths are checked like any other, so that a manifest which somebody
  /// changed can't have a file outside the folder removed.
  init?(bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first.map(String.init) == Self.firstLine, lines.popLast()?.isEmpty == true else { return nil }
    var paths: [String] = []
    for line in lines.dropFirst() {
      guard let path = try? OutputPath(String(line)) else { return nil }
      paths.append(path.text)
    }
    self.init(paths: paths)
  }

  /// The manifest as bytes: a line with its version, then a line for each path, sorted by bytes.
  var bytes: [UInt8] {
    var result = Array("\(Self.firstLine)\n".utf8)
    for path in paths.sorted(by: { $0.precedesByBytes($1) }) {
      result += path.utf8
      result.append(UInt8(ascii: "\n"))
    }
    return result
  }
}
