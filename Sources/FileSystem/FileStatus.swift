#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What stands under a name in a folder.
package enum FileKind: Hashable, Sendable {
  case file, folder, link, pipe, socket, device, unknown

  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    case S_IFCHR, S_IFBLK: self = .device
    default: self = .unknown
    }
  }

  /// The kind with its article.
  package var words: String {
    switch self {
    case .file: "a file"
    case .folder: "a folder"
    case .link: "a link"
    case .pipe: "a pipe"
    case .socket: "a socket"
    case .device: "a device"
    case .unknown: "neither a file nor a folder"
    }
  }
}

/// Which file this is, whatever its name: two paths with one identity are one file.
package struct FileIdentity: Hashable, Sendable {
  package let device: UInt64
  package let inode: UInt64
}

/// What the system knows of a file apart from its bytes.
package struct FileStatus: Hashable, Sendable {
  package let kind: FileKind
  /// In bytes.
  package let size: Int
  package let identity: FileIdentity
  /// The permission bits, `0o7777` at most.
  package let permissions: UInt32
  /// Which state of the file this is.
  package let version: FileVersion

  init(_ status: stat) {
    kind = FileKind(mode: status.st_mode)
    size = Int(clamping: status.st_size)
    identity = FileIdentity(
      device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(truncatingIfNeeded: status.st_ino))
    permissions = UInt32(status.st_mode) & 0o7777
    version = FileVersion(status, identity)
  }

  /// The status of what `path` names; of a link itself unless `followingLinks`.
  package static func of(_ path: String, followingLinks: Bool) throws(SystemError) -> FileStatus {
    var status = stat()
    let result = followingLinks ? stat(path, &status) : lstat(path, &status)
    guard result == 0 else { throw SystemError.last }
    return FileStatus(status)
  }
}
