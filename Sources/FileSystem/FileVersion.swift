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
  private let modified: Moment
  /// Of the entry itself: unlike the time of its bytes, no program can set it back.
  private let changed: Moment

  private struct Moment: Hashable, Sendable {
    let seconds: Int
    let nanoseconds: Int

    init(_ time: timespec) {
      seconds = Int(time.tv_sec)
      nanoseconds = Int(time.tv_nsec)
    }
  }

  init(_ status: stat, _ identity: FileIdentity) {
    self.identity = identity
    size = Int64(status.st_size)
    #if canImport(Darwin)
      modified = Moment(status.st_mtimespec)
      changed = Moment(status.st_ctimespec)
    #else
      modified = Moment(status.st_mtim)
      changed = Moment(status.st_ctim)
    #endif
  }
}
