/// What becomes of the letters of a text when it is cut into words: small, without accents.
///
/// The script of the search page does the same with what a visitor types (`fold` in search.js), so both must agree
/// on every character; a browser test compares them. There the accents are taken off by Unicode's canonical
/// decomposition, in the same ranges of Latin, Greek and Cyrillic that this table holds.
enum LetterFolding {
  /// What a character is to the words of a text.
  enum Role {
    /// Ends a word.
    case separator
    /// Part of a word, but not written down: an accent by itself, an apostrophe, a soft hyphen.
    case silent
    /// Part of a word.
    case letter
    /// A word by itself, as in scripts that put no spaces between words.
    case word
  }

  /// The role of a character.
  static func role(of scalar: Unicode.Scalar) -> Role {
    switch scalar.value {
    case 0x27, 0x2019, 0x02BC, 0xAD, 0x200C, 0x200D, 0x0300...0x036F: return .silent
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      return isLetter(scalar) ? .word : .separator
    default: return isLetter(scalar) ? .letter : .separator
    }
  }

  /// Whether it is a letter, a mark on letters, or a digit, of any script.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  /// Appends the letter as UTF-8, folded.
  static func append(_ scalar: Unicode.Scalar, to word: inout WordBuffer) {
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      guard role(of: lower) != .silent else { continue }
      if let spelled = spelled[lower] {
        word.append(spelled.utf8)
      } else if let bytes = UTF8.encode(Unicode.Scalar(base(of: lower)) ?? lower) {
        word.append(bytes)
      }
    }
  }

  private static func base(of scalar: Unicode.Scalar) -> UInt32 {
    let index: Int
    switch scalar.value {
    case low: index = Int(scalar.value - low.lowerBound)
    case high: index = low.count + Int(scalar.value - high.lowerBound)
    default: return scalar.value
    }
    return bases[index]
  }

  private static let low: Range<UInt32> = 0xC0..<0x500
  private static let high: Range<UInt32> = 0x1E00..<0x1F00

  /// The letter below the accents of each character of the two ranges.
  private static let bases: [UInt32] = {
    var bases = Array(low) + Array(high)
    for row in rows {
      for letter in row.letters.unicodeScalars {
        let index =
          low.contains(letter.value)
          ? Int(letter.value - low.lowerBound) : low.count + Int(letter.value - high.lowerBound)
        bases[index] = row.base.value
      }
    }
    return bases
  }()

  /// Letters that Unicode does not take apart, as people without them on their keyboard write them.
  private static let spelled: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ς": "σ",
    "ſ": "s",
  ]

  /// The small letters with accents, by the letter below.
  private static let rows: [(base: Unicode.Scalar, letters: String)] = [
    (";", ";"),
    ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
    ("b", "ḃḅḇ"),
    ("c", "çćĉċčḉ"),
    ("d", "ďḋḍḏḑḓ"),
    ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
    ("f", "ḟ"),
    ("g", "ĝğġģǧǵḡ"),
    ("h", "ĥȟḣḥḧḩḫẖ"),
    ("i", "ìíîïĩīĭįǐȉȋḭḯỉị"),
    ("j", "ĵǰ"),
    ("k", "ķǩḱḳḵ"),
    ("l", "ĺļľḷḹḻḽ"),
    ("m", "ḿṁṃ"),
    ("n", "ñńņňǹṅṇṉṋ"),
    ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
    ("p", "ṕṗ"),
    ("r", "ŕŗřȑȓṙṛṝṟ"),
    ("s", "śŝşšșṡṣṥṧṩ"),
    ("t", "ţťțṫṭṯṱẗ"),
    ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
    ("v", "ṽṿ"),
    ("w", "ŵẁẃẅẇẉẘ"),
    ("x", "ẋẍ"),
    ("y", "ýÿŷȳẏẙỳỵỷỹ"),
    ("z", "źżžẑẓẕ"),
    ("¨", "΅"),
    ("·", "·"),
    ("æ", "ǣǽ"),
    ("ø", "ǿ"),
    ("ſ", "ẛ"),
    ("ʒ", "ǯ"),
    ("ʹ", "ʹ"),
    ("α", "ά"),
    ("ε", "έ"),
    ("η", "ή"),
    ("ι", "ΐίϊ"),
    ("ο", "ό"),
    ("υ", "ΰϋύ"),
    ("ω", "ώ"),
    ("ϒ", "ϓϔ"),
    ("а", "ӑӓ"),
    ("г", "ѓ"),
    ("е", "ѐёӗ"),
    ("ж", "ӂӝ"),
    ("з", "ӟ"),
    ("и", "йѝӣӥ"),
    ("к", "ќ"),
    ("о", "ӧ"),
    ("у", "ўӯӱӳ"),
    ("ч", "ӵ"),
    ("ы", "ӹ"),
    ("э", "ӭ"),
    ("і", "ї"),
    ("ѵ", "ѷ"),
    ("ә", "ӛ"),
    ("ө", "ӫ"),
  ]
}
