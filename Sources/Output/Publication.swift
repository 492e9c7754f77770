public import FileSystem
import Synchronization

/// A site on its way into the output folder: files arrive, then ``commit()`` publishes them all at once.
///
/// Any number of threads may write at the same time. A publication that goes without a commit is abandoned.
public final class Publication: Sendable {
  let target: OutputFolder
  /// What Waymark made in the folder before; nil where it made nothing.
  let manifest: Manifest?
  let mode: Publisher.Mode
  let onStep: @Sendable (CommitStep) -> Void
  private let state = Mutex(State())

  private struct State {
    var planned = PlannedFiles()
    var staging: Staging?
    var failure: PublicationError?
    var phase = Phase.open
  }

  private enum Phase { case open, committing, over }

  init(
    _ target: OutputFolder, manifest: Manifest?, mode: Publisher.Mode,
    onStep: @escaping @Sendable (CommitStep) -> Void
  ) {
    self.target = target
    self.manifest = manifest
    self.mode = mode
    self.onStep = onStep
  }

  deinit { finish() }

  /// Adds the file `path` with these bytes to the site.
  ///
  /// The path is relative, with `/`. Throws where it leads out of the folder or collides with another, and where the
  /// system fails; after that ``commit()`` will not publish.
  public func write(_ path: String, _ bytes: [UInt8]) throws(PublicationError) {
    try remembering { () throws(PublicationError) in
      let path = try OutputPath(path).text
      let same = isOurs(path) ? target.folder.version(holding: bytes, at: path) : nil
      guard let staging = try add(path, same: same) else { return }
      let version = try target.attempt(path) { () throws(SystemError) in
        try staging.siteFolder.write(bytes, to: path)
      }
      state.withLock { $0.planned.settle(path, version) }
    }
  }

  /// Adds a copy of `file` to the site as `path`, piece by piece, so that its size does not matter.
  ///
  /// Throws what ``write(_:_:)`` throws, and `unreadable` where the file can't be read.
  public func copy(_ path: String, from file: ListedFile) throws(PublicationError) {
    try remembering { () throws(PublicationError) in
      let path = try OutputPath(path).text
      let source = try SourceFile(file)
      let same = isOurs(path) ? try source.version(heldBy: target.folder, at: path) : nil
      guard let staging = try add(path, same: same) else { return }
      let copy = try target.attempt(path) { () throws(SystemError) in
        try staging.siteFolder.createWithFolders(path)
      }
      try source.eachPiece { piece throws(PublicationError) in
        try target.attempt(path) { () throws(SystemError) in try copy.write(piece) }
        return true
      }
      let version = try target.attempt(path) { () throws(SystemError) in try copy.status().version }
      do throws(SystemError) {
        try copy.closeWritten()
      } catch {
        throw .failed(target.shown(path), error)
      }
      state.withLock { $0.planned.settle(path, version) }
    }
  }

  /// Publishes the files that were added, in place of the site before.
  ///
  /// Throws the first failure of a write, without publishing; whatever it throws, the folder holds the site before
  /// (`.inPlace` apart, once files move). To be called when all writes have returned; nothing can be added afterwards.
  ///
  /// - Parameter note: what to leave for the next build in a ``BuildRecord``, lines without line feeds; nil where
  ///   that is nothing. Of more than ``BuildRecord/limit`` bytes none is left, and the next build is a whole one.
  public func commit(noting note: [String]? = nil) throws(PublicationError) -> PublicationSummary {
    defer { finish() }
    let planned = try state.withLock { state throws(PublicationError) in
      guard state.phase == .open else { throw .over }
      state.phase = .committing
      if let failure = state.failure { throw failure }
      return state.planned
    }
    let written = planned.files.values.count { $0.differs }
    let summary = PublicationSummary(
      files: planned.files.count, written: written, unchanged: planned.files.count - written,
      removed: manifest?.paths.count { planned.files[$0] == nil } ?? 0)
    guard summary.written > 0 || summary.removed > 0 else {
      if let note { leaveRecord(note, planned, in: target.folder) }
      return summary
    }
    let staging = try staging()
    let commit = Commit(target, staging, planned, before: manifest, onStep: onStep)
    switch mode {
    case .exchange:
      try SiteExchange(commit).run()
      if let note { leaveRecord(note, planned, in: staging.siteFolder) }
    case .inPlace:
      try InPlaceReplacement(commit).run()
      if let note { leaveRecord(note, planned, in: target.folder) }
    }
    return summary
  }

  /// Gives the publication up; the folder stays as it is.
  public func abandon() { finish() }

  private func isOurs(_ path: String) -> Bool { manifest?.paths.contains(path) == true }

  /// Adds the file to the plan, with the state in which the same bytes stand in the output folder, if they do; the working
  /// folder, if it has to be written.
  private func add(_ path: String, same: FileVersion?) throws(PublicationError) -> Staging? {
    try state.withLock { state throws(PublicationError) in
      guard state.phase == .open else { throw .over }
      try state.planned.add(path, differs: same == nil, same)
      return same == nil ? try staging(&state) : nil
    }
  }

  private func staging() throws(PublicationError) -> Staging {
    try state.withLock { state throws(PublicationError) in try staging(&state) }
  }

  /// The working folder, made when it is needed first: a build that changes nothing makes none.
  private func staging(_ state: inout State) throws(PublicationError) -> Staging {
    if let staging = state.staging { return staging }
    let staging = try Staging.make(for: target, mode)
    state.staging = staging
    return staging
  }

  /// Runs `work` and remembers its failure, so that a site which lacks a file is never published.
  private func remembering(_ work: () throws(PublicationError) -> Void) throws(PublicationError) {
    do {
      try work()
    } catch {
      state.withLock { state in state.failure = state.failure ?? error }
      throw error
    }
  }

  /// Ends the publication and removes what it no longer needs.
  private func finish() {
    let staging: Staging?? = state.withLock { state in
      if state.phase == .over { return nil }
      state.phase = .over
      defer { state.staging = nil }
      return .some(state.staging)
    }
    guard let staging else { return }
    staging?.discard(for: target, mode)
    // Fails, as it should, once there is a site in it.
    if target.isNew { try? target.parent.removeFolder(target.location.name) }
    staging?.siteFolder.unlock()
    target.folder.unlock()
  }
}
