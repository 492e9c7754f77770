extension FolderReader {
  /// The listing after something happened at those paths below the folder, without a walk over all the others: it has the
  /// same files. Nil where only a walk can tell, because something came, went, or is a link.
  public func refreshed(_ listing: FolderListing, at paths: some Sequence<String>) -> FolderListing? {
    guard !listing.hasLinks, let root = try? realPath(folder) else { return nil }
    var listing = listing
    for path in paths {
      let index = listing.files.index(of: path)
      let status = try? FileStatus.of(joinedPath(root, path), followingLinks: false)
      switch (index, status) {
      case (nil, nil): continue
      // What was not listed before may be left out for its name; what is new needs the walk.
      case (nil, _?): if accepts(path) { return nil }
      case (_?, nil): return nil
      case (let index?, let status?):
        let file = listing.files[index]
        guard status.kind == .file else { return nil }
        var new = ListedFile(
          path: path, shownPath: file.shownPath, size: status.size, version: status.version,
          location: file.location)
        new.writes = file.writes + 1
        listing.files[index] = new
      }
    }
    return listing
  }

  /// Whether a walk would look at what stands at that path: it passes over what editors and systems leave behind.
  package func accepts(_ path: String) -> Bool {
    path.split(separator: "/").allSatisfy { name in
      let entry = FolderEntry(bytes: Array(name.utf8), kind: nil)
      return !entry.isLeftBehind
        && (name.utf8.first != UInt8(ascii: ".") || dotNames.contains(String(name)))
    }
  }
}

extension [ListedFile] {
  /// Where the file of that path stands; the files are in the order of the bytes of their paths.
  fileprivate func index(of path: String) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].path.precedesByBytes(path) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < count && self[low].path == path ? low : nil
  }
}
