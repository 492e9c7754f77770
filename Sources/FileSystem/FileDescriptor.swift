#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// An open file or folder, closed when its value goes.
package struct FileDescriptor: ~Copyable, Sendable {
  /// The system's number for it.
  package let number: Int32

  package init(adopting number: Int32) { self.number = number }

  deinit { _ = close(number) }

  /// Opens a regular file to read, and nothing else: a pipe put in its place is not waited for, a device not
  /// touched, a link as the last part of the path not followed.
  package static func file(_ path: String) throws(SystemError) -> FileDescriptor {
    try opening(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
  }

  /// Opens a folder; a link as the last part of the path is not followed.
  package static func folder(_ path: String) throws(SystemError) -> FileDescriptor {
    try opening(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
  }

  /// Closes it now and reports what the system could not write until then, as a full network disk does.
  package consuming func closeWritten() throws(SystemError) {
    let number = number
    discard self
    // After EINTR the descriptor is closed all the same.
    guard close(number) == 0 || errno == EINTR else { throw SystemError.last }
  }

  /// Leaves the closing to whoever has taken the number over.
  consuming func release() { discard self }

  private static func opening(_ path: String, _ flags: Int32) throws(SystemError) -> FileDescriptor {
    while true {
      let number = open(path, flags)
      if number >= 0 { return FileDescriptor(adopting: number) }
      guard errno == EINTR else { throw SystemError.last }
    }
  }

  /// Opens a folder below this one; a link as the last part of the path is not followed.
  package func openFolder(_ path: UnsafePointer<CChar>) throws(SystemError) -> FileDescriptor {
    let number = openat(number, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard number >= 0 else { throw SystemError.last }
    return FileDescriptor(adopting: number)
  }

  /// What the system knows of it.
  package func status() throws(SystemError) -> FileStatus {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw SystemError.last }
    return FileStatus(status)
  }

  /// What the system knows of the entry `name` of this folder; of a link itself, not of its target. Nil
  /// where there is no such entry.
  package func status(ofEntry name: String) throws(SystemError) -> FileStatus? { try status(at: name) }

  /// The same for a path below this folder as a C string, which need not be UTF-8.
  package func status(at name: UnsafePointer<CChar>) throws(SystemError) -> FileStatus? {
    var status = stat()
    guard fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return nil }
      throw SystemError.last
    }
    return FileStatus(status)
  }

  /// Reads until `buffer` is full or the file ends, and returns how many bytes it read.
  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    guard let start = buffer.baseAddress else { return 0 }
    var filled = 0
    while filled < buffer.count {
      #if canImport(Glibc)
        let count = Glibc.read(number, start + filled, buffer.count - filled)
      #elseif canImport(Musl)
        let count = Musl.read(number, start + filled, buffer.count - filled)
      #else
        let count = Darwin.read(number, start + filled, buffer.count - filled)
      #endif
      if count == 0 { break }
      if count < 0 {
        guard errno == EINTR else { throw SystemError.last }
        continue
      }
      filled += count
    }
    return filled
  }

  /// Goes back to the first byte.
  package func rewind() throws(SystemError) {
    guard lseek(number, 0, SEEK_SET) == 0 else { throw SystemError.last }
  }
}
