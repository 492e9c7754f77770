/// How the letters of words are written down.
enum WordForm {
  /// As a search compares them: small, without accents (`LetterFolding`). An apostrophe does not end a word (‘women’s’ is
  /// `womens`), a hyphen does.
  case folded
  /// In small letters with their accents; everything but letters, marks and digits ends a word.
  case lowercased

  /// Takes in a character beyond ASCII.
  func read(_ scalar: Unicode.Scalar, _ word: inout WordBuffer, _ body: (ReadWord) -> Void) {
    switch self {
    case .folded:
      switch LetterFolding.role(of: scalar) {
      case .separator: word.end(body)
      case .silent: break
      case .letter: LetterFolding.append(scalar, to: &word)
      case .word:
        word.end(body)
        LetterFolding.append(scalar, to: &word)
        word.end(body)
      }
    case .lowercased:
      for small in scalar.properties.lowercaseMapping.unicodeScalars {
        if LetterFolding.isLetter(small), let bytes = UTF8.encode(small) {
          word.append(bytes)
        } else {
          word.end(body)
        }
      }
    }
  }

  /// The most bytes that a text of `count` bytes can have in small letters: Ⱥ, of two, becomes ⱥ, of three.
  static func mostLowercasedBytes(of count: Int) -> Int { count + count / 2 }
}
