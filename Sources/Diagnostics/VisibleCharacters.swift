/// Text that a terminal may be given.
enum VisibleCharacters {
  /// The text on one line, with a mark for each character that could move a terminal's cursor or turn the direction of
  /// its text: file names and names of fields may hold anything.
  static func shown(_ text: String, keepingTabs: Bool = false) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09 where keepingTabs: result.append(scalar)
      case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
