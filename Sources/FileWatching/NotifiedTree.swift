#if os(Linux)
  import FileSystem

  #if canImport(Glibc)
    import Glibc
  #else
    import Musl
  #endif

  /// Folders of whose changes the system tells (inotify).
  ///
  /// It tells of one folder at a time, so every folder below a watched one is watched by itself; the folder around a
  /// watched one too, to learn when it comes back after it was renamed or deleted.
  struct NotifiedTree: Sendable {
    private let folders: [FolderReader]
    private let notifications: Notifications
    /// What each of the system's numbers stands for.
    private var watched: [Int32: [Watched]] = [:]

    private enum Watched: Hashable, Sendable {
      /// The folder at `path` below the folder of that index.
      case folder(Int, path: String)
      /// The folder around the folder of that index, whose name this is.
      case parent(Int, of: String)
    }

    /// Nil where the system can't tell of all of them.
    init?(_ folders: [FolderReader]) {
      guard let notifications = Notifications() else { return nil }
      self.folders = folders
      self.notifications = notifications
      for index in folders.indices {
        guard watchParent(of: index), watchFolder("", of: index) else { return nil }
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

    private mutating func watchParent(of index: Int) -> Bool {
      guard let location = try? realPath(folders[index].folder) else { return true }
      let parts = location.split(separator: "/")
      guard let name = parts.last else { return true }
      return add("/" + parts.dropLast().joined(separator: "/"), .parent(index, of: String(name)))
    }

    /// Watches a folder and all below it; false where the system can't take any more.
    private mutating func watchFolder(_ path: String, of index: Int) -> Bool {
      var waiting = [path]
      while let path = waiting.popLast() {
        let location = joinedPath(folders[index].folder, path)
        guard add(location, .folder(index, path: path)) else { return false }
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

    /// False where the system can't take any more; a folder that is not there is no reason.
    private mutating func add(_ location: String, _ entry: Watched) -> Bool {
      switch notifications.watch(location) {
      case .success(let number):
        if watched[number]?.contains(entry) != true { watched[number, default: []].append(entry) }
        return true
      case .failure(let error): return error.code != ENOSPC && error.code != ENOMEM
      }
    }

    /// Forgets what was known of a folder and all below it.
    private mutating func forget(_ path: String, of index: Int) {
      for (number, entries) in watched {
        let left = entries.filter { entry in
          guard case .folder(index, let other) = entry else { return true }
          return !(path.isEmpty || other == path || other.hasPrefix(path + "/"))
        }
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
      for index in folders.indices {
        forget("", of: index)
        _ = watchFolder("", of: index)
        changes.uncertain.insert(index)
      }
    }

    private mutating func note(_ notification: Notification, at entry: Watched, _ changes: inout FileChanges)
    {
      switch entry {
      case .parent(let index, let name):
        guard notification.name == name else { return }
        forget("", of: index)
        _ = watchFolder("", of: index)
        changes.uncertain.insert(index)
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
