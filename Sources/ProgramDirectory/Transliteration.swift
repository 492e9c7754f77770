/// Letters beyond a–z as the letters by which an address is spelled.
///
/// A small table: Latin with marks, Cyrillic and Greek. It serves names of files, which somebody may change, and no
/// scholar.
enum Transliteration {
  /// The letters for a small letter or digit; empty for what leaves no trace (a mark, an apostrophe); nil for what
  /// parts words or is not known.
  static func latin(_ scalar: Unicode.Scalar) -> String? {
    if scalar.isASCII {
      let isPlain = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
      return isPlain ? String(scalar) : scalar == "'" ? "" : nil
    }
    if scalar == "’" || scalar == "‘" || scalar == "ʼ" { return "" }
    if scalar.properties.generalCategory == .nonspacingMark { return "" }
    return known[scalar]
  }

  private static let known: [Unicode.Scalar: String] = {
    var known: [Unicode.Scalar: String] = [:]
    for (letters, from) in marked + cyrillic + greek {
      for scalar in from.unicodeScalars { known[scalar] = letters }
    }
    return known
  }()

  /// Latin letters with marks.
  private static let marked: [(letters: String, from: String)] = [
    ("a", "àáâãäåāăąǎǟǡǻȁȃȧạảấầẩẫậắằẳẵặ"),
    ("b", "ḃḅƀ"),
    ("c", "çćĉċč"),
    ("d", "ďđðḋḍ"),
    ("e", "èéêëēĕėęěȅȇȩẹẻẽếềểễệ"),
    ("f", "ƒḟ"),
    ("g", "ĝğġģǧǥ"),
    ("h", "ĥħḥḩ"),
    ("i", "ìíîïĩīĭįıǐȉȋỉị"),
    ("j", "ĵǰ"),
    ("k", "ķǩĸ"),
    ("l", "ĺļľŀłḷ"),
    ("m", "ṁṃ"),
    ("n", "ñńņňŉŋǹṅṇ"),
    ("o", "òóôõöøōŏőơǒǫȍȏȯọỏốồổỗộớờởỡợ"),
    ("p", "ṕṗ"),
    ("r", "ŕŗřȑȓṛ"),
    ("s", "śŝşšșſṡṣ"),
    ("t", "ţťŧțṫṭ"),
    ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗụủứừửữự"),
    ("w", "ŵẁẃẅ"),
    ("y", "ýÿŷȳỳỵỷỹ"),
    ("z", "źżžƶẓ"),
    ("ae", "æǽ"),
    ("oe", "œ"),
    ("ss", "ß"),
    ("th", "þ"),
    ("ij", "ĳ"),
    ("dz", "ǆǳ"),
    ("lj", "ǉ"),
    ("nj", "ǌ"),
  ]

  /// Cyrillic, of Russian, Ukrainian, Bulgarian, Serbian and Macedonian.
  private static let cyrillic: [(letters: String, from: String)] = [
    ("a", "а"),
    ("b", "б"),
    ("v", "в"),
    ("g", "гґѓ"),
    ("d", "д"),
    ("e", "еэѐ"),
    ("yo", "ё"),
    ("ye", "є"),
    ("zh", "ж"),
    ("z", "з"),
    ("dz", "ѕ"),
    ("i", "иіѝ"),
    ("yi", "ї"),
    ("y", "йы"),
    ("j", "ј"),
    ("k", "кќ"),
    ("l", "л"),
    ("lj", "љ"),
    ("m", "м"),
    ("n", "н"),
    ("nj", "њ"),
    ("o", "о"),
    ("p", "п"),
    ("r", "р"),
    ("s", "с"),
    ("t", "т"),
    ("c", "ћ"),
    ("u", "уў"),
    ("f", "ф"),
    ("kh", "х"),
    ("ts", "ц"),
    ("ch", "ч"),
    ("dzh", "џ"),
    ("dj", "ђ"),
    ("sh", "ш"),
    ("shch", "щ"),
    ("yu", "ю"),
    ("ya", "я"),
    ("", "ьъ"),
  ]

  /// Greek, as it is spoken.
  private static let greek: [(letters: String, from: String)] = [
    ("a", "αά"),
    ("v", "β"),
    ("g", "γ"),
    ("d", "δ"),
    ("e", "εέ"),
    ("z", "ζ"),
    ("i", "ηήιίϊΐ"),
    ("th", "θ"),
    ("k", "κ"),
    ("l", "λ"),
    ("m", "μ"),
    ("n", "ν"),
    ("x", "ξ"),
    ("o", "οόωώ"),
    ("p", "π"),
    ("r", "ρ"),
    ("s", "σς"),
    ("t", "τ"),
    ("y", "υύϋΰ"),
    ("f", "φ"),
    ("ch", "χ"),
    ("ps", "ψ"),
  ]
}
