import FileSystem

/// The files of the site that is being published, as far as they have arrived.
struct PlannedFiles: Sendable {
  /// What is known of a file of the site.
  struct File: Sendable {
    /// Whether it differs from the one in the output folder.
    let differs: Bool
    /// The state in which it held the right bytes: written by us, or compared with them; nil until then.
    var version: FileVersion?
  }

  /// Each path with its file.
  private(set) var files: [String: File] = [:]
  /// The folders that the files need.
  private(set) var folders: Set<String> = []

  /// Adds a file; throws where its path is taken, or is a folder of another, or has a file among its folders.
  mutating func add(_ path: String, differs: Bool, _ version: FileVersion? = nil) throws(PublicationError) {
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
    files[path] = File(differs: differs, version: version)
  }

  /// Says in which state the file that was added is, now that it is written.
  mutating func settle(_ path: String, _ version: FileVersion) { files[path]?.version = version }

  /// Whether a file of the site is one of the folders above `path`.
  func blocksFolder(above path: String) -> Bool {
    FoldersAbove(path).contains { files[$0] != nil }
  }

  var unchanged: [String] { files.compactMap { $0.value.differs ? nil : $0.key } }
  var changed: [String] { files.compactMap { $0.value.differs ? $0.key : nil } }
}
