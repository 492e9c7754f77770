import FileSystem

/// The path of one file of the site below the output folder, checked: it can't lead out of the folder, and
/// hides nothing.
struct OutputPath: Hashable, Sendable {
  let text: String

  /// Checks that `text` is relative, with `/` between segments, none of them empty, `.` or `..`, or beginning with a
  /// dot but for ``Publisher/dotNames`` at the top.
  init(_ text: String) throws(PublicationError) {
    if let complaint = Self.complaint(about: text) { throw .badPath(String.visible(text), complaint) }
    self.text = text
  }

  private static func complaint(about text: String) -> String? {
    if text.isEmpty { return "it is empty" }
    if text.unicodeScalars.contains(where: String.isInvisible) {
      return "it holds characters that can’t be shown"
    }
    for (index, segment) in text.utf8.split(separator: slash, omittingEmptySubsequences: false).enumerated() {
      if segment.isEmpty { return "it begins or ends with a slash, or has two side by side" }
      // What nearly every file system allows for one name.
      if segment.count > 255 { return "a part of it is longer than 255 bytes" }
      guard segment.first == UInt8(ascii: ".") else { continue }
      if index > 0 || !Publisher.dotNames.contains(String(decoding: segment, as: UTF8.self)) {
        return "a part of it begins with a dot"
      }
    }
    return nil
  }
}

let slash = UInt8(ascii: "/")

/// The folders above `path`, nearest first: for `a/b/c`, `a/b` and then `a`.
struct FoldersAbove: Sequence, IteratorProtocol {
  private var rest: Substring.UTF8View

  init(_ path: String) { rest = path[...].utf8 }

  mutating func next() -> String? {
    guard let end = rest.lastIndex(of: slash) else { return nil }
    rest = rest[..<end]
    return String(Substring(rest))
  }
}
