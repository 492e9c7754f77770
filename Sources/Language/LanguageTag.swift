public import Diagnostics

/// A language by its BCP 47 tag (RFC 5646), such as `en`, `es-MX` or `ase` (American Sign Language).
///
/// Written in the recommended case: language lower, script titled, region upper.
public struct LanguageTag: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The tag as it stands in `lang` attributes and in paths.
  public let tag: String

  /// The tag in `text`; throws where it is not well-formed.
  public init(_ text: String) throws(ValueProblem) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.utf8.count),
      language.utf8.allSatisfy(Self.isLetter), parts.dropFirst().allSatisfy(Self.isSubtag)
    else {
      throw ValueProblem(
        .badValue, "is not a language code",
        help: "write a BCP 47 code such as en, es, es-MX or ase (American Sign Language)")
    }
    var tag = language.lowercased()
    for part in parts.dropFirst() {
      tag += "-"
      switch part.utf8.count {
      case 2: tag += part.uppercased()
      case 4 where part.utf8.allSatisfy(Self.isLetter):
        tag += part.prefix(1).uppercased() + part.dropFirst().lowercased()
      default: tag += part.lowercased()
      }
    }
    self.tag = tag
  }

  private init(known tag: String) { self.tag = tag }

  /// English.
  public static let english = LanguageTag(known: "en")
  /// Spanish.
  public static let spanish = LanguageTag(known: "es")

  /// The language without script and region: `es` of `es-MX`.
  public var language: String { String(tag.prefix { $0 != "-" }) }

  /// The tag.
  public var description: String { tag }

  /// By tag.
  public static func < (left: LanguageTag, right: LanguageTag) -> Bool { left.tag < right.tag }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isSubtag(_ part: Substring) -> Bool {
    (1...8).contains(part.utf8.count)
      && part.utf8.allSatisfy { isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
