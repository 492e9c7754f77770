#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A moment as file systems stamp it.
public struct FileTime: Hashable, Comparable, Sendable {
  /// Whole seconds since 1970-01-01T00:00Z, leap seconds not counted.
  public let seconds: Int
  /// What is beyond them, below 1,000,000,000.
  public let nanoseconds: Int

  /// That moment.
  public init(seconds: Int, nanoseconds: Int = 0) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  init(_ time: timespec) {
    self.init(seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
  }

  /// What comes first is less.
  public static func < (left: FileTime, right: FileTime) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }

  /// So many seconds earlier.
  package func earlier(bySeconds count: Int) -> FileTime {
    FileTime(seconds: seconds &- count, nanoseconds: nanoseconds)
  }
}
