public import Diagnostics

extension LinkTarget {
  /// Reads a link as a person wrote it, entities and backslashes already undone.
  ///
  /// - Parameters:
  ///   - text: an absolute URL, a content file relative to `folder`, a path of the site from `/`, or `#anchor`.
  ///   - folder: the folder of the file that holds the link, from the content folder: `articles`; empty for the
  ///     content folder itself.
  /// - Throws: `badLink` or, where following the link could do harm, `unsafeLink`.
  public static func parse(_ text: String, folder: String) throws(ValueProblem) -> LinkTarget {
    let text = trimmed(text)
    guard let first = text.utf8.first else {
      throw ValueProblem(
        .badLink, "leads nowhere", help: "write where it leads: https://…, ../articles/….md or /about/")
    }
    guard !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
      throw ValueProblem(
        .unsafeLink, "holds an invisible control character", help: "type the link again by hand")
    }
    if let scheme = scheme(of: text) { return try absolute(text, scheme: scheme) }
    guard !text.utf8.contains(UInt8(ascii: "\\")) else {
      throw ValueProblem(.badLink, "holds a backslash", help: "write / between the parts of a path")
    }
    if text.hasPrefix("//") {
      throw ValueProblem(.badLink, "does not say how to get there", help: "write ‘https:\(text)’")
    }
    let (path, anchor) = try split(text)
    if first == UInt8(ascii: "#") { return .anchor(anchor ?? "") }
    guard !path.utf8.contains(UInt8(ascii: "?")) else {
      throw ValueProblem(
        .badLink, "asks a question of a server, and this site has none",
        help: "leave out ‘?’ and what follows")
    }
    return first == UInt8(ascii: "/")
      ? try siteTarget(path: path, anchor: anchor)
      : try contentTarget(path: path, anchor: anchor, folder: folder)
  }

  // MARK: Parts

  private static func trimmed(_ text: String) -> String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let last = text.utf8.last, isBlank(last) || text.utf8.first.map(isBlank) == true else {
      return text
    }
    let start = text.utf8.drop(while: isBlank)
    var end = start.endIndex
    while end > start.startIndex, isBlank(start[start.index(before: end)]) { end = start.index(before: end) }
    return String(text[start.startIndex..<end])
  }

  /// The path as written and the anchor decoded; nil where there is no `#`.
  private static func split(_ text: String) throws(ValueProblem) -> (path: String, anchor: String?) {
    guard let hash = text.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (text, nil) }
    let written = String(text[text.utf8.index(after: hash)...])
    guard !written.isEmpty else {
      throw ValueProblem(.badLink, "ends in ‘#’", help: "leave out the ‘#’, or name a heading after it")
    }
    return (String(text[..<hash]), written.hasPrefix("?") ? written : try decoded(written))
  }

  private static func decoded(_ text: String) throws(ValueProblem) -> String {
    guard let decoded = PercentEncoding.decode(text) else {
      throw ValueProblem(
        .badLink, "holds a ‘%’ that stands for no letter", help: "write ‘%25’ for a percent sign")
    }
    return decoded
  }

  // MARK: Paths

  private static func siteTarget(path: String, anchor: String?) throws(ValueProblem) -> LinkTarget {
    let decodedPath = try decoded(path)
    guard let segments = resolve(decodedPath, from: []) else {
      throw ValueProblem(.badLink, "leads out of the site", help: "leave out some of its ‘..’")
    }
    let isFolder = decodedPath.hasSuffix("/") || decodedPath.hasSuffix("/.") || decodedPath.hasSuffix("/..")
    let tail = isFolder && !segments.isEmpty ? "/" : ""
    return .site(path: "/" + segments.joined(separator: "/") + tail, anchor: anchor)
  }

  private static func contentTarget(path: String, anchor: String?, folder: String) throws(ValueProblem)
    -> LinkTarget
  {
    if path.utf8.count > 4, path.utf8.prefix(4).elementsEqual("www.".utf8, by: { $0 | 0x20 == $1 }) {
      throw ValueProblem(.badLink, "is a web address without its start", help: "write ‘https://\(path)’")
    }
    if path.utf8.contains(UInt8(ascii: "@")), !path.utf8.contains(UInt8(ascii: "/")) {
      throw ValueProblem(.badLink, "is an email address without its start", help: "write ‘mailto:\(path)’")
    }
    let decodedPath = try decoded(path)
    guard !decodedPath.hasSuffix("/") else {
      throw ValueProblem(
        .badLink, "is a folder, not a file",
        help: "write the file’s name with its ending, or a path of the site that starts with ‘/’")
    }
    if isPlain(decodedPath) {
      return .content(path: folder.isEmpty ? decodedPath : folder + "/" + decodedPath, anchor: anchor)
    }
    let base = segments(of: folder).map { String(Substring($0)) }
    guard let segments = resolve(decodedPath, from: base) else {
      throw ValueProblem(.badLink, "leads out of the content folder", help: "leave out some of its ‘..’")
    }
    guard let last = segments.last, last.utf8.contains(UInt8(ascii: ".")) else {
      throw ValueProblem(
        .badLink, "is no link",
        help: "write https://… for another site, ../articles/….md for a file, or /about/ for a page")
    }
    return .content(path: segments.joined(separator: "/"), anchor: anchor)
  }

  /// Whether it is a file’s name and nothing else, as most links between articles are.
  private static func isPlain(_ path: String) -> Bool {
    path.utf8.first != UInt8(ascii: ".") && path.utf8.contains(UInt8(ascii: "."))
      && !path.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
  }

  /// The segments with `.` and `..` resolved (RFC 3986, section 5.2.4); nil where a `..` has nothing to leave, or
  /// where decoding brought a `\` to light, which browsers read as `/`.
  private static func resolve(_ path: String, from base: [String]) -> [String]? {
    guard !path.utf8.contains(UInt8(ascii: "\\")) else { return nil }
    var segments = base
    for segment in self.segments(of: path) {
      if segment.elementsEqual(".".utf8) { continue }
      guard segment.elementsEqual("..".utf8) else {
        segments.append(String(Substring(segment)))
        continue
      }
      if segments.popLast() == nil { return nil }
    }
    return segments
  }

  private static func segments(of path: String) -> [Substring.UTF8View] {
    path.utf8.split(separator: UInt8(ascii: "/"))
  }
}
