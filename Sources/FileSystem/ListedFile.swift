/// A regular file below a folder, found by ``FolderReader``.
public struct ListedFile: Hashable, Sendable {
  /// The path from the folder, with `/`: `groups/first-steps.yaml`.
  public let path: String
  /// The path as the person who ran the command would write it: `content/groups/first-steps.yaml`.
  public let shownPath: String
  /// In bytes, when it was listed.
  public let size: Int
  /// Which state of the file was listed.
  public let version: FileVersion
  /// How many times it is known to have been written since the folder was listed, whatever its version says.
  public internal(set) var writes = 0
  /// Where to open it, links resolved and known to be inside the folder.
  let location: String

  /// The bytes of the file.
  ///
  /// Throws `fileTooLarge` beyond `limit` bytes, `notAFile` where something else has taken its place since it was
  /// listed, and `fileUnreadable` where the system fails.
  public func read(limit: Int = defaultFileLimit) throws(FileProblem) -> [UInt8] {
    try OpenFile.open(location, shownPath: shownPath).readAll(limit: limit)
  }

  /// The file's text as UTF-8 without a byte-order mark; throws what ``read(limit:)`` and
  /// ``TextFile/decode(_:path:)`` throw.
  public func readText(limit: Int = defaultFileLimit) throws(FileProblem) -> [UInt8] {
    try TextFile.decode(read(limit: limit), path: shownPath)
  }

  /// Opens the file for reading piece by piece.
  public func open() throws(FileProblem) -> OpenFile {
    try OpenFile.open(location, shownPath: shownPath)
  }
}

/// The largest file that is read whole unless the caller says otherwise, in bytes: 10 MB.
public let defaultFileLimit = 10_000_000
