/// A written value made comparable: lower case, trimmed, runs of blanks as one space.
enum PlainText {
  /// What the parsers of this module read. Blanks that only look different (no-break space, tab) become spaces.
  static func normalized(_ text: String) -> String {
    if isNormalized(text.utf8) { return text }
    var result = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isWhitespace {
        pendingSpace = !result.isEmpty
        continue
      }
      if pendingSpace {
        result.append(" ")
        pendingSpace = false
      }
      result.append(scalar)
    }
    return String(result)
  }

  /// Whether nothing has to be changed, as far as ASCII tells: what people write mostly is like that.
  private static func isNormalized(_ text: String.UTF8View) -> Bool {
    var isAfterSpace = true
    for byte in text {
      switch byte {
      case UInt8(ascii: " "):
        if isAfterSpace { return false }
        isAfterSpace = true
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x00..<0x20, 0x7F...: return false
      default: isAfterSpace = false
      }
    }
    return !isAfterSpace || text.isEmpty
  }

  /// A written word as a message may quote it: never longer than a line.
  static func quoted(_ word: some StringProtocol) -> String {
    word.count > 30 ? "‘\(word.prefix(30))…’" : "‘\(word)’"
  }

  /// The two sides of a range: before and after the first ` to `, ` until `, ` through `, dash between dashes
  /// or a hyphen with blanks around it; nil where there is none. The text is normalized.
  static func range(_ text: String) -> (first: String, last: String)? {
    for separator in [" to ", " until ", " through ", "–", "—", " - "] {
      guard let found = text.firstRange(of: separator) else { continue }
      return (normalized(String(text[..<found.lowerBound])), normalized(String(text[found.upperBound...])))
    }
    return nil
  }
}
