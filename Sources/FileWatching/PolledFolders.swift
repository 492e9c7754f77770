import FileSystem

/// Folders that are looked at again and again, for systems that can't tell of changes.
struct PolledFolders: Sendable {
  private let folders: [FolderReader]
  private var states: [[String: FileVersion]]

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
      for (path, version) in state where former[path] != version { changes.paths[index].insert(path) }
      for path in former.keys where state[path] == nil { changes.paths[index].insert(path) }
      if !changes.paths[index].isEmpty, state.count != former.count { changes.uncertain.insert(index) }
      states[index] = state
    }
    return changes
  }

  private static func state(_ folder: FolderReader) -> [String: FileVersion] {
    Dictionary(
      folder.list().files.map { ($0.path, $0.version) }, uniquingKeysWith: { first, _ in first })
  }
}
