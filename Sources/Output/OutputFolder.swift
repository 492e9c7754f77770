#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

import FileSystem

/// The output folder, open and locked until the value goes.
///
/// The lock is on the folder itself, so it leaves no file behind. A new site's folder is locked before it takes the
/// place of the old one: whoever opens the folder by its name at whatever moment meets a lock.
final class OutputFolder: Sendable {
  let location: OutputLocation
  let parent: FileDescriptor
  let folder: FileDescriptor
  let status: FileStatus
  /// Whether the folder was missing before.
  let isNew: Bool

  private init(
    _ location: OutputLocation, _ parent: consuming FileDescriptor, _ folder: consuming FileDescriptor,
    _ status: FileStatus, isNew: Bool
  ) {
    self.location = location
    self.parent = parent
    self.folder = folder
    self.status = status
    self.isNew = isNew
  }

  deinit { folder.unlock() }

  /// Makes the folder where it is missing, and locks it.
  static func locked(at location: OutputLocation) throws(PublicationError) -> OutputFolder {
    let isNew = try attempt(location.shown) { () throws(SystemError) in try make(location.path) }
    while true {
      let folder = try attempt(location.shown) { () throws(SystemError) in
        try FileDescriptor.folder(location.path)
      }
      let parent = try attempt(location.shown) { () throws(SystemError) in
        try FileDescriptor.folder(location.parent)
      }
      guard try attempt(location.shown, { () throws(SystemError) in try folder.lock() }) else {
        throw .busy(folder: location.shown)
      }
      let status = try attempt(location.shown) { () throws(SystemError) in try folder.status() }
      // Another build may have exchanged the folder between our opening it and our locking it.
      let now = try attempt(location.shown) { () throws(SystemError) in
        try parent.status(ofEntry: location.name)
      }
      if now?.identity == status.identity {
        return OutputFolder(location, parent, folder, status, isNew: isNew)
      }
    }
  }

  /// Makes the folder and those above it where they are missing; whether it was.
  private static func make(_ path: String) throws(SystemError) -> Bool {
    if (try? FileStatus.of(path, followingLinks: false)) != nil { return false }
    let root = try FileDescriptor.folder("/")
    try root.makeFolders(above: String(path.dropFirst()) + "/x")
    return true
  }

  /// Runs `work` on the path below the folder, and turns the system's failure into the error of a publication.
  func attempt<Result: ~Copyable>(
    _ path: String = "", _ work: () throws(SystemError) -> Result
  ) throws(PublicationError) -> Result {
    try Self.attempt(shown(path), work)
  }

  /// The path below the folder as the person who ran the command would write it.
  func shown(_ path: String) -> String { joinedPath(location.shown, path) }

  private static func attempt<Result: ~Copyable>(
    _ shown: String, _ work: () throws(SystemError) -> Result
  ) throws(PublicationError) -> Result {
    do {
      return try work()
    } catch {
      throw .failed(shown, error)
    }
  }

  /// What Waymark made here; nil where the folder has nothing but dot entries. Throws where it has more.
  func readManifest() throws(PublicationError) -> Manifest? {
    let entries = try attempt { () throws(SystemError) in try folder.entries() }
    let bytes = try attempt(Manifest.name) { () throws(SystemError) in
      entries.contains { $0.name == Manifest.name }
        ? try folder.openFile(Manifest.name).bytes(limit: Self.longestManifest) : nil
    }
    guard let bytes else {
      guard let other = entries.first(where: { $0.bytes.first != UInt8(ascii: ".") }) else { return nil }
      throw .notOurs(folder: location.shown, example: other.shown)
    }
    guard let manifest = Manifest(bytes: bytes) else { throw .damagedManifest(folder: location.shown) }
    return manifest
  }

  /// A million paths of a kilobyte: no site has so many, and a file of this name that is longer is not ours.
  private static let longestManifest = 1_000_000_000
}
