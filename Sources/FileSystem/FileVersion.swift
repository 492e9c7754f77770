#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A state of a file: while two are equal, so are the file's bytes, as far as the system can tell without reading them.
///
/// A file replaced by another has another identity; one written in place has other times. Systems count these in ticks of
/// some milliseconds, so whoever knows of a write by other means should not ask here.
public struct FileVersion: Hashable, Sendable {
  private let identity: FileIdentity
  private let size: Int64
  /// When its bytes were written last.
  private let modified: FileTime
  /// Of the entry itself, a new name or other permissions too: unlike the time of its bytes, no program can set it back.
  private let changed: FileTime

  init(_ status: stat, _ identity: FileIdentity) {
    self.identity = identity
    size = Int64(status.st_size)
    #if canImport(Darwin)
      modified = FileTime(status.st_mtimespec)
      changed = FileTime(status.st_ctimespec)
    #else
      modified = FileTime(status.st_mtim)
      changed = FileTime(status.st_ctim)
    #endif
  }

  /// The moment up to which nothing has happened to the file since.
  package var latest: FileTime { max(modified, changed) }

  /// Whether it is the same file and nothing was written to it between the two; names may have come or gone.
  package func hasBytes(of other: FileVersion) -> Bool {
    identity == other.identity && size == other.size && modified == other.modified
  }

  /// All of it, as numbers that differ where two states do.
  var numbers: [UInt64] {
    [
      identity.device, identity.inode, UInt64(bitPattern: size),
      UInt64(bitPattern: Int64(modified.seconds)), UInt64(bitPattern: Int64(modified.nanoseconds)),
      UInt64(bitPattern: Int64(changed.seconds)), UInt64(bitPattern: Int64(changed.nanoseconds)),
    ]
  }
}
