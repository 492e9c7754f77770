import Diagnostics

// Links that leave the site: only schemes that a browser follows without running anything.
extension LinkTarget {
  private static let schemes = ["http", "https", "mailto", "tel", "sms"]
  /// What is never a slip of the pen but runs or shows what a stranger wrote.
  private static let harmful = [
    "javascript", "vbscript", "data", "blob", "filesystem", "about", "view-source",
  ]

  /// The scheme in lower case, where the text starts with one (RFC 3986, section 3.1).
  static func scheme(of text: String) -> String? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    var isFirst = true
    for byte in text.utf8[..<colon] {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): isFirst = false
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
        if isFirst { return nil }
      default: return nil
      }
    }
    return isFirst ? nil : text[..<colon].lowercased()
  }

  static func absolute(_ text: String, scheme: String) throws(ValueProblem) -> LinkTarget {
    guard schemes.contains(scheme) else { throw unknown(scheme: scheme, of: text) }
    let rest = String(text.utf8.dropFirst(scheme.utf8.count + 1)) ?? ""
    switch scheme {
    case "mailto": try checkAddress(rest)
    case "tel", "sms": try checkNumber(rest)
    default: try checkHost(rest)
    }
    return .external(PercentEncoding.encode(url: scheme + ":" + rest))
  }

  private static func unknown(scheme: String, of text: String) -> ValueProblem {
    if scheme == "file" || scheme.utf8.count == 1 { return onOneComputer(text) }
    if harmful.contains(scheme) {
      return ValueProblem(
        .unsafeLink, "could harm who follows it", help: "link to a web page instead: https://…")
    }
    if scheme.utf8.contains(UInt8(ascii: ".")) || scheme == "localhost" {
      return ValueProblem(.badLink, "is a web address without its start", help: "write ‘https://\(text)’")
    }
    return ValueProblem(
      .badLink, "starts with ‘\(scheme):’, which is not allowed in a link",
      help: NearestWord.suggestion(for: scheme, among: schemes)
        ?? "a link may start with https:, http:, mailto:, tel: or sms:")
  }

  /// A path that a file manager gives: `file:///home/me/hall.jpg`, or `C:\Users\me\hall.jpg`, whose drive looks like a scheme.
  private static func onOneComputer(_ text: String) -> ValueProblem {
    let name = text.split { $0 == "/" || $0 == "\\" || $0 == ":" }.last.map(String.init) ?? ""
    let file = name.contains(".") ? name : "hall.jpg"
    return ValueProblem(
      .badLink, "is a place on one computer, where no visitor can look",
      help: "put the file into content/files/\(file) and write /\(file)")
  }

  private static func checkHost(_ rest: String) throws(ValueProblem) {
    guard rest.hasPrefix("//") else {
      throw ValueProblem(.badLink, "lacks the two slashes", help: "write https://example.org")
    }
    let host = rest.utf8.dropFirst(2).prefix {
      $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
    }
    guard !host.isEmpty, host.first != UInt8(ascii: ":"), host.first != UInt8(ascii: ".") else {
      throw ValueProblem(.badLink, "names no website", help: "write https://example.org")
    }
    guard !host.contains(UInt8(ascii: "@")) else {
      throw ValueProblem(
        .unsafeLink, "has an ‘@’ before its first slash, which hides where it leads",
        help: "leave out what stands before the ‘@’, and the ‘@’")
    }
    let refused = Array(" \"'<>\\^`{|}".utf8)
    guard !host.contains(where: refused.contains) else {
      throw ValueProblem(
        .badLink, "names no website", help: "a name such as example.org has no spaces, quotes or backslashes")
    }
  }

  private static func checkAddress(_ rest: String) throws(ValueProblem) {
    let parts = rest.utf8.prefix { $0 != UInt8(ascii: "?") }.split(
      separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count >= 2, parts.allSatisfy({ !$0.isEmpty && !$0.contains(UInt8(ascii: " ")) }) else {
      throw ValueProblem(.badLink, "holds no email address", help: "write mailto:name@example.org")
    }
  }

  private static func checkNumber(_ rest: String) throws(ValueProblem) {
    let number = rest.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: ";") }
    let isDigit = { (byte: UInt8) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    let marks = Array("+-.()*#, ".utf8)
    guard number.contains(where: isDigit), number.allSatisfy({ isDigit($0) || marks.contains($0) }) else {
      throw ValueProblem(.badLink, "holds no phone number", help: "write tel:+1-555-010-0100")
    }
  }
}
