import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A colour of the sRGB space.
struct Color: Hashable, Sendable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  /// The colour that `#2f6f62` or, short, `#fff` writes.
  init(_ text: String) throws(ValueProblem) {
    let digits = text.utf8.dropFirst().compactMap(Self.digit)
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == text.utf8.count - 1,
      digits.count == 3 || digits.count == 6
    else {
      throw ValueProblem(.badThemeOption, "is not a colour that can be used here", help: Self.help(for: text))
    }
    let pairs = digits.count == 3 ? digits.flatMap { [$0, $0] } : digits
    red = pairs[0] << 4 | pairs[1]
    green = pairs[2] << 4 | pairs[3]
    blue = pairs[4] << 4 | pairs[5]
  }

  /// The colour in six digits: `#2f6f62`.
  var hexadecimal: String {
    "#"
      + [red, green, blue].map { part in
        (part < 16 ? "0" : "") + String(part, radix: 16)
      }.joined()
  }

  /// How bright it is, from 0 (black) to 1 (white): the relative luminance of WCAG 2.2.
  var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// The contrast ratio of WCAG 2.2, from 1 (the same brightness) to 21 (black on white).
  func contrast(with other: Color) -> Double {
    let (own, others) = (luminance, other.luminance)
    return (max(own, others) + 0.05) / (min(own, others) + 0.05)
  }

  private static func linear(_ part: UInt8) -> Double {
    let value = Double(part) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  private static func help(for text: String) -> String {
    let form = "write # and six digits from 0 to f, in quotes: \"#2f6f62\""
    if text.utf8.first == UInt8(ascii: "#"), [5, 9].contains(text.utf8.count) {
      return "\(form); a colour that lets others shine through cannot be checked for contrast"
    }
    if text.utf8.first != UInt8(ascii: "#"), text.utf8.count == 6 || text.utf8.count == 3,
      text.utf8.allSatisfy({ digit($0) != nil })
    {
      return "write \"#\(text)\""
    }
    return form
  }
}
