import FileSystem

/// The states of a document's files. While they stay, reading it anew gives the same.
struct DocumentFiles: Sendable {
  /// In the order of `Document.paths`. None where the texts are in memory and have no states.
  private let states: [ListedFile]

  init(_ document: Document, in source: ContentSource) {
    states = document.paths.compactMap { source.file($0) }
  }

  /// Whether what was read of `document` in these states can stand for what its files hold now.
  func areCurrent(_ document: Document, in source: ContentSource) -> Bool {
    guard !states.isEmpty, states.count == document.translations.count + 1 else { return false }
    return states.allSatisfy { source.file($0.path) == $0 }
  }
}
