/// Ids of headings, unique within one text.
///
/// An id is made of the heading's words in lower case, letters and digits of any script kept, everything else
/// as single hyphens: “What’s next?” is `whats-next`. Kept rather than transliterated, as `niños` is what an
/// author will look for, and every browser shows it so.
struct HeadingSlugs {
  /// How often a slug was asked for, and every id given out.
  private var counts: [String: Int] = [:]
  private var taken: Set<String> = []

  /// The id for a heading of those words.
  mutating func id(for words: String) -> String {
    let slug = Self.slug(of: words)
    var count = counts[slug, default: 0]
    var id = slug
    repeat {
      count += 1
      id = count == 1 ? slug : "\(slug)-\(count)"
    } while !taken.insert(id).inserted
    counts[slug] = count
    return id
  }

  private static func slug(of words: String) -> String {
    words.utf8.allSatisfy { $0 < 0x80 } ? asciiSlug(of: words) : unicodeSlug(of: words)
  }

  /// The same for the many headings that are plain English, in a tenth of the time.
  private static func asciiSlug(of words: String) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(words.utf8.count)
    var needsHyphen = false
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        if needsHyphen, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        needsHyphen = false
        slug.append(byte < UInt8(ascii: "A") ? byte : byte | 0x20)
      case UInt8(ascii: "'"): break
      default: needsHyphen = true
      }
    }
    return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
  }

  private static func unicodeSlug(of words: String) -> String {
    var slug = String.UnicodeScalarView()
    var needsHyphen = false
    for scalar in words.lowercased().unicodeScalars {
      if Self.isMark(scalar) {
        // A mark belongs to the letter before it, and goes where that goes.
        if !needsHyphen, !slug.isEmpty { slug.append(scalar) }
      } else if isKept(scalar) {
        if needsHyphen, !slug.isEmpty { slug.append("-") }
        needsHyphen = false
        slug.append(scalar)
      } else if scalar != "'", scalar != "’" {
        needsHyphen = true
      }
    }
    return slug.isEmpty ? "section" : String(slug)
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
    }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
      return true
    default: return false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return false
    }
  }
}
