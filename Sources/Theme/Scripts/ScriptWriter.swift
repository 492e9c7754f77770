/// Takes out of a script what nobody reads: lines that are comments, blank lines, and the space that lines begin with.
///
/// Line ends stay, so nothing depends on where JavaScript puts semicolons, and nothing changes within a line. In order to know
/// that a line begins outside of strings and comments, the text before it is walked. Where only a full parser could tell
/// (a template over several lines; a slash with a quotation mark after it), the script stays as it is.
struct ScriptWriter {
  private var output: [UInt8] = []
  private var isInComment = false

  private init() {}

  /// The script without what nobody reads.
  static func write(_ text: [UInt8]) -> [UInt8] {
    var writer = ScriptWriter()
    writer.output.reserveCapacity(text.count)
    for line in text.split(separator: UInt8(ascii: "\n")) {
      guard writer.add(line) else { return text }
    }
    if text.last != UInt8(ascii: "\n") { writer.output.removeLast(writer.output.isEmpty ? 0 : 1) }
    return writer.isInComment ? text : writer.output
  }

  /// Adds what is left of a line; false where it can't be understood.
  private mutating func add(_ line: ArraySlice<UInt8>) -> Bool {
    let content = isInComment ? line : line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    if !isInComment, content.isEmpty || content.isCommentAlone { return true }
    output += content
    output.append(UInt8(ascii: "\n"))
    return walk(content)
  }

  /// Follows strings and comments to the end of the line; false where they can't be followed.
  private mutating func walk(_ line: ArraySlice<UInt8>) -> Bool {
    var rest = line
    while let sign = rest.first {
      if isInComment {
        guard let end = rest.firstRange(of: Array("*/".utf8)) else { return true }
        rest = rest[end.upperBound...]
        isInComment = false
        continue
      }
      rest = rest.dropFirst()
      switch sign {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
        guard let after = rest.afterString(closedBy: sign) else { return false }
        rest = after
      case UInt8(ascii: "/"):
        if rest.first == UInt8(ascii: "/") { return true }
        guard rest.first == UInt8(ascii: "*") else { return rest.meansTheSameEitherWay }
        rest = rest.dropFirst()
        isInComment = true
      default: break
      }
    }
    return true
  }
}

extension ArraySlice<UInt8> {
  /// Whether it is a comment to the end of the line; but what begins with `//!` is a licence, by custom, and is kept.
  fileprivate var isCommentAlone: Bool {
    starts(with: "//".utf8) && !starts(with: "//!".utf8)
  }

  /// Whether what follows a slash leaves no string or comment open, be it a division or a regular expression.
  fileprivate var meansTheSameEitherWay: Bool {
    !contains { "\"'`".utf8.contains($0) } && firstRange(of: Array("/*".utf8)) == nil
  }

  /// What follows the string that is open at the start; nil where it goes on after this line.
  fileprivate func afterString(closedBy quote: UInt8) -> ArraySlice<UInt8>? {
    var index = startIndex
    while index < endIndex {
      if self[index] == quote { return self[(index + 1)...] }
      index += self[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }
}
