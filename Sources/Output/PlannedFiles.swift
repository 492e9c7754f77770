/// The files of the site that is being published, as far as they have arrived.
struct PlannedFiles: Sendable {
  /// Each path, and whether the file differs from the one in the output folder.
  private(set) var files: [String: Bool] = [:]
  /// The folders that the files need.
  private(set) var folders: Set<String> = []

  /// Adds a file; throws where its path is taken, or is a folder of another, or has a file among its folders.
  mutating func add(_ path: String, differs: Bool) throws(PublicationError) {
    if files[path] != nil { throw .pathConflict(path, path) }
    if folders.contains(path) {
      let other = files.keys.filter { $0.utf8.starts(with: "\(path)/".utf8) }.min()
      throw .pathConflict(path, other ?? path)
    }
    var missing: [String] = []
    for folder in FoldersAbove(path) {
      if folders.contains(folder) { break }
      if files[folder] != nil { throw .pathConflict(folder, path) }
      missing.append(folder)
    }
    folders.formUnion(missing)
    files[path] = differs
  }

  /// Whether a file of the site is one of the folders above `path`.
  func blocksFolder(above path: String) -> Bool {
    FoldersAbove(path).contains { files[$0] != nil }
  }

  var unchanged: [String] { files.compactMap { $0.value ? nil : $0.key } }
  var changed: [String] { files.compactMap { $0.value ? $0.key : nil } }
}
