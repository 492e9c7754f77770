import FileSystem

extension FileDescriptor {
  /// Writes a new file below this folder, with the folders above it that are missing; the state in which that leaves it.
  @discardableResult
  func write(_ bytes: [UInt8], to path: String) throws(SystemError) -> FileVersion {
    let file = try createWithFolders(path)
    try file.write(bytes)
    let version = try file.status().version
    try file.closeWritten()
    return version
  }

  /// Opens a new file to write. The folders are made only where that fails: most files have neighbours.
  func createWithFolders(_ path: String) throws(SystemError) -> FileDescriptor {
    if let file = try createIfFolderExists(path) { return file }
    try makeFolders(above: path)
    return try create(path)
  }

  private func createIfFolderExists(_ path: String) throws(SystemError) -> FileDescriptor? {
    do {
      return try create(path)
    } catch {
      guard error.code == SystemError.notFound else { throw error }
      return nil
    }
  }

  func write(_ bytes: [UInt8]) throws(SystemError) {
    var failure: SystemError?
    bytes.withUnsafeBytes { buffer in
      do throws(SystemError) {
        try write(buffer)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  /// All bytes of this file, but no more than `limit`.
  func bytes(limit: Int) throws(SystemError) -> [UInt8] {
    let size = min(try status().size, limit)
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      do throws(SystemError) {
        count = try read(into: UnsafeMutableRawBufferPointer(buffer))
      } catch {
        count = 0
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
