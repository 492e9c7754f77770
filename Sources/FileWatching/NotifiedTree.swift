#if os(Linux)
  import FileSystem

  #if canImport(Glibc)
    import Glibc
  #else
    import Musl
  #endif

  /// Folders of whose changes the system tells (inotify).
  ///
  /// It tells of one folder at a time, so every folder below a watched one is watched by itself; its doorways too, to
  /// learn when it comes, be it for the first time or back after it was renamed or deleted.
  struct NotifiedTree: Sendable {
    private let folders: [FolderReader]
    private let notifications: Notifications
    /// What each of the system's numbers stands for.
    private var watched: [Int32: [Watched]] = [:]

    private enum Watched: Hashable, Sendable {
      /// The folder at `path` below the folder of that index.
      case folder(Int, path: String)
      /// The folder around a doorway to the folder of that index, and the name of the doorway.
      case doorway(Int, name: String)
    }

    /// Nil where the system can't tell of all of them.
    init?(_ folders: [FolderReader]) {
      guard let notifications = Notifications() else { return nil }
      self.folders = folders
      self.notifications = notifications
      for index in folders.indices {
        guard watchDoorways(to: index), watchFolder("", of: index) else { return nil }
      }
    }

    /// Hands on what happens until the task is cancelled.
    consuming func watch(_ found: FoundChanges) async {
      var tree = self
      for await bytes in tree.notifications.bytes {
        found.add(tree.changes(in: bytes))
      }
    }

    // MARK: - Watching

    /// Watches the doorways to a folder as they are now, and no others; false where the system can't take any more.
    private mutating func watchDoorways(to index: Int) -> Bool {
      // Somebody may make a folder on the way before the one around it is watched; then there is another doorway.
      for _ in 0..<Self.mostTries {
        let doorways = Doorway.all(to: folders[index].folder)
        var kept: [Int32: Set<Watched>] = [:]
        for doorway in doorways {
          let entry = Watched.doorway(index, name: doorway.name)
          guard let number = add(doorway.folder, entry) else { return false }
          kept[number, default: []].insert(entry)
        }
        drop { number, entry in
          guard case .doorway(index, _) = entry else { return false }
          return kept[number]?.contains(entry) != true
        }
        if doorways == Doorway.all(to: folders[index].folder) { break }
      }
      return true
    }

    private static let mostTries = 8

    /// Watches a folder and all below it; false where the system can't take any more.
    private mutating func watchFolder(_ path: String, of index: Int) -> Bool {
      var waiting = [path]
      while let path = waiting.popLast() {
        let location = joinedPath(folders[index].folder, path)
        guard add(location, .folder(index, path: path)) != nil else { return false }
        // What is gone again is told of by the folder around it.
        guard let resolved = try? realPath(location),
          let entries = try? FileDescriptor.folder(resolved).takeEntries()
        else { continue }
        for entry in entries where entry.kind == .folder || entry.kind == nil {
          guard let name = entry.name, folders[index].accepts(name) else { continue }
          waiting.append(joinedPath(path, name))
        }
      }
      return true
    }

    /// The system's number for a folder, which is none of its numbers where the folder is not there; nil where the system
    /// can't take any more.
    private mutating func add(_ location: String, _ entry: Watched) -> Int32? {
      switch notifications.watch(location) {
      case .success(let number):
        if watched[number]?.contains(entry) != true { watched[number, default: []].append(entry) }
        return number
      case .failure(let error): return error.code != ENOSPC && error.code != ENOMEM ? -1 : nil
      }
    }

    /// Forgets what was known of a folder and all below it.
    private mutating func forget(_ path: String, of index: Int) {
      drop { _, entry in
        guard case .folder(index, let other) = entry else { return false }
        return path.isEmpty || other == path || other.hasPrefix(path + "/")
      }
    }

    /// Watches no longer for what `isOver` says.
    private mutating func drop(where isOver: (Int32, Watched) -> Bool) {
      for (number, entries) in watched {
        let left = entries.filter { !isOver(number, $0) }
        guard left.count < entries.count else { continue }
        watched[number] = left.isEmpty ? nil : left
        if left.isEmpty { notifications.forget(number) }
      }
    }

    // MARK: - Changes

    /// What the system's notifications say.
    mutating func changes(in bytes: [UInt8]) -> FileChanges {
      var changes = FileChanges(folders: folders.count)
      for notification in Notifications.read(bytes) {
        if notification.isOverflow {
          watchAllAnew(&changes)
        } else {
          for entry in watched[notification.number] ?? [] { note(notification, at: entry, &changes) }
        }
      }
      return changes
    }

    private mutating func watchAllAnew(_ changes: inout FileChanges) {
      for index in folders.indices { watchAnew(index, &changes) }
    }

    private mutating func watchAnew(_ index: Int, _ changes: inout FileChanges) {
      _ = watchDoorways(to: index)
      forget("", of: index)
      _ = watchFolder("", of: index)
      changes.uncertain.insert(index)
    }

    private mutating func note(_ notification: Notification, at entry: Watched, _ changes: inout FileChanges)
    {
      switch entry {
      case .doorway(let index, let name):
        // Where the folder around the doorway is gone, the doorway is another one now.
        guard notification.name == name || notification.isGone else { return }
        watchAnew(index, &changes)
      case .folder(let index, let folder):
        guard !notification.name.isEmpty else { return }
        let path = joinedPath(folder, notification.name)
        guard folders[index].accepts(notification.name) else { return }
        guard notification.isFolder else {
          changes.paths[index].insert(path)
          return
        }
        forget(path, of: index)
        if notification.isThere { _ = watchFolder(path, of: index) }
        changes.uncertain.insert(index)
      }
    }
  }
#endif
