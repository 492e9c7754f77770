import FileSystem

/// The new site while it grows, in its ``WorkingFolder``.
final class Staging: Sendable {
  /// The working folder's name.
  let name: String
  /// The working folder.
  let folder: FileDescriptor
  /// The new site in it, wherever it is moved to.
  let siteFolder: FileDescriptor

  /// Makes the working folder in `parent`, where no earlier one may be left.
  private init(in parent: borrowing FileDescriptor, name: String) throws(SystemError) {
    try parent.makeFolder(name)
    let folder = try parent.openFolder(name)
    try folder.write(Array(WorkingFolder.noteText.utf8), to: WorkingFolder.note)
    try folder.makeFolder(WorkingFolder.site)
    siteFolder = try folder.openFolder(WorkingFolder.site)
    self.folder = folder
    self.name = name
  }

  /// The working folder of a publication: beside the output folder, or in it where it can't be exchanged.
  static func make(for target: OutputFolder, _ mode: Publisher.Mode) throws(PublicationError) -> Staging {
    try target.attempt { () throws(SystemError) in try target.folder.checkWritable() }
    if mode == .inPlace {
      return try target.attempt { () throws(SystemError) in
        try Staging(in: target.folder, name: WorkingFolder.nameInPlace)
      }
    }
    let location = target.location
    let parent = try target.attempt { () throws(SystemError) in try target.parent.status() }
    guard parent.identity.device == target.status.identity.device else {
      throw .notExchangeable(
        folder: location.shown, because: "it is on another disk than the folder around it")
    }
    do {
      return try Staging(in: target.parent, name: WorkingFolder.name(beside: location.name))
    } catch {
      guard error.isForbidden else { throw .failed(location.shown, error) }
      throw .notExchangeable(
        folder: location.shown, because: "nothing can be written beside it: \(error.reason)")
    }
  }

  /// Removes the working folder and a new site that was not published. An old site is left to the next build.
  func discard(for target: OutputFolder, _ mode: Publisher.Mode) {
    switch mode {
    case .inPlace: try? target.folder.removeTree(name)
    case .exchange:
      guard let site = try? folder.status(ofEntry: WorkingFolder.site)?.identity,
        let ours = try? siteFolder.status().identity, site == ours
      else { return }
      try? Recovery(target).run()
    }
  }
}
