import FileSystem

/// Puts right what a killed build left.
struct Recovery {
  private let target: OutputFolder
  /// The name of the working folder beside the output folder.
  private let name: String

  init(_ target: OutputFolder) {
    self.target = target
    name = WorkingFolder.name(beside: target.location.name)
  }

  /// Moves every entry of others to where it belongs, and removes the working folders. The output folder must be
  /// locked, so that no build is using them.
  ///
  /// Throws `leftBehind` rather than remove anything that Waymark may not have made.
  func run() throws(PublicationError) {
    let inPlace = joinedPath(target.location.shown, WorkingFolder.nameInPlace)
    try attempt(inPlace) { () throws(SystemError) in try removeWorkingFolderInPlace() }
    try attempt(shown) { () throws(SystemError) in try finishExchange() }
  }

  private var shown: String {
    let parent = joinedPath(target.location.shown, "..")
    return joinedPath(parent, name)
  }

  /// Runs `work`, whose false means: something else is there.
  private func attempt(_ path: String, _ work: () throws(SystemError) -> Bool) throws(PublicationError) {
    do {
      if try work() { return }
    } catch {
      throw .failed(path, error)
    }
    throw .leftBehind(path)
  }

  private func removeWorkingFolderInPlace() throws(SystemError) -> Bool {
    let name = WorkingFolder.nameInPlace
    guard let status = try target.folder.status(ofEntry: name) else { return true }
    guard status.kind == .folder, try WorkingFolder.isOurs(target.folder.openFolder(name)) else {
      return false
    }
    try target.folder.removeTree(name)
    return true
  }

  private func finishExchange() throws(SystemError) -> Bool {
    guard let status = try target.parent.status(ofEntry: name) else { return true }
    guard status.kind == .folder else { return false }
    let folder = try target.parent.openFolder(name)
    guard try WorkingFolder.isOurs(folder) else { return false }
    if try folder.status(ofEntry: WorkingFolder.site) != nil {
      guard try removeSite(of: folder) else { return false }
    }
    try WorkingFolder.removeRest(name, of: target.parent)
    return true
  }

  private func removeSite(of folder: borrowing FileDescriptor) throws(SystemError) -> Bool {
    let site = try folder.openFolder(WorkingFolder.site)
    guard try folder.status(ofEntry: Journal.name) != nil,
      let journal = try Journal(bytes: folder.openFile(Journal.name).bytes(limit: .max))
    else {
      // The build was killed before the journal was whole, and so before the exchange: all here is Waymark's.
      try folder.removeTree(WorkingFolder.site)
      return true
    }
    let foreign = journal.foreign.map { ForeignEntry($0, name) }
    for entry in foreign { try entry.move(from: site, to: target.folder) }
    if journal.newSite == target.status.identity.inode {
      guard let manifest = try manifest(of: site) else { return false }
      let oldSite = OldSite(manifest: manifest, foreign: foreign)
      guard try oldSite.remove(from: site, rescuingTo: target.folder) else { return false }
      try folder.removeFolder(WorkingFolder.site)
      return true
    }
    for entry in foreign where try entry.isReal(in: site) { return false }
    try folder.removeTree(WorkingFolder.site)
    return true
  }

  /// What Waymark made in the old site; nil where its manifest can't be understood.
  private func manifest(of site: borrowing FileDescriptor) throws(SystemError) -> Manifest? {
    guard try site.status(ofEntry: Manifest.name) != nil else { return Manifest(paths: []) }
    return try Manifest(bytes: site.openFile(Manifest.name).bytes(limit: .max))
  }
}
