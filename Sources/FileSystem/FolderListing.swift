public import Diagnostics

/// What ``FolderReader/list()`` found below a folder.
public struct FolderListing: Sendable {
  /// The files, by the bytes of their paths.
  public let files: [ListedFile]
  /// What is wrong with names, links and folders; what they concern is left out of `files`, except that of names
  /// which clash every one is there.
  public let problems: DiagnosticLog
}
