public import Diagnostics

/// What ``FolderReader/list()`` found below a folder.
public struct FolderListing: Sendable {
  /// The files, by the bytes of their paths.
  public internal(set) var files: [ListedFile]
  /// What is wrong with names, links and folders; what they concern is left out of `files`, except that of names
  /// which clash every one is there.
  public let problems: DiagnosticLog
  /// Whether a link is among what was found, so that one file may stand at several paths.
  let hasLinks: Bool
}
