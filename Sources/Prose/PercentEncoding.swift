/// The `%20` notation of URLs (RFC 3986, section 2.1), over UTF-8.
public enum PercentEncoding {
  /// The text with every `%XX` as the byte it stands for; nil where a `%` is not followed by two hexadecimal
  /// digits, or where the bytes are no UTF-8 or hold a control character.
  public static func decode(_ text: String) -> String? {
    guard text.utf8.contains(percent) else { return text }
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      guard source[index] == percent else {
        bytes.append(source[index])
        index += 1
        continue
      }
      guard index + 2 < source.count, let high = digit(source[index + 1]), let low = digit(source[index + 2])
      else { return nil }
      let byte = high << 4 | low
      guard byte >= 0x20, byte != 0x7F else { return nil }
      bytes.append(byte)
      index += 3
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// A decoded path of the site as it stands in a URL: `/files/My%20form.pdf`.
  public static func encode(path: String) -> String {
    encode(path) { isUnreserved($0) || inPath.contains($0) }
  }

  /// A decoded anchor as it stands in a URL after `#`. One that starts with `?` is a list of keys and values for
  /// scripts, which was never decoded, so its own escapes stay.
  public static func encode(anchor: String) -> String {
    anchor.utf8.first == questionMark
      ? encode(url: anchor) : encode(anchor) { isUnreserved($0) || inPath.contains($0) }
  }

  /// A whole URL with its own escapes kept: only what no URL may hold (spaces, quotes, brackets, anything outside
  /// ASCII) is written as `%XX`.
  public static func encode(url: String) -> String {
    encode(url) { isUnreserved($0) || inURL.contains($0) }
  }

  /// A text as the value of a query parameter, such as the subject of a `mailto:` link.
  public static func encode(queryValue text: String) -> String { encode(text, keeping: isUnreserved) }

  private static let percent = UInt8(ascii: "%")
  private static let questionMark = UInt8(ascii: "?")
  private static let inPath = Array("/!$&'()*+,;=:@".utf8)
  private static let inURL = Array("/!$&'()*+,;=:@?#%".utf8)
  private static let hexadecimal = Array("0123456789ABCDEF".utf8)

  private static func encode(_ text: String, keeping isKept: (UInt8) -> Bool) -> String {
    guard !text.utf8.allSatisfy(isKept) else { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isKept(byte) {
        bytes.append(byte)
      } else {
        bytes += [percent, hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// RFC 3986, section 2.3.
  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
