/// Text that a terminal may be given.
enum VisibleCharacters {
  /// The text on one line, with a mark for each character that could move a terminal's cursor or turn the direction of
  /// its text: file names and names of fields may hold anything.
  static func shown(_ text: String, keepingTabs: Bool = false) -> String {
    guard holdsHidden(text) else { return text }
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

  /// Whether there is anything to replace in a text, or a tab: nearly none has, and bytes tell quickly.
  private static func holdsHidden(_ text: String) -> Bool {
    var (first, second): (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      switch byte {
      case 0..<0x20, 0x7F: return true
      case 0x80..<0xA0 where second == 0xC2: return true
      case 0xA8...0xAE where first == 0xE2 && second == 0x80: return true
      case 0xA6...0xA9 where first == 0xE2 && second == 0x81: return true
      default: (first, second) = (second, byte)
      }
    }
    return false
  }
}
