public import Diagnostics

/// The name of a thing in paths and references: lower-case words of `a`–`z` and `0`–`9`, joined by single hyphens.
public struct Slug: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The slug as it is written.
  public let text: String

  /// The slug in `text`; throws where it is none, with the slug it could be as help.
  public init(_ text: String) throws(ValueProblem) {
    guard Self.isSlug(text.utf8) else {
      let proposal = Self.proposal(for: text)
      throw ValueProblem(
        .badValue, "is not a short name: only a–z, 0–9 and single hyphens between words may stand in it",
        help: proposal.isEmpty ? "write it as in: first-steps" : "write it as: \(proposal)")
    }
    self.text = text
  }

  /// The slug.
  public var description: String { text }

  /// In alphabetical order.
  public static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }

  /// The slug that `text` most likely should be: `First Steps` gives `first-steps`, `José’s Café` `joses-cafe`; empty
  /// where nothing is left. Letters of scripts that ``Transliteration`` does not know part words as blanks do.
  public static func proposal(for text: String) -> String {
    var result = ""
    for scalar in text.lowercased().unicodeScalars {
      if let letters = Transliteration.latin(scalar) {
        result += letters
      } else if !result.isEmpty, !result.hasSuffix("-") {
        result += "-"
      }
    }
    while result.hasSuffix("-") { result.removeLast() }
    return result
  }

  private static func isSlug(_ bytes: String.UTF8View) -> Bool {
    var afterHyphen = true
    for byte in bytes {
      if isLetterOrDigit(byte) {
        afterHyphen = false
      } else {
        guard byte == UInt8(ascii: "-"), !afterHyphen else { return false }
        afterHyphen = true
      }
    }
    return !afterHyphen
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
