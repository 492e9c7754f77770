import JSON

/// The words of some documents that stand side by side in the index. Blocks are made independently of each other, on any
/// thread; ``SearchIndex`` joins them.
public struct IndexBlock: Sendable {
  /// The words, numbered as they came; stop words without any document are among them.
  let words: WordList
  /// For each word the stretch of `postings` that is its own: from `starts[number]` to `starts[number + 1]`.
  private let starts: [Int32]
  /// Which documents hold the word and how much it says about each, by document.
  private let postings: [Posting]
  /// The documents' cards as JSON, in order.
  let cards: [[UInt8]]

  /// The documents of `numbers`, each asked for once and let go.
  public init(_ numbers: Range<Int>, language: SearchLanguage, _ document: (Int) -> SearchDocument) {
    var reader = BlockReader(language)
    var cards: [[UInt8]] = []
    cards.reserveCapacity(numbers.count)
    for number in numbers {
      let document = document(number)
      reader.read(document, number: number)
      cards.append(document.card.json)
    }
    self.cards = cards
    words = reader.words.list
    (starts, postings) = reader.sorted()
  }

  /// The documents that hold the word of that number, in their order.
  func postings(_ number: Int) -> ArraySlice<Posting> {
    postings[Int(starts[number])..<Int(starts[number + 1])]
  }
}

/// Weighs the words of one document after the other.
private struct BlockReader {
  private(set) var words: WordTable
  /// The words of smaller numbers are stop words.
  private let firstTelling: Int
  private var found: [(word: Int32, posting: Posting)] = []
  /// How much each word says about the document at hand; nought between documents.
  private var weights: [Float] = []
  /// The words of the document at hand.
  private var present: [Int] = []
  /// The words of the field at hand, in order.
  private var inField: [Int] = []

  init(_ language: SearchLanguage) {
    var stopWords = WordTable()
    for word in language.stopWords { stopWords.add(word.utf8) }
    words = stopWords
    firstTelling = stopWords.list.count
  }

  mutating func read(_ document: SearchDocument, number: Int) {
    for field in SearchDocument.Field.allCases {
      inField.removeAll(keepingCapacity: true)
      for part in document.texts where part.field == field { collect(part.text, field) }
      weigh(field)
    }
    for word in present {
      found.append((Int32(word), Posting(document: number, weight: weights[word])))
      weights[word] = 0
    }
    present.removeAll(keepingCapacity: true)
  }

  private mutating func collect(_ text: String, _ field: SearchDocument.Field) {
    // In a title stop words stay, so that “About us” is found where nothing else was typed.
    let first = field == .title ? 0 : firstTelling
    WordReader.read(text, as: .folded) { word in
      // A letter by itself finds nothing but noise; a digit may be the step or the age.
      if word.bytes.count == 1, word.bytes[0] > UInt8(ascii: "9") { return }
      let number = words.number(of: word)
      if number >= first { inField.append(number) }
    }
  }

  private mutating func weigh(_ field: SearchDocument.Field) {
    let weight = field.weight(length: inField.count)
    let missing = words.list.count - weights.count
    if missing > 0 { weights.append(contentsOf: repeatElement(0, count: missing)) }
    for word in inField {
      if weights[word] == 0 { present.append(word) }
      weights[word] += weight
    }
  }

  /// The postings word by word, by counting; documents stay in their order.
  func sorted() -> (starts: [Int32], postings: [Posting]) {
    var starts = [Int32](repeating: 0, count: words.list.count + 1)
    for entry in found { starts[Int(entry.word) + 1] += 1 }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    var next = starts
    var postings = [Posting](repeating: Posting(document: 0, weight: 0), count: found.count)
    for entry in found {
      postings[Int(next[Int(entry.word)])] = entry.posting
      next[Int(entry.word)] += 1
    }
    return (starts, postings)
  }
}

extension SearchDocument.Field {
  /// What one word in a field of that many words weighs. As in BM25F, the words of a long field weigh less each.
  fileprivate func weight(length: Int) -> Float {
    let (boost, usual): (Float, Float) =
      switch self {
      case .title: (12, 4)
      case .labels: (4, 12)
      case .summary: (3, 16)
      case .headings: (2, 24)
      case .body: (1, 300)
      }
    // A text of five words does not say each of them more than once.
    return boost / (0.25 + 0.75 * max(Float(length) / usual, 0.5))
  }
}
