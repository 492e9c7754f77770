#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

internal import CFileExchange
internal import FileSystem

// The system calls that change folders, each relative to an open folder, so that they go on meaning the same while
// that folder is renamed. Paths are C strings because the names of files that others made may be any bytes;
// Swift passes a String or a `[CChar]` for them as it is.

extension FileDescriptor {
  /// Opens a new file to write, which those may use whom `permissions` and the user's mask both let; fails with EEXIST where
  /// anything has its name already.
  func create(
    _ path: UnsafePointer<CChar>, permissions: mode_t = 0o666
  ) throws(SystemError) -> FileDescriptor {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let number = openat(number, path, flags, permissions)
    guard number >= 0 else { throw SystemError.last }
    return FileDescriptor(adopting: number)
  }

  /// Opens a file to read; a link as the last part of the path is not followed, a pipe not waited for.
  func openFile(_ path: UnsafePointer<CChar>) throws(SystemError) -> FileDescriptor {
    let number = openat(number, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard number >= 0 else { throw SystemError.last }
    return FileDescriptor(adopting: number)
  }

  func makeFolder(_ path: UnsafePointer<CChar>) throws(SystemError) {
    guard mkdirat(number, path, 0o777) == 0 else { throw SystemError.last }
  }

  func removeFile(_ path: UnsafePointer<CChar>) throws(SystemError) {
    guard unlinkat(number, path, 0) == 0 else { throw SystemError.last }
  }

  /// Removes a folder; fails with ENOTEMPTY while anything is in it.
  func removeFolder(_ path: UnsafePointer<CChar>) throws(SystemError) {
    guard unlinkat(number, path, AT_REMOVEDIR) == 0 else { throw SystemError.last }
  }

  /// Gives the file at `path` the same name in another folder as well.
  func hardLink(_ path: UnsafePointer<CChar>, into other: borrowing FileDescriptor) throws(SystemError) {
    guard linkat(number, path, other.number, path, 0) == 0 else { throw SystemError.last }
  }

  /// The same, or where the file system or the file's owner does not allow it, a copy with the same time of change.
  func hardLinkOrCopy(_ path: String, into other: borrowing FileDescriptor) throws(SystemError) {
    do {
      try hardLink(path, into: other)
    } catch {
      guard error.isForbidden || error.code == EMLINK || error.code == ENOTSUP else { throw error }
      try copy(path, to: other)
    }
  }

  private func copy(_ path: String, to other: borrowing FileDescriptor) throws(SystemError) {
    let source = try openFile(path)
    let copy = try other.create(path)
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { piece.deallocate() }
    while true {
      let count = try source.read(into: piece)
      if count == 0 { break }
      try copy.write(UnsafeRawBufferPointer(rebasing: piece[..<count]))
    }
    try copy.takeTimes(from: source)
    try copy.closeWritten()
  }

  private func takeTimes(from other: borrowing FileDescriptor) throws(SystemError) {
    var status = stat()
    guard fstat(other.number, &status) == 0 else { throw SystemError.last }
    #if canImport(Darwin)
      let times = [status.st_atimespec, status.st_mtimespec]
    #else
      let times = [status.st_atim, status.st_mtim]
    #endif
    guard futimens(number, times) == 0 else { throw SystemError.last }
  }

  /// Stamps this file with the time that it is, by the clock of its file system.
  func touch() throws(SystemError) {
    guard futimens(number, nil) == 0 else { throw SystemError.last }
  }

  func makeLink(_ path: UnsafePointer<CChar>, saying text: UnsafePointer<CChar>) throws(SystemError) {
    guard symlinkat(text, number, path) == 0 else { throw SystemError.last }
  }

  /// Whether `path` is a link that says exactly `text`.
  func isLink(_ path: UnsafePointer<CChar>, saying text: [CChar]) -> Bool {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: text.count) { buffer in
      guard let start = buffer.baseAddress else { return false }
      let length = readlinkat(number, path, start, buffer.count)
      return length == text.count - 1 && buffer[..<length].elementsEqual(text.dropLast())
    }
  }

  /// Renames within the file system, replacing a file that is there.
  func move(
    _ path: UnsafePointer<CChar>, to other: borrowing FileDescriptor, _ name: UnsafePointer<CChar>
  ) throws(SystemError) {
    guard renameat(number, path, other.number, name) == 0 else { throw SystemError.last }
  }

  /// Exchanges two entries in one step.
  func exchange(
    _ path: UnsafePointer<CChar>, with other: borrowing FileDescriptor, _ name: UnsafePointer<CChar>
  ) throws(SystemError) {
    guard waymark_exchange(number, path, other.number, name) == 0 else { throw SystemError.last }
  }

  /// Throws where we may not change this folder's entries.
  func checkWritable() throws(SystemError) {
    guard faccessat(number, ".", W_OK, 0) == 0 else { throw SystemError.last }
  }

  func setPermissions(_ permissions: UInt32) throws(SystemError) {
    guard fchmod(number, mode_t(truncatingIfNeeded: permissions)) == 0 else { throw SystemError.last }
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    guard let start = bytes.baseAddress else { return }
    var written = 0
    while written < bytes.count {
      #if canImport(Glibc)
        let count = Glibc.write(number, start + written, bytes.count - written)
      #elseif canImport(Musl)
        let count = Musl.write(number, start + written, bytes.count - written)
      #else
        let count = Darwin.write(number, start + written, bytes.count - written)
      #endif
      if count < 0 {
        guard errno == EINTR else { throw SystemError.last }
        continue
      }
      written += count
    }
  }

  /// Whether this folder is now locked by us; false where another process has it. File systems without locks
  /// count as locked: publishing there is as safe as two builds at once are rare.
  func lock() throws(SystemError) -> Bool {
    while flock(number, LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK: return false
      case ENOTSUP, ENOSYS, ENOLCK, EOPNOTSUPP, EINVAL: return true
      default: throw SystemError.last
      }
    }
    return true
  }

  /// Gives the lock up. Closing alone would leave it to a child process that was started in the meantime until that
  /// has closed what it inherited.
  func unlock() { _ = flock(number, LOCK_UN) }

  /// Makes the folders above `path` that are missing.
  func makeFolders(above path: String) throws(SystemError) {
    // From the nearest upwards until one has a parent, then down again.
    var missing: [String] = []
    for folder in FoldersAbove(path) {
      if try madeFolder(folder) { break }
      missing.append(folder)
    }
    for folder in missing.reversed() { _ = try madeFolder(folder) }
  }

  /// Makes those of `folders` that are missing; the folders above each must be among them or be there.
  func makeFolders(_ folders: Set<String>) throws(SystemError) {
    // A shorter path can't be below a longer one.
    for folder in folders.sorted(by: { $0.utf8.count < $1.utf8.count }) { _ = try madeFolder(folder) }
  }

  /// Whether `folder` is there now; false where the folder above it is missing.
  private func madeFolder(_ folder: String) throws(SystemError) -> Bool {
    do {
      try makeFolder(folder)
    } catch {
      if error.code == ENOENT { return false }
      guard error.code == EEXIST else { throw error }
    }
    return true
  }
}

extension SystemError {
  /// Whether the system does not let us, rather than can't.
  var isForbidden: Bool { code == EACCES || code == EPERM || code == EROFS }
}
