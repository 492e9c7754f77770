import ProgramDirectory

/// The order of names in lists: letters without regard to case and accents, as a reader of English or Spanish looks
/// them up. Ties fall to the slug, so that the order never hangs on anything else.
enum NameOrder {
  static func precedes(_ left: String, _ right: String, _ leftSlug: Slug, _ rightSlug: Slug) -> Bool {
    let (leftKey, rightKey) = (key(left), key(right))
    return leftKey == rightKey ? leftSlug < rightSlug : leftKey.lexicographicallyPrecedes(rightKey)
  }

  /// The scalars of the lower-case name with its accents taken off.
  private static func key(_ name: String) -> [UInt32] {
    name.lowercased().unicodeScalars.map { base($0).value }
  }

  private static func base(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
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
