import Diagnostics

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Writes files below a folder for somebody to go on editing. (Sites are published by `Output`.)
public struct FolderWriter: Sendable {
  /// The folder, as the person who ran the command wrote it.
  public let folder: String

  /// A writer below that folder, which need not be there yet.
  public init(_ folder: String) { self.folder = folder }

  /// Whether something stands at that path.
  public func exists(_ path: String) -> Bool {
    (try? FileStatus.of(shown(path), followingLinks: false)) != nil
  }

  /// Writes a new file, with the folders above it that are missing.
  ///
  /// Throws `fileExists` where something of that name is there, which is never touched, and `fileUnwritable` where the
  /// system fails.
  public func create(_ path: String, _ bytes: [UInt8]) throws(FileProblem) {
    let shown = shown(path)
    do throws(SystemError) {
      try makeFolders(above: shown)
      let file = try Self.create(shown)
      do throws(SystemError) {
        try Self.write(bytes, to: file)
      } catch {
        // Half a file is worse than none.
        _ = unlink(shown)
        throw error
      }
    } catch {
      throw error.code == EEXIST ? .exists(shown) : .unwritable(shown, error)
    }
  }

  /// Writes a file whole in place of what stands there, if anything does; throws `fileUnwritable`.
  public func replace(_ path: String, _ bytes: [UInt8]) throws(FileProblem) {
    let shown = shown(path)
    let temporary = "\(shown).waymark-new"
    do throws(SystemError) {
      try makeFolders(above: shown)
      _ = unlink(temporary)
      try Self.write(bytes, to: try Self.create(temporary))
      guard rename(temporary, shown) == 0 else { throw SystemError.last }
    } catch {
      _ = unlink(temporary)
      throw .unwritable(shown, error)
    }
  }

  /// The problem that something stands at that path already.
  public func problemOfExisting(_ path: String) -> FileProblem { .exists(shown(path)) }

  /// The path as the person who ran the command would write it.
  public func shown(_ path: String) -> String { joinedPath(folder, path) }

  private func makeFolders(above path: String) throws(SystemError) {
    var end = path.utf8.startIndex
    while let slash = path.utf8[end...].firstIndex(of: UInt8(ascii: "/")) {
      let parent = String(path[..<slash])
      end = path.utf8.index(after: slash)
      if parent.isEmpty || mkdir(parent, 0o777) == 0 || errno == EEXIST { continue }
      throw SystemError.last
    }
  }

  private static func create(_ path: String) throws(SystemError) -> FileDescriptor {
    let number = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw SystemError.last }
    return FileDescriptor(adopting: number)
  }

  private static func write(_ bytes: [UInt8], to file: consuming FileDescriptor) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          Glibc.write(file.number, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
          Musl.write(file.number, buffer.baseAddress, buffer.count)
        #else
          Darwin.write(file.number, buffer.baseAddress, buffer.count)
        #endif
      }
      if count < 0 {
        guard errno == EINTR else { throw SystemError.last }
        continue
      }
      rest = rest.dropFirst(count)
    }
    try file.closeWritten()
  }
}

extension FileProblem {
  static func exists(_ path: String) -> FileProblem {
    FileProblem(
      .fileExists, path, "this is there already, and is left as it is",
      help: "choose another name, or edit what is there")
  }

  static func unwritable(_ path: String, _ error: SystemError) -> FileProblem {
    FileProblem(
      .fileUnwritable, path, "this can’t be written, because \(error.reason)",
      help: "check that you are allowed to write there")
  }
}
