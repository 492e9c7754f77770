import JSON

/// The finished index of one language: small files, of which a browser loads the few that a query needs. docs/search.md
/// describes them.
public struct SearchIndex: Sendable {
  /// `index.json`: what the script must know before it can ask for anything else.
  public let manifest: [UInt8]
  /// `spelling.txt`: the commonest words, among which a mistyped one is looked for.
  public let spelling: [UInt8]
  /// `words-N.txt`: words in order, each with the documents that hold it.
  public let words: [[UInt8]]
  /// `cards-N.json`: what results show of the documents.
  public let cards: [[UInt8]]

  /// How many documents' cards one file holds. A page of ten results may need ten such files.
  public static let cardsInFile = 20
  /// An index of so many bytes at most is loaded whole by every search, so that the host does not learn even from the
  /// names of the files what was looked for.
  static let mostToLoadWhole = 120_000
  /// How many words ``spelling`` holds at the most.
  static let mostSpellings = 4_000

  /// Joins blocks, given in the order of their documents; `labels` are what documents can be, by the cards' numbers.
  /// The words are dealt out to `wordFiles` files of about the same size.
  public init(_ blocks: [IndexBlock], wordFiles: Int, labels: [String], language: SearchLanguage) {
    let joined = JoinedBlocks(blocks)
    let files = WordFiles(joined, count: max(1, wordFiles))
    let spelling = Spelling.lines(joined, most: Self.mostSpellings)
    let cards = Self.cardLists(blocks)
    let bytes = spelling.count + files.text.count + cards.reduce(0) { $0 + $1.count }
    // Each file has a version of its own: an article that is edited leaves the cards of all others as they are.
    let versions = (
      spelling: Self.version(of: spelling), words: files.files.map { Self.version(of: files.text[$0]) },
      cards: cards.map { Self.version(of: $0) }
    )
    var description = JSONObject()
    description.set("spelling", versions.spelling)
    description.set("wordFiles", versions.words.joined(separator: " "))
    description.set("cardFiles", versions.cards.joined(separator: " "))
    description.set("documents", .integer(blocks.reduce(0) { $0 + $1.cards.count }))
    description.set("cards", .integer(Self.cardsInFile))
    if bytes <= Self.mostToLoadWhole { description.set("whole", .flag(true)) }
    description.set("labels", .list(labels.map(JSONValue.text)))
    description.set("words", .list(files.firstWords.map(JSONValue.text)))
    description.set("stop", .text(language.stopWords.joined(separator: " ")))
    description.set("endings", .list(language.endings.map(JSONValue.text)))
    description.set("same", .list(language.same.map(JSONValue.text)))
    manifest = description.value.bytes + [UInt8(ascii: "\n")]
    self.spelling = Array("\(versions.spelling)\n".utf8) + spelling
    words = zip(versions.words, files.files).map { Array("\($0)\n".utf8) + files.text[$1] }
    self.cards = zip(versions.cards, cards).map {
      Array("{\"version\":\"\($0)\",\"cards\":".utf8) + $1 + Array("}\n".utf8)
    }
  }

  /// The cards as JSON lists of so many.
  private static func cardLists(_ blocks: [IndexBlock]) -> [[UInt8]] {
    let cards = blocks.flatMap(\.cards)
    return stride(from: 0, to: cards.count, by: cardsInFile).map { start in
      var list: [UInt8] = [UInt8(ascii: "[")]
      for index in start..<min(start + cardsInFile, cards.count) {
        if index > start { list += ",\n".utf8 }
        list += cards[index]
      }
      return list + [UInt8(ascii: "]")]
    }
  }

  /// Tells one version of a file from another: six letters of an FNV-1a of what it holds. Of two versions of a file, one in
  /// two thousand million would pass for the other.
  private static func version(of bytes: some Sequence<UInt8>) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    let letters = String((hash ^ hash >> 32) % 2_176_782_336, radix: 36)
    return String(repeating: "0", count: 6 - letters.utf8.count) + letters
  }
}
