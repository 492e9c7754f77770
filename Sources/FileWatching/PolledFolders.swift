import FileSystem

/// Folders that are looked at again and again, for systems that can't tell of changes.
struct PolledFolders: Sendable {
  private let folders: [FolderReader]
  private var states: [State]

  /// What was seen of a folder.
  private struct State: Sendable {
    /// Whether it is there at all: it may come without any file in it.
    var isThere: Bool
    var files: [String: FileVersion]
  }

  init(_ folders: [FolderReader]) {
    self.folders = folders
    states = folders.map(Self.state)
  }

  /// Looks until the task is cancelled.
  consuming func watch(_ found: FoundChanges) async {
    var folders = self
    let clock = ContinuousClock()
    while true {
      let start = clock.now
      found.add(folders.changes())
      // Of large folders it takes a while to look at all: not more than a tenth of a processor goes into it.
      let pause = max(.milliseconds(250), (clock.now - start) * 10)
      do { try await Task.sleep(for: pause) } catch { return }
    }
  }

  /// What is other than it was the last time.
  mutating func changes() -> FileChanges {
    var changes = FileChanges(folders: folders.count)
    for (index, folder) in folders.enumerated() {
      let state = Self.state(folder)
      let former = states[index]
      for (path, version) in state.files where former.files[path] != version {
        changes.paths[index].insert(path)
      }
      for path in former.files.keys where state.files[path] == nil { changes.paths[index].insert(path) }
      let cameOrWent = !changes.paths[index].isEmpty && state.files.count != former.files.count
      if cameOrWent || state.isThere != former.isThere { changes.uncertain.insert(index) }
      states[index] = state
    }
    return changes
  }

  private static func state(_ folder: FolderReader) -> State {
    State(
      isThere: (try? FileStatus.of(folder.folder, followingLinks: true))?.kind == .folder,
      files: Dictionary(
        folder.list().files.map { ($0.path, $0.version) }, uniquingKeysWith: { first, _ in first }))
  }
}
