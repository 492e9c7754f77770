#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

import FileSystem

/// The clock by which a file system stamps its files, read off a file that we make there.
///
/// It goes in ticks, of some milliseconds on most disks and of seconds on others, and on a network it is not that of
/// this machine. Two writes within a tick can't be told apart by their stamps, so a state is worth remembering only once
/// the clock has gone on.
struct StampClock {
  /// Waits for the tick after everything that was stamped until now, and gives its moment; nil where it does not come soon.
  ///
  /// - Parameter file: a new file in that file system.
  static func nextTick(_ file: borrowing FileDescriptor) throws(SystemError) -> FileTime? {
    let first = try file.status().version.latest
    for _ in 0..<mostLooks {
      try file.touch()
      let now = try file.status().version.latest
      if now > first { return now }
      _ = usleep(lookEvery)
    }
    return nil
  }

  /// A tick of Linux is 10 ms at the most: whoever needs more than three has seconds for ticks.
  private static let mostLooks = 60
  /// In microseconds.
  private static let lookEvery: UInt32 = 500
}
