import Content
import Diagnostics
import ProgramDirectory

/// Finds the slug of a new file.
struct FileNaming {
  let kind: NewFileKind
  let names: ContentNames

  /// The slug for a name: its own letters where it has any that an address can spell, otherwise the kind of file,
  /// numbered. Never one that is reserved.
  func slug(for name: String) -> String {
    let proposal = Self.proposal(for: name)
    guard !proposal.isEmpty else { return free(kind.rawValue) }
    return isReserved(proposal) ? free("\(proposal)-\(kind.rawValue)") : proposal
  }

  /// What of a name an address can spell; empty where that is nothing.
  static func proposal(for name: String) -> String { shortened(Slug.proposal(for: name)) }

  /// Whether a file of that slug could not be published, or would be something else.
  func isReserved(_ slug: String) -> Bool {
    guard kind == .page else { return false }
    return Slug.reservedForPages.contains(slug) || Page.Introduced(rawValue: slug) != nil
      || names.languages.contains { $0.lowercased() == slug }
  }

  /// Whether there is a file of that slug.
  func isTaken(_ slug: String) -> Bool { names.slugs[kind.contentKind]?.contains(slug) ?? false }

  /// The word, or the first of `word-2`, `word-3` … that is free.
  private func free(_ word: String) -> String {
    var slug = word
    var number = 1
    while isTaken(slug) || isReserved(slug) {
      number += 1
      slug = "\(word)-\(number)"
    }
    return slug
  }

  /// At most 60 letters, cut between words where there are words: file systems take 255, addresses in print fewer.
  private static func shortened(_ slug: String) -> String {
    guard slug.utf8.count > 60 else { return slug }
    let start = slug.prefix(60)
    let words = start.lastIndex(of: "-").map { start[..<$0] } ?? start
    return String(words)
  }
}
