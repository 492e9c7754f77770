import Foundation
import Search
import Testing

@Suite struct SearchIndexTests {
  /// An index of documents given by title and body, in one file of words.
  private func index(
    _ documents: [(title: String, body: String)], wordFiles: Int = 1, block: Int = 2, in code: String = "en"
  ) -> SearchIndex {
    let blocks = stride(from: 0, to: documents.count, by: block).map { start in
      IndexBlock(start..<min(start + block, documents.count), language: .of(code)) { number in
        var document = SearchDocument(
          card: .init(label: 0, url: "/\(number)/", title: documents[number].title))
        document.add(documents[number].title, to: .title)
        document.add(documents[number].body, to: .body)
        return document
      }
    }
    return SearchIndex(blocks, wordFiles: wordFiles, labels: ["Page"], language: .of(code))
  }

  @Test func eachWordHasItsDocumentsInOrder() throws {
    let words = IndexReader(
      index([
        ("Grief", "the loss"), ("Hope", "hope and grief"), ("Sleep", "grief grief"), ("Grief", ""),
      ]))
    #expect(words.documents("grief") == [0, 1, 2, 3])
    #expect(words.documents("hope") == [1])
    #expect(words.documents("loss") == [0])
    #expect(words.documents("other") == nil)
  }

  @Test func aTitleSaysMoreThanAText() throws {
    let words = IndexReader(
      index([
        ("Grief", "loss"), ("Loss", "grief"), ("Loss", String(repeating: "word ", count: 900) + "grief"),
        ("A", "grief grief grief grief"),
      ]))
    let levels = try #require(words.levels("grief"))
    #expect(levels[0] > levels[3])
    #expect(levels[3] > levels[1])
    #expect(levels[1] > levels[2])
  }

  @Test func stopWordsAndLettersByThemselvesAreLeftOutButInTitles() {
    let words = IndexReader(index([("About us", "about us e 7"), ("The Commons", "all of us")]))
    #expect(words.documents("us") == [0])
    #expect(words.documents("the") == [1])
    #expect(words.documents("e") == nil)
    #expect(words.documents("7") == [0])
  }

  @Test func ofAVeryCommonWordTheBestDocumentsAreNamedAndAllAreCounted() throws {
    let documents = (0..<5_000).map { (title: $0 % 3 == 0 ? "Grief" : "Hope", body: "grief hope") }
    let words = IndexReader(index(documents, block: 100))
    let found = try #require(words.documents("grief"))
    #expect(found.count == 2_000)
    #expect(words.counts["grief"] == 5_000)
    #expect(Set((0..<5_000).filter { $0 % 3 == 0 }).isSubset(of: found))
    #expect(found == found.sorted())
  }

  @Test func theFilesHoldTheWordsInOrderInAboutEqualParts() throws {
    let documents = (0..<400).map { (title: "w\($0 * 7919 % 100_003)", body: "a\($0) z\($0) m\($0)") }
    let index = index(documents, wordFiles: 8, block: 16)
    let manifest = try Manifest(index)
    #expect(index.words.count == 8)
    #expect(manifest.words.count == 8)
    let sizes = index.words.map(\.count)
    #expect(try #require(sizes.max()) < 2 * (try #require(sizes.min())))
    var all: [String] = []
    for (file, first) in zip(index.words, manifest.words) {
      let words = IndexReader.lines(file).map { String($0.prefix { $0 != " " }) }
      #expect(words.first == first)
      all += words
    }
    // JavaScript compares strings by their UTF-16 units.
    #expect(all == all.sorted { Array($0.utf16).lexicographicallyPrecedes(Array($1.utf16)) })
  }

  @Test func wordsBeyondTheFirstPlaneStandWhereJavaScriptLooksForThem() throws {
    let documents = [(title: "\u{FF21}\u{10400}", body: "\u{10400} \u{FB21} \u{D7A3} \u{FF42}")]
    let words = IndexReader.lines(index(documents).words[0]).map { String($0.prefix { $0 != " " }) }
    #expect(words == words.sorted { Array($0.utf16).lexicographicallyPrecedes(Array($1.utf16)) })
    #expect(words.count == 5)
  }

  @Test func anIndexOfNothingHasItsFiles() throws {
    let index = index([], wordFiles: 3)
    #expect(index.words.count == 3)
    #expect(index.cards.isEmpty)
    #expect(try Manifest(index).documents == 0)
  }

  @Test func everyFileSaysWhichVersionItIs() throws {
    let index = index((0..<50).map { (title: "t\($0)", body: "b\($0)") }, wordFiles: 3)
    let manifest = try Manifest(index)
    let texts = zip(
      index.words + [index.spelling], manifest.wordFiles.split(separator: " ") + [manifest.spelling[...]])
    #expect(manifest.wordFiles.split(separator: " ").count == index.words.count)
    for (file, version) in texts {
      #expect(String(decoding: file, as: UTF8.self).hasPrefix("\(version)\n"))
    }
    let versions = manifest.cardFiles.split(separator: " ")
    #expect(versions.count == index.cards.count && Set(versions).count == versions.count)
    for (file, version) in zip(index.cards, versions) {
      #expect(String(decoding: file, as: UTF8.self).hasPrefix("{\"version\":\"\(version)\""))
    }
  }

  @Test func anEditLeavesTheCardsOfOtherDocumentsAsTheyAre() {
    func texts(_ edited: String) -> [(title: String, body: String)] {
      (0..<50).map { (title: "t\($0)", body: $0 == 30 ? edited : "b\($0)") }
    }
    let (before, after) = (index(texts("b30"), wordFiles: 3), index(texts("another"), wordFiles: 3))
    #expect(before.cards.count == 3 && before.cards == after.cards)
    #expect(before.manifest != after.manifest && before.words != after.words)
  }

  @Test(arguments: 0..<20)
  func theIndexSaysWhatAPlainCountOfTheWordsSays(_ seed: Int) {
    var chance = Chance(UInt64(seed))
    let vocabulary = (0..<60).map { _ in chance.word() }
    let documents = (0..<chance.below(90)).map { _ in
      (
        title: chance.pick(vocabulary),
        body: (0..<chance.below(40)).map { _ in chance.pick(vocabulary) }.joined(separator: " ")
      )
    }
    var expected: [String: [Int]] = [:]
    for (number, document) in documents.enumerated() {
      for word in Set(WordReader.words(of: "\(document.title) \(document.body)")) {
        expected[word, default: []].append(number)
      }
    }
    for block in [1, 7, 1_000] {
      let words = IndexReader(index(documents, wordFiles: 1 + chance.below(9), block: block, in: "fr"))
      #expect(words.all == expected)
    }
  }
}
