/// Counts the syllables of Spanish words by the rules of its spelling (RAE, Ortografía, chapter 2): each vowel is one, but
/// for those of a diphthong or triphthong.
enum SpanishSyllables {
  private enum Letter {
    /// a, e, o, with an accent or without.
    case strong
    /// i, u, ü, and y where it stands for i.
    case weak
    /// í, ú: never part of a diphthong with a strong vowel.
    case accented
    case consonant
  }

  /// How many syllables the word has, at least one. It is small, as UTF-8.
  static func count(_ word: [UInt8]) -> Int {
    var count = 0
    var previous = Letter.consonant
    for letter in letters(of: word) {
      switch (previous, letter) {
      case (_, .consonant): break
      // A vowel that goes with the one before: one of both is weak and has no accent.
      case (.weak, .weak), (.weak, .strong), (.strong, .weak), (.weak, .accented), (.accented, .weak): break
      default: count += 1
      }
      previous = letter
    }
    return max(1, count)
  }

  /// The letters that count: the u of `que` and `guitarra` is not said, nor is an h between vowels.
  private static func letters(of word: [UInt8]) -> [Letter] {
    let scalars = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
    var letters: [Letter] = []
    for (index, scalar) in scalars.enumerated() {
      let before = index > 0 ? scalars[index - 1] : " "
      let after = index + 1 < scalars.count ? scalars[index + 1] : " "
      switch scalar {
      case "a", "e", "o", "á", "é", "ó": letters.append(.strong)
      case "í", "ú": letters.append(.accented)
      case "u" where (before == "q" || before == "g") && "eiéí".unicodeScalars.contains(after): break
      case "i", "u", "ü": letters.append(.weak)
      case "y" where !isVowel(after): letters.append(.weak)
      case "h" where index > 0 && before != "c": break
      default: letters.append(.consonant)
      }
    }
    return letters
  }

  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    "aeiouáéíóúü".unicodeScalars.contains(scalar)
  }
}
