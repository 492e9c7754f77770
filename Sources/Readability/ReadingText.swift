/// A text of several passages, and how hard it is to read.
///
/// Time and memory are linear in the text.
public struct ReadingText: Sendable {
  /// A sentence of the text.
  public struct Place: Sendable, Equatable {
    /// The passage, by the order in which passages were added, from 0.
    public let passage: Int
    /// Where the sentence stands in the passage, in bytes of UTF-8.
    public let range: Range<Int>
  }

  /// A text of fewer words is not judged: one long name would decide.
  public static let fewestWords = 100
  /// A passage of fewer words is a label rather than a sentence.
  static let fewestWordsOfPassage = 3

  private let language: ReadingLanguage
  private var passages = 0
  private var sentences: [(place: Place, words: Int, syllables: Int)] = []
  private var syllables = 0
  /// How many words the text has so far.
  public private(set) var words = 0

  /// A text without any passage.
  public init(_ language: ReadingLanguage) { self.language = language }

  /// Adds a paragraph, or an item of a list: a sentence ends where it ends. Its words are separated by single spaces.
  public mutating func add(_ passage: String) {
    let read = SentenceReader(passage, language).sentences()
    if read.reduce(0, { $0 + $1.words }) >= Self.fewestWordsOfPassage {
      for sentence in read {
        sentences.append(
          (Place(passage: passages, range: sentence.range), sentence.words, sentence.syllables))
        words += sentence.words
        syllables += sentence.syllables
      }
    }
    passages += 1
  }

  /// The school grade (of the United States) for which the text is, by Flesch and Kincaid in English, by Fernández Huerta
  /// in Spanish; nil where it is too short to tell.
  public var grade: Double? {
    words >= Self.fewestWords ? grade(sentences: sentences.count, words: words, syllables: syllables) : nil
  }

  /// The sentence without which the grade would fall furthest; nil where there is only one.
  public var heaviest: Place? {
    guard sentences.count > 1 else { return nil }
    return sentences.map { sentence in
      (
        place: sentence.place,
        rest: grade(
          sentences: sentences.count - 1, words: words - sentence.words,
          syllables: syllables - sentence.syllables)
      )
    }.min { $0.rest < $1.rest }?.place
  }

  private func grade(sentences: Int, words: Int, syllables: Int) -> Double {
    guard sentences > 0, words > 0 else { return 0 }
    return language.grade(
      wordsPerSentence: Double(words) / Double(sentences), syllablesPerWord: Double(syllables) / Double(words)
    )
  }
}
