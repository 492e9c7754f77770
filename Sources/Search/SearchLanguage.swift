/// What a search must know of a language. All words are written folded: small and without accents.
///
/// There is no stemmer: the index holds words as they are written, and the script looks for the other forms of a word
/// that is typed. So index and query can't disagree about a stem, and a new language is a table.
public struct SearchLanguage: Sendable {
  /// Words that say nothing: neither indexed nor looked for.
  let stopWords: [String]
  /// Sets of endings, with spaces between, `-` for none. What is left of a word when one of the set is taken off (three
  /// letters at least) is another form of the word with any other of the set: `-` and `s` give group and groups.
  let endings: [String]
  /// Words that mean the same, or forms that no ending explains, with spaces between.
  let same: [String]

  /// What is known of a language by its BCP 47 code, without region: of some nothing, which is no harm.
  public static func of(_ code: String) -> SearchLanguage {
    switch code {
    case "en": .english
    case "es": .spanish
    default: SearchLanguage(stopWords: [], endings: [], same: [])
    }
  }
}
