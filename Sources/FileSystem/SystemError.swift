#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Why a system call failed.
public struct SystemError: Error, Hashable, Sendable {
  /// The system's number for it (`errno`).
  public let code: Int32

  /// The error with that number.
  public init(code: Int32) { self.code = code }

  /// The error of the system call that this thread made last.
  package static var last: SystemError { SystemError(code: errno) }

  package static var notFound: Int32 { ENOENT }
  package static var linkLoop: Int32 { ELOOP }

  /// The reason as the end of a sentence: “… because” *there is no space left on the disk*.
  ///
  /// Our own words: the C library's depend on the system and its language.
  public var reason: String {
    switch code {
    case EACCES, EPERM: "you have no permission for it"
    case ENOENT: "it does not exist"
    case EEXIST: "something of that name is already there"
    case ENOTDIR: "a file stands where a folder should be"
    case EISDIR: "a folder stands where a file should be"
    case ENOTEMPTY: "the folder is not empty"
    case ELOOP: "links lead round in a circle"
    case ENOSPC: "there is no space left on the disk"
    case EDQUOT: "your share of the disk is used up"
    case EROFS: "the disk is read-only"
    case EFBIG: "the file would be too large for the disk"
    case EIO: "the disk reports an error"
    case EMFILE, ENFILE: "too many files are open"
    case ENOMEM: "there is too little memory"
    case ENAMETOOLONG: "its name is too long"
    case EBUSY: "something else is using it"
    case EXDEV: "it is on another disk"
    case ETXTBSY: "it is running"
    default: "the system reports error \(code)"
    }
  }
}
