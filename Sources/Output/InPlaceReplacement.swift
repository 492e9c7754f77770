import FileSystem

/// Replaces the site file by file, each in one step, where its folder can't be exchanged.
///
/// The site is whole before the first file moves; a build that is killed while they move leaves a mixture of two
/// sites, and a manifest of both, so that the next build knows all files for Waymark's.
struct InPlaceReplacement {
  private let commit: Commit
  private var target: OutputFolder { commit.target }

  init(_ commit: Commit) { self.commit = commit }

  func run() throws(PublicationError) {
    let survey = try commit.survey()
    let stale = survey.ours.subtracting(commit.planned.files.keys)
    try target.attempt { () throws(SystemError) in
      try replaceManifest(Manifest(paths: commit.before.paths.union(commit.after.paths)))
    }
    commit.onStep(.manifestWidened)
    try removeBlocking(stale)
    for path in commit.planned.changed {
      try target.attempt(path) { () throws(SystemError) in try place(path) }
      commit.onStep(.filePlaced)
    }
    for path in stale { try? target.folder.removeFile(path) }
    target.folder.removeEmptyFolders(commit.before.folders.subtracting(commit.after.folders))
    commit.onStep(.staleRemoved)
    try target.attempt { () throws(SystemError) in try replaceManifest(commit.after) }
  }

  /// Puts a manifest in place if it says something else than the one that is there.
  private func replaceManifest(_ manifest: Manifest) throws(SystemError) {
    let bytes = manifest.bytes
    guard target.folder.version(holding: bytes, at: Manifest.name) == nil else { return }
    try commit.staging.folder.write(bytes, to: Manifest.name)
    try commit.staging.folder.move(Manifest.name, to: target.folder, Manifest.name)
  }

  /// Removes files where the new site has a folder, and folders where it has a file.
  private func removeBlocking(_ stale: Set<String>) throws(PublicationError) {
    for path in stale where commit.planned.folders.contains(path) || commit.planned.blocksFolder(above: path)
    {
      try target.attempt(path) { () throws(SystemError) in try target.folder.removeFile(path) }
    }
    target.folder.removeEmptyFolders(
      commit.before.folders.filter {
        commit.planned.files[$0] != nil || commit.planned.blocksFolder(above: $0)
      })
  }

  private func place(_ path: String) throws(SystemError) {
    do {
      try commit.staging.siteFolder.move(path, to: target.folder, path)
    } catch {
      guard error.code == SystemError.notFound else { throw error }
      try target.folder.makeFolders(above: path)
      try commit.staging.siteFolder.move(path, to: target.folder, path)
    }
  }
}
