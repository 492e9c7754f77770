#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif
internal import Diagnostics

/// A regular file that is open for reading, and closed when the value goes.
public struct OpenFile: ~Copyable, Sendable {
  /// The path as the person who ran the command would write it.
  public let shownPath: String
  /// In bytes, when it was opened.
  public let size: Int
  private let descriptor: FileDescriptor

  private init(_ descriptor: consuming FileDescriptor, _ shownPath: String, size: Int) {
    self.descriptor = descriptor
    self.shownPath = shownPath
    self.size = size
  }

  /// Opens the file at `location`, whose last part must not be a link.
  static func open(_ location: String, shownPath: String) throws(FileProblem) -> OpenFile {
    let descriptor = try openFile(location, shownPath)
    let status: FileStatus
    do {
      status = try descriptor.status()
    } catch {
      throw .unreadable(shownPath, error)
    }
    guard status.kind == .file else { throw .notAFile(shownPath, status.kind) }
    return OpenFile(descriptor, shownPath, size: status.size)
  }

  private static func openFile(_ location: String, _ shownPath: String) throws(FileProblem) -> FileDescriptor
  {
    do {
      return try FileDescriptor.file(location)
    } catch {
      // ENXIO: a socket, or a pipe or device that nobody serves. ELOOP: a link came where a file was.
      switch error.code {
      case ENOENT: throw .missing(shownPath)
      case ENXIO: throw .notAFile(shownPath, .unknown)
      case ELOOP: throw .notAFile(shownPath, .link)
      default: throw .unreadable(shownPath, error)
      }
    }
  }

  /// Reads until `buffer` is full or the file ends, and returns how many bytes it read.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileProblem) -> Int {
    do {
      return try descriptor.read(into: buffer)
    } catch {
      throw .unreadable(shownPath, error)
    }
  }

  /// Goes back to the first byte.
  public func rewind() throws(FileProblem) {
    do {
      try descriptor.rewind()
    } catch {
      throw .unreadable(shownPath, error)
    }
  }

  /// All bytes; throws `fileTooLarge` beyond `limit`.
  func readAll(limit: Int) throws(FileProblem) -> [UInt8] {
    guard size <= limit else { throw tooLarge(limit: limit) }
    var failure: FileProblem?
    // Room for one byte more shows whether the file has grown since it was opened.
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      do throws(FileProblem) {
        count = try read(into: UnsafeMutableRawBufferPointer(buffer))
      } catch {
        count = 0
        failure = error
      }
    }
    if let failure { throw failure }
    guard bytes.count <= size else {
      throw FileProblem(
        .fileUnreadable, shownPath, "this changed while it was being read",
        help: "run the command again when nothing is writing to the file")
    }
    return bytes
  }

  private func tooLarge(limit: Int) -> FileProblem {
    FileProblem(
      .fileTooLarge, shownPath,
      "this file is \(byteCountInWords(size)) large, and \(byteCountInWords(limit)) is the most that Waymark reads",
      help: "check that it is the file you meant; split a long text into several")
  }
}
