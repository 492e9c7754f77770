/// What a publication did to the output folder, in numbers of files.
public struct PublicationSummary: Hashable, Sendable {
  /// The files of the site.
  public let files: Int
  /// Files that are new or differ from before.
  public let written: Int
  /// Files that stayed as they were.
  public let unchanged: Int
  /// Files of the site before that this one no longer has.
  public let removed: Int

  /// A summary with those numbers.
  public init(files: Int, written: Int, unchanged: Int, removed: Int) {
    self.files = files
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
  }
}
