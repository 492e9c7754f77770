/// The words of all blocks in order, each with its postings.
struct JoinedBlocks {
  private let words: WordList
  private let starts: [Int]
  private let postings: [Posting]
  /// The numbers of the words, in the order in which JavaScript compares strings.
  private let order: [Int]

  init(_ blocks: [IndexBlock]) {
    var table = WordTable()
    let numbers = blocks.map { block in
      (0..<block.words.count).map { local in
        Int32(truncatingIfNeeded: table.add(block.words[local]))
      }
    }
    words = table.list
    var starts = [Int](repeating: 0, count: words.count + 1)
    for (block, numbers) in zip(blocks, numbers) {
      for (local, number) in numbers.enumerated() {
        starts[Int(number) + 1] += block.postings(local).count
      }
    }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    var next = starts
    var postings = [Posting](repeating: Posting(document: 0, weight: 0), count: starts[words.count])
    // Blocks come in the order of their documents, so each word's postings do too.
    for (block, numbers) in zip(blocks, numbers) {
      for (local, number) in numbers.enumerated() {
        for posting in block.postings(local) {
          postings[next[Int(number)]] = posting
          next[Int(number)] += 1
        }
      }
    }
    let words = words
    order = (0..<words.count).filter { starts[$0] < starts[$0 + 1] }
      .sorted { Self.precedes(words[$0], words[$1]) }
    self.starts = starts
    self.postings = postings
  }

  /// How many words there are.
  var count: Int { order.count }

  /// A word by its place in the order.
  func word(_ place: Int) -> ArraySlice<UInt8> { words[order[place]] }

  /// The documents that hold the word at that place.
  func postings(_ place: Int) -> ArraySlice<Posting> {
    postings[starts[order[place]]..<starts[order[place] + 1]]
  }

  /// The order of UTF-16, in which surrogates (in UTF-8, first bytes from F0) stand before U+E000 (from EE).
  private static func precedes(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    left.lexicographicallyPrecedes(right) { rank($0) < rank($1) }
  }

  private static func rank(_ byte: UInt8) -> UInt8 { byte < 0xEE ? byte : byte < 0xF0 ? byte + 5 : byte - 2 }
}
