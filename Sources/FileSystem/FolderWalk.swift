import Diagnostics

/// One walk over the folders below a root.
///
/// Folders wait on a list of our own, so that a deep tree costs no stack.
struct FolderWalk {
  let reader: FolderReader
  var files: [ListedFile] = []
  var problems = DiagnosticLog()

  private var root = ""
  private var waiting: [WaitingFolder] = []
  private var visited: [VisitedFolder] = []
  private var linkedFolders = 0
  /// Whether anything was a link.
  private(set) var hasLinks = false

  /// Links to folders may lie side by side in any number of folders, and each may lead to more of them: without
  /// a bound twenty small folders could stand for a million.
  private static let mostLinkedFolders = 1000

  init(reader: FolderReader) { self.reader = reader }

  /// Lists everything below the resolved folder `root`.
  mutating func run(from root: String) throws(FileProblem) {
    self.root = root
    waiting = [WaitingFolder(path: "", location: root, parent: nil)]
    while let folder = waiting.popLast() {
      do throws(FileProblem) {
        try list(folder)
      } catch {
        problems.report(error.diagnostic)
      }
    }
  }

  private mutating func list(_ folder: WaitingFolder) throws(FileProblem) {
    let shownPath = reader.shown(folder.path)
    do {
      let descriptor = try FileDescriptor.folder(folder.location)
      let identity = try descriptor.status().identity
      guard !leadsBack(to: identity, from: folder.parent) else {
        return problems.report(FileProblem.linkLoop(shownPath, target: folder.location).diagnostic)
      }
      visited.append(VisitedFolder(identity: identity, parent: folder.parent))
      let index = visited.count - 1
      var names = NameClashes()
      for entry in try descriptor.entries() {
        guard let name = acceptedName(of: entry, in: shownPath) else { continue }
        if let earlier = names.insert(name) {
          problems.report(NameClashes.problem(joinedPath(shownPath, name), name, earlier).diagnostic)
        }
        // What is gone by now was an editor's, while it saved.
        guard let status = try descriptor.status(ofEntry: name) else { continue }
        add(name, status, in: folder, index)
      }
    } catch {
      throw .unreadable(shownPath, error)
    }
  }

  /// Whether the folder is one of those through which the walk has come here.
  private func leadsBack(to identity: FileIdentity, from parent: Int?) -> Bool {
    var next = parent
    while let index = next {
      if visited[index].identity == identity { return true }
      next = visited[index].parent
    }
    return false
  }

  /// The entry's name, or nil where it is to be skipped; what is wrong with it is reported.
  private mutating func acceptedName(of entry: FolderEntry, in folder: String) -> String? {
    if entry.isLeftBehind { return nil }
    guard let name = entry.name, !name.unicodeScalars.contains(where: String.isInvisible) else {
      problems.error(
        .badFileName, at: SourcePosition(path: joinedPath(folder, entry.shown)),
        "this name holds characters that can’t be shown",
        help: "rename it; small letters, digits and hyphens work everywhere")
      return nil
    }
    return name.utf8.first == UInt8(ascii: ".") && !reader.dotNames.contains(name) ? nil : name
  }

  private mutating func add(_ name: String, _ status: FileStatus, in folder: WaitingFolder, _ index: Int) {
    let path = joinedPath(folder.path, name)
    let location = joinedPath(folder.location, name)
    switch status.kind {
    case .file: addFile(path, location, status)
    case .folder: waiting.append(WaitingFolder(path: path, location: location, parent: index))
    case .link:
      do throws(FileProblem) {
        try follow(path, location, parent: index)
      } catch {
        problems.report(error.diagnostic)
      }
    default: problems.report(FileProblem.notAFile(reader.shown(path), status.kind).diagnostic)
    }
  }

  private mutating func addFile(_ path: String, _ location: String, _ status: FileStatus) {
    files.append(
      ListedFile(
        path: path, shownPath: reader.shown(path), size: status.size, version: status.version,
        location: location))
  }

  /// Adds what the link leads to, if that lies inside the root.
  private mutating func follow(_ path: String, _ link: String, parent: Int) throws(FileProblem) {
    let shownPath = reader.shown(path)
    hasLinks = true
    let bytes = (try? linkText(link)) ?? []
    let target = String.visible(String(decoding: bytes, as: UTF8.self))
    let location: String
    let status: FileStatus
    do {
      location = try realPath(link)
      status = try FileStatus.of(location, followingLinks: false)
    } catch {
      switch error.code {
      case SystemError.notFound: throw .danglingLink(shownPath, target: target)
      case SystemError.linkLoop: throw .linkLoop(shownPath, target: target)
      default: throw .unreadable(shownPath, error)
      }
    }
    guard isInside(location, root) else {
      throw .linkLeaves(shownPath, target: target, root: reader.folder)
    }
    guard status.kind == .folder else { return add(resolved: path, location, status) }
    linkedFolders += 1
    guard linkedFolders <= Self.mostLinkedFolders else {
      throw FileProblem(
        .linkLoop, shownPath, "links here lead to more than \(Self.mostLinkedFolders) folders",
        help: "copy the folders instead of linking to them")
    }
    waiting.append(WaitingFolder(path: path, location: location, parent: parent))
  }

  private mutating func add(resolved path: String, _ location: String, _ status: FileStatus) {
    if status.kind == .file {
      addFile(path, location, status)
    } else {
      problems.report(FileProblem.notAFile(reader.shown(path), status.kind).diagnostic)
    }
  }
}

/// A folder that is still to be listed.
private struct WaitingFolder {
  /// Relative to the root.
  let path: String
  /// Where to open it, links resolved.
  let location: String
  /// The index of the folder it was found in.
  let parent: Int?
}

private struct VisitedFolder {
  let identity: FileIdentity
  let parent: Int?
}

extension FolderEntry {
  /// Whether an editor left it behind: `x~`, `#x#`, and `.#x`, which the dot already hides.
  var isLeftBehind: Bool {
    let hash = UInt8(ascii: "#")
    return bytes.last == UInt8(ascii: "~") || (bytes.count > 1 && bytes.first == hash && bytes.last == hash)
      || bytes.starts(with: [UInt8(ascii: "."), hash])
  }
}
