import FileSystem

/// The site that was replaced, once the entries of others have been moved out of it.
struct OldSite {
  /// What Waymark made in it.
  let manifest: Manifest
  /// The entries of others, of which it holds no more than placeholders.
  let foreign: [ForeignEntry]

  /// Removes from `site` what Waymark made, its manifest last; whether nothing is left.
  ///
  /// A file that somebody put into the old site in the moment of the exchange moves to the new one if its name is
  /// free there, and otherwise stays where it is.
  func remove(
    from site: borrowing FileDescriptor, rescuingTo newSite: borrowing FileDescriptor
  ) throws(SystemError) -> Bool {
    for entry in foreign { try entry.removePlaceholder(from: site) }
    // What can't be removed (a folder in a file's place, say) is looked at below.
    for path in manifest.paths { try? site.removeFile(path) }
    site.removeEmptyFolders(manifest.folders)
    if try !site.holdsNothingButManifest() {
      try site.moveEverything(to: newSite)
      guard try site.holdsNothingButManifest() else { return false }
    }
    try? site.removeFile(Manifest.name)
    return true
  }
}

extension FileDescriptor {
  fileprivate func holdsNothingButManifest() throws(SystemError) -> Bool {
    try entries().allSatisfy { $0.name == Manifest.name }
  }

  /// Moves every file below this folder to the same path in another, unless that is taken, and removes the folders
  /// that are empty then.
  fileprivate func moveEverything(to other: borrowing FileDescriptor) throws(SystemError) {
    var waiting: [[CChar]] = [joinedBytes("", [UInt8(ascii: ".")])]
    var folders: [[CChar]] = []
    while let folder = waiting.popLast() {
      for entry in try openFolder(folder).takeEntries() where folder.count > 2 || entry.name != Manifest.name
      {
        let path = below(folder, entry.bytes)
        if try entry.kind(in: self, at: path) == .folder {
          waiting.append(path)
          folders.append(path)
        } else if try other.status(at: path) == nil {
          try? other.makeFolders(above: shownPath(path))
          try? move(path, to: other, path)
        }
      }
    }
    for path in folders.reversed() { try? removeFolder(path) }
  }
}
