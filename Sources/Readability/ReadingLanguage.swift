/// A language of which it can be told how hard a text is to read. Of others nothing is claimed.
public enum ReadingLanguage: Sendable, CaseIterable {
  case english, spanish

  /// The language of a BCP 47 tag: `en`, `es-MX`; nil where nothing is known of it.
  public init?(tag: String) {
    switch tag.prefix(while: { $0 != "-" }).lowercased() {
    case "en": self = .english
    case "es": self = .spanish
    default: return nil
    }
  }

  /// How many syllables a word has, at least one. It is small, as UTF-8.
  func syllables(of word: [UInt8]) -> Int {
    switch self {
    case .english: EnglishSyllables.count(word)
    case .spanish: SpanishSyllables.count(word)
    }
  }

  /// Words behind which a full stop ends no sentence, in small letters.
  var abbreviations: Set<String> {
    switch self {
    case .english: Self.englishAbbreviations
    case .spanish: Self.spanishAbbreviations
    }
  }

  private static let englishAbbreviations: Set<String> = [
    "dr", "mr", "mrs", "ms", "st", "prof", "rev", "vs", "approx", "e.g", "i.e",
  ]
  private static let spanishAbbreviations: Set<String> = [
    "dr", "dra", "sr", "sra", "srta", "prof", "profa", "lic", "ud", "uds", "av", "núm", "p.ej", "ej",
  ]

  /// The school grade (of the United States) for which a text is, by its words a sentence and syllables a word.
  func grade(wordsPerSentence: Double, syllablesPerWord: Double) -> Double {
    switch self {
    case .english:
      // Kincaid, Fishburne, Rogers and Chissom, 1975.
      0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59
    case .spanish:
      // Fernández Huerta, 1959; the last term as Law (2011) reads it.
      Self.grade(ofSpanishEase: 206.84 - 60 * syllablesPerWord - 1.02 * wordsPerSentence)
    }
  }

  /// The grade of an ease by Fernández Huerta. His table has bands (80 to 90: fifth grade); from the middle of one to the
  /// middle of the next the grade goes in a straight line.
  private static func grade(ofSpanishEase ease: Double) -> Double {
    let table: [(ease: Double, grade: Double)] = [
      (135, 0), (105, 3), (95, 4), (85, 5), (75, 6), (65, 7.5), (55, 10.5), (40, 14), (15, 17),
    ]
    for (upper, lower) in zip(table, table.dropFirst()) where ease >= lower.ease {
      return max(
        0, upper.grade + (lower.grade - upper.grade) * (upper.ease - ease) / (upper.ease - lower.ease))
    }
    return 17
  }
}
