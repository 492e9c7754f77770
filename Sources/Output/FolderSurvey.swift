import FileSystem

/// What stands in the output folder that Waymark did not make.
struct FolderSurvey {
  /// Files and folders of others, the topmost of each: their paths as C strings.
  private(set) var foreign: [[CChar]] = []
  /// Those of them that stand where the site wants something else, as text to show.
  private(set) var inTheWay: [String] = []
  /// Files of the manifest that are there.
  private(set) var ours: Set<String> = []

  private let manifest: Manifest
  private let planned: PlannedFiles

  /// Looks at every folder that the site before or the new one knows; the folders of others are not entered.
  init(
    of folder: borrowing FileDescriptor, manifest: Manifest, planned: PlannedFiles
  ) throws(SystemError) {
    self.manifest = manifest
    self.planned = planned
    var waiting = [""]
    while let path = waiting.popLast() {
      let entries =
        path.isEmpty ? try folder.entries() : try folder.openFolder(path).takeEntries()
      for entry in entries where !(path.isEmpty && Self.isWorkingFile(entry)) {
        let kind = try entry.kind(in: folder, at: joinedBytes(path, entry.bytes))
        guard let name = entry.name else {
          foreign.append(joinedBytes(path, entry.bytes))
          continue
        }
        let entryPath = joinedPath(path, name)
        if kind == .folder, manifest.folders.contains(entryPath) || planned.folders.contains(entryPath) {
          waiting.append(entryPath)
        } else if kind == .file, manifest.paths.contains(entryPath) {
          ours.insert(entryPath)
        } else {
          addForeign(entryPath, entry, in: path)
        }
      }
    }
  }

  private mutating func addForeign(_ path: String, _ entry: FolderEntry, in folder: String) {
    if planned.files[path] != nil || planned.folders.contains(path) || planned.blocksFolder(above: path) {
      inTheWay.append(path)
    } else {
      foreign.append(joinedBytes(folder, entry.bytes))
    }
  }

  private static func isWorkingFile(_ entry: FolderEntry) -> Bool {
    entry.name == Manifest.name || entry.name == WorkingFolder.nameInPlace
  }
}

extension FolderEntry {
  /// What stands under the name, asking the system where the folder's listing does not say; `path` is the entry's
  /// below `root`.
  func kind(in root: borrowing FileDescriptor, at path: [CChar]) throws(SystemError) -> FileKind {
    if let kind { return kind }
    return try root.status(at: path)?.kind ?? .unknown
  }
}

/// The path of an entry below `folder` as a C string.
func joinedBytes(_ folder: String, _ name: [UInt8]) -> [CChar] {
  var path = Array(folder.utf8)
  if !path.isEmpty { path.append(slash) }
  return (path + name).map { CChar(bitPattern: $0) } + [0]
}
