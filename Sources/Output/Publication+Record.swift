import FileSystem

// A site that stands as a build left it need not be made again to know that it is right.

extension Publisher {
  /// What the last build into the folder left for this one; nil where there is nothing to go by.
  ///
  /// Nothing is locked or changed. Whether the site still is as that build left it, ``Publication/isAsLeft(by:)`` tells.
  public var lastRecord: BuildRecord? {
    guard let location = try? OutputLocation(folder, protecting: protecting),
      let parent = try? FileDescriptor.folder(location.parent),
      (try? parent.status(ofEntry: location.name)) != nil,
      let file = try? parent.openFile(BuildRecord.name(beside: location.name)),
      let bytes = try? file.bytes(limit: BuildRecord.limit)
    else { return nil }
    return BuildRecord(bytes: bytes)
  }
}

extension Publication {
  /// Whether every file of the site that stands in the folder is in the state in which that build left it, and no other
  /// file is Waymark's.
  ///
  /// While it is and nothing is added to this publication, there is nothing to commit.
  public func isAsLeft(by record: BuildRecord) -> Bool {
    guard let manifest else { return false }
    var states = FileStates()
    for path in manifest.paths.sorted(by: { $0.precedesByBytes($1) }) {
      guard let status = try? target.folder.status(ofEntry: path), status.kind == .file else { return false }
      states.add(path, status.version)
    }
    return states.digest == record.site
  }

  /// What ``commit()`` would say of a site that is as it was.
  public var unchanged: PublicationSummary {
    let count = manifest?.paths.count ?? 0
    return PublicationSummary(files: count, written: 0, unchanged: count, removed: 0)
  }

  /// Leaves a record for the next build: of each file of the site, the state in which we wrote it or compared it.
  ///
  /// Where somebody has touched a file since, there is none, or the next build finds another state than the one it holds.
  ///
  /// Without one the next build is a whole one, so nothing of this can fail.
  ///
  /// - Parameter folder: the folder that is the output folder now.
  func leaveRecord(_ note: [String], _ planned: PlannedFiles, in folder: borrowing FileDescriptor) {
    let name = target.location.name
    let temporary = BuildRecord.temporaryName(beside: name)
    do throws(SystemError) {
      // A clock tells of its own disk only.
      guard try folder.status().identity.device == target.parent.status().identity.device else { return }
      try? target.parent.removeFile(temporary)
      // What a build says to its user, names of drafts among it, is for nobody else.
      let file = try target.parent.create(temporary, permissions: 0o600)
      guard let bytes = try record(note, planned, folder, file)?.bytes, bytes.count <= BuildRecord.limit,
        target.parent.version(holding: bytes, at: BuildRecord.name(beside: name)) == nil
      else { return try target.parent.removeFile(temporary) }
      try file.write(bytes)
      try file.closeWritten()
      try target.parent.move(temporary, to: target.parent, BuildRecord.name(beside: name))
    } catch {
      try? target.parent.removeFile(temporary)
    }
  }

  private func record(
    _ note: [String], _ planned: PlannedFiles, _ folder: borrowing FileDescriptor,
    _ file: borrowing FileDescriptor
  ) throws(SystemError) -> BuildRecord? {
    guard let tick = try StampClock.nextTick(file),
      let states = try states(of: planned, in: folder)
    else { return nil }
    if let latest = states.latest, latest >= tick { return nil }
    return BuildRecord(note: note, site: states.digest)
  }

  /// The states of the site's files below the folder; nil where one that was there before is missing, or is not as it was
  /// when we compared it.
  private func states(
    of planned: PlannedFiles, in folder: borrowing FileDescriptor
  ) throws(SystemError) -> FileStates? {
    var states = FileStates()
    for (path, file) in planned.files.sorted(by: { $0.key.precedesByBytes($1.key) }) {
      guard let version = file.version else { return nil }
      // What was written now is as we left it: if somebody has touched it since, the next build sees another state. A file
      // that got or lost a name, or was moved, is in another state by that.
      if file.differs, mode == .exchange {
        states.add(path, version)
        continue
      }
      guard let status = try folder.status(ofEntry: path), status.kind == .file,
        status.version.hasBytes(of: version)
      else { return nil }
      states.add(path, status.version)
    }
    return states
  }
}
