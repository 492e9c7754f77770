import Language
import Parallel
import Search
import Synchronization

/// The search index of each language, made once: before the pages by a build, which has all threads for it, or when the
/// first file of it is asked for.
final class SearchIndexes: Sendable {
  private let made = Mutex<[LanguageTag: SearchIndex]>([:])
  private let plan: SearchPlan

  init(_ plan: SearchPlan) { self.plan = plan }

  /// A file of a language's index.
  func file(_ file: SearchFile, of edition: Edition) -> [UInt8] {
    let index = made.withLock { made in
      if let index = made[edition.language] { return index }
      let index = join(parts.map { block($0, edition) }, edition)
      made[edition.language] = index
      return index
    }
    switch file {
    case .manifest: return index.manifest
    case .spelling: return index.spelling
    case .words(let number): return index.words.indices.contains(number) ? index.words[number] : []
    case .cards(let number): return index.cards.indices.contains(number) ? index.cards[number] : []
    }
  }

  /// Makes a language's index on up to `jobs` threads.
  func prepare(_ edition: Edition, jobs: Int) async {
    let blocks = await parallelMap(parts, jobs: jobs) { self.block($0, edition) }
    let index = join(blocks, edition)
    made.withLock { $0[edition.language] = index }
  }

  /// How many documents are read into one block: enough for words to come again, few enough to share the work.
  private static let blockLength = 128

  private var parts: [Range<Int>] {
    stride(from: 0, to: plan.pages.count, by: Self.blockLength).map {
      $0..<min($0 + Self.blockLength, plan.pages.count)
    }
  }

  private func block(_ part: Range<Int>, _ edition: Edition) -> IndexBlock {
    IndexBlock(part, language: .of(edition.language.language)) { edition.searchDocument(of: plan.pages[$0]) }
  }

  private func join(_ blocks: [IndexBlock], _ edition: Edition) -> SearchIndex {
    SearchIndex(
      blocks, wordFiles: plan.wordFiles, labels: edition.searchLabels,
      language: .of(edition.language.language))
  }
}
