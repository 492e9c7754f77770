import Diagnostics

/// Reads the files below one folder, and nothing outside it.
///
/// Links to files and folders inside are followed; no link leads out. What editors and systems leave behind
/// (names that begin with a dot, `x~`, `#x#`) is skipped. The same files give the same listing in whatever
/// order the disk holds them.
public struct FolderReader: Sendable {
  /// The folder, as the person who ran the command wrote it but for slashes at its end.
  public let folder: String
  /// Names that are listed although they begin with a dot, at whatever depth.
  public let dotNames: Set<String>

  /// A reader of `folder`, which need not exist yet.
  public init(_ folder: String, dotNames: Set<String> = []) {
    var trimmed = folder[...]
    while trimmed.utf8.count > 1, trimmed.utf8.last == UInt8(ascii: "/") { trimmed = trimmed.dropLast() }
    self.folder = trimmed.isEmpty ? "." : String(trimmed)
    self.dotNames = dotNames
  }

  /// All regular files below the folder, with what is wrong there.
  public func list() -> FolderListing {
    var walk = FolderWalk(reader: self)
    do throws(FileProblem) {
      try walk.run(from: resolvedFolder())
    } catch {
      walk.problems.report(error.diagnostic)
    }
    return FolderListing(
      files: walk.files.sorted { $0.path.precedesByBytes($1.path) },
      problems: walk.problems, hasLinks: walk.hasLinks)
  }

  /// Finds the file at `path`, relative to the folder, without listing the rest.
  ///
  /// Throws `missingFile`, `notAFile`, `linkLoop`, `fileUnreadable`, and `linkLeavesFolder` where links or `..`
  /// lead out of the folder.
  public func file(at path: String) throws(FileProblem) -> ListedFile {
    let root = try resolvedFolder()
    let shownPath = shown(path)
    let location: String
    let status: FileStatus
    do {
      location = try realPath(joinedPath(root, path))
      status = try FileStatus.of(location, followingLinks: false)
    } catch {
      switch error.code {
      case SystemError.notFound: throw .missing(shownPath)
      case SystemError.linkLoop: throw .linkLoop(shownPath, target: path)
      default: throw .unreadable(shownPath, error)
      }
    }
    guard isInside(location, root) else { throw .linkLeaves(shownPath, target: location, root: folder) }
    guard status.kind == .file else { throw .notAFile(shownPath, status.kind) }
    return ListedFile(
      path: path, shownPath: shownPath, size: status.size, version: status.version, location: location)
  }

  /// Reads the text of the file at `path`, relative to the folder, as ``ListedFile/readText(limit:)`` does.
  public func readText(_ path: String, limit: Int = defaultFileLimit) throws(FileProblem) -> [UInt8] {
    try file(at: path).readText(limit: limit)
  }

  /// The path below the folder as the person who ran the command would write it.
  public func shown(_ path: String) -> String { joinedPath(folder, path) }

  private func resolvedFolder() throws(FileProblem) -> String {
    let root: String
    let kind: FileKind
    do {
      root = try realPath(folder)
      kind = try FileStatus.of(root, followingLinks: false).kind
    } catch {
      guard error.code == SystemError.notFound else { throw .unreadable(folder, error) }
      throw FileProblem(
        .missingFile, folder, "there is no folder of this name",
        help: "make it, or check how its name is written and which folder you are in")
    }
    guard kind == .folder else {
      throw FileProblem(
        .notAFile, folder, "this is \(kind.words), where a folder should be", help: "name the folder itself")
    }
    return root
  }
}
