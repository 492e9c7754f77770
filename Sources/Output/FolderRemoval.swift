import FileSystem

extension FileDescriptor {
  /// Removes the folder `name` of this folder with all it holds. No link is followed. Missing is fine.
  func removeTree(_ name: String) throws(SystemError) {
    guard try status(ofEntry: name) != nil else { return }
    var waiting: [[CChar]] = [joinedBytes("", Array(name.utf8))]
    var folders: [[CChar]] = []
    while let path = waiting.popLast() {
      folders.append(path)
      for entry in try openFolder(path).takeEntries() {
        let entryPath = below(path, entry.bytes)
        if try entry.kind(in: self, at: entryPath) == .folder {
          waiting.append(entryPath)
        } else {
          try removeFile(entryPath)
        }
      }
    }
    for path in folders.reversed() { try removeFolder(path) }
  }

  /// Removes those of `folders` that are empty, or become so by the removal of others.
  func removeEmptyFolders(_ folders: some Sequence<String>) {
    // A longer path can't hold a shorter one.
    for folder in folders.sorted(by: { $0.utf8.count > $1.utf8.count }) { try? removeFolder(folder) }
  }
}

/// The path of an entry below a folder, both as C strings.
func below(_ folder: [CChar], _ name: [UInt8]) -> [CChar] {
  folder.dropLast() + [CChar(bitPattern: slash)] + name.map { CChar(bitPattern: $0) } + [0]
}

/// A C string as text; only to show, or where it is known to be UTF-8.
func shownPath(_ path: [CChar]) -> String {
  String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
