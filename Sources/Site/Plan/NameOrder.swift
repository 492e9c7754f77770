import Language
import ProgramDirectory

/// The order of names in lists, as a reader of the language looks them up: letters without regard to case and accents,
/// though Spanish ñ is a letter of its own, after n. Ties fall to the slug, so that the order never hangs on anything else.
struct NameOrder {
  private let isSpanish: Bool

  /// The order of a language.
  init(_ language: LanguageTag) {
    isSpanish = language.language == "es"
  }

  /// The groups by their names in a language.
  func sorted(_ groups: [Group], in language: LanguageTag) -> [Group] {
    groups.map { (key: key($0.name[language]), group: $0) }
      .sorted { left, right in
        left.key == right.key
          ? left.group.slug < right.group.slug : left.key.lexicographicallyPrecedes(right.key)
      }.map(\.group)
  }

  /// Numbers that compare as the name's letters do. Each scalar has two places, so that ñ fits between n and o.
  func key(_ name: String) -> [UInt32] {
    name.lowercased().unicodeScalars.map { scalar in
      if isSpanish, scalar == "ñ" { return Unicode.Scalar("n").value * 2 + 1 }
      return Self.base(scalar).value * 2
    }
  }

  /// The letter without its accent, for the letters of European languages.
  static func base(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "à", "á", "â", "ã", "ä", "å": "a"
    case "ç": "c"
    case "è", "é", "ê", "ë": "e"
    case "ì", "í", "î", "ï": "i"
    case "ñ": "n"
    case "ò", "ó", "ô", "õ", "ö", "ø": "o"
    case "ù", "ú", "û", "ü": "u"
    case "ý", "ÿ": "y"
    default: scalar
    }
  }
}
