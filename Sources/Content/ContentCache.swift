/// What a load made of each file, so that the next one does anew only what has changed.
///
/// Nothing in it decides what a load says: each part is taken over only where making it anew would give the same.
public struct ContentCache: Sendable {
  /// Whether there will be a next load. A single one needs the memory more.
  let isKept: Bool
  var catalog: ContentCatalog?
  var decoded: DecodedContent?
  var resolved: ResolvedContent?
  var searched: PrivateValueSearch.Outcome?

  /// An empty cache, with which everything is read.
  public init() { isKept = true }

  /// A cache that keeps nothing.
  static let none = ContentCache(isKept: false)

  private init(isKept: Bool) { self.isKept = isKept }
}

/// What all documents of a load were read in: settings, vocabularies, questions, closures, places, programs, the day. Two
/// loads with the very same one differ in single groups, articles and pages alone, and those that were not written are
/// the same objects.
public final class ContentBasis: Sendable {
  init() {}
}
