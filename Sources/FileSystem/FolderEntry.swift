#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// One name in a folder, as its bytes on disk.
package struct FolderEntry: Hashable, Sendable {
  /// The bytes of the name, which may be anything but NUL and `/`.
  package let bytes: [UInt8]
  /// What stands under the name, where the folder itself says so; nil means: ask for its status.
  package let kind: FileKind?

  /// The name as text, or nil where it is not UTF-8.
  package var name: String? { String(validating: bytes, as: UTF8.self) }

  /// The name to show: what is not UTF-8 or not visible stands as `�`.
  package var shown: String { String.visible(String(decoding: bytes, as: UTF8.self)) }
}

extension FileDescriptor {
  /// The entries of this open folder but `.` and `..`, sorted by their bytes so that nothing depends on the order
  /// on disk.
  package func entries() throws(SystemError) -> [FolderEntry] {
    // Reading a folder's entries moves a position in it and ends with its closing, so this takes a fresh one.
    try openFolder(".").takeEntries()
  }

  /// The same of a folder that is not needed any more: it is closed.
  package consuming func takeEntries() throws(SystemError) -> [FolderEntry] {
    guard let stream = fdopendir(number) else { throw SystemError.last }
    // Closing the stream closes the descriptor.
    release()
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    errno = 0
    while let entry = readdir(stream) {
      let bytes = nameBytes(of: entry)
      if bytes != [dot], bytes != [dot, dot] {
        entries.append(FolderEntry(bytes: bytes, kind: FileKind(entryType: entry.pointee.d_type)))
      }
      errno = 0
    }
    guard errno == 0 else { throw SystemError.last }
    return entries.sorted { left, right in
      left.bytes.withUnsafeBufferPointer { left in
        right.bytes.withUnsafeBufferPointer { left.precedesByBytes($0) }
      }
    }
  }
}

private let dot = UInt8(ascii: ".")

private func nameBytes(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
  guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
  let start = UnsafeRawPointer(entry) + offset
  let length = strlen(start.assumingMemoryBound(to: CChar.self))
  return [UInt8](UnsafeRawBufferPointer(start: start, count: length))
}

extension FileKind {
  /// The kind that a folder's own listing gives; nil where the file system leaves it out.
  fileprivate init?(entryType: UInt8) {
    switch Int(entryType) {
    case Int(DT_REG): self = .file
    case Int(DT_DIR): self = .folder
    case Int(DT_LNK): self = .link
    case Int(DT_FIFO): self = .pipe
    case Int(DT_SOCK): self = .socket
    case Int(DT_CHR), Int(DT_BLK): self = .device
    default: return nil
    }
  }
}
