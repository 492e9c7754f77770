/// Writes text so that it reads back as that text.
public enum YAMLText {
  /// The text as it must stand in a file: as it is where that is safe, otherwise in quotes.
  ///
  /// Reading the result back gives `text`, unless it is blank or holds control characters, which the dialect
  /// refuses. The result is one line. Linear in the length of the text.
  /// - Parameter inBrackets: whether it stands within `[]` or `{}`, or is a name, where more signs need quotes.
  public static func quoted(_ text: String, inBrackets: Bool = false) -> String {
    if isPlain(text, inBrackets: inBrackets) { return text }
    // Single quotes need no backslashes, but cannot hold line breaks and invisible characters.
    let isVisible = text.unicodeScalars.allSatisfy { !needsEscape($0) }
    let isEasierSingle =
      text.utf8.contains { $0 == doubleQuote || $0 == backslash } && !text.utf8.contains(apostrophe)
    return isVisible && isEasierSingle ? "'\(text)'" : doubleQuoted(text)
  }

  private static let doubleQuote = UInt8(ascii: "\"")
  private static let apostrophe = UInt8(ascii: "'")
  private static let backslash = UInt8(ascii: "\\")

  /// Whether libyaml reads the text as itself without quotes, wherever it stands.
  private static func isPlain(_ text: String, inBrackets: Bool) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last, !text.hasPrefix("..."), text != "<<" else {
      return false
    }
    if "-?:,[]{}#&*!|>'\"%@`= ".utf8.contains(first) || last == .space || last == .colon { return false }
    // The reader takes such a space for a slip where it starts a name.
    if let scalar = text.unicodeScalars.first, isSpecialSpace(scalar) { return false }
    var previous = UInt8(0)
    for byte in bytes {
      if byte == .space, previous == .colon { return false }
      if byte == .hash, previous == .space { return false }
      if inBrackets, ",[]{}:?".utf8.contains(byte) { return false }
      previous = byte
    }
    return text.unicodeScalars.allSatisfy { !needsEscape($0) }
  }

  private static func isSpecialSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// Whether a character is invisible, a line break, or not allowed in a file.
  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F: false
    case 0..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private static func doubleQuoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where needsEscape(scalar):
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
