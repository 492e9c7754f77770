import FileSystem

/// A document and the states of its files. While two are equal, reading it anew gives the same.
struct DocumentFiles: Equatable, Sendable {
  let document: Document
  /// In the order of `document.paths`. None where the texts are in memory and have no states.
  private let states: [ListedFile]

  init(_ document: Document, in source: ContentSource) {
    self.document = document
    states = document.paths.compactMap { source.file($0) }
  }

  /// Whether what was read from `former` can stand for what these files hold.
  func isUnchanged(since former: DocumentFiles) -> Bool { !states.isEmpty && self == former }
}
