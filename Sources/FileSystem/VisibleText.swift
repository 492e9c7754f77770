extension String {
  /// `text` with every control character as `�`, so that a strange file name can't play tricks with a terminal.
  package static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isInvisible) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isInvisible(scalar) ? "\u{FFFD}" : scalar) }
    return String(result)
  }

  /// Control characters, line separators, and the marks that turn the direction of text.
  package static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
