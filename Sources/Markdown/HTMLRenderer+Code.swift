import CMarkGFM
import Diagnostics
import Prose

extension HTMLRenderer {
  /// Renders a code block, or the query that it is.
  mutating func renderCode(_ node: OpaquePointer) {
    let info = bytes(of: cmark_node_get_fence_info(node))
    let code = literal(of: node)
    html.startLine()
    if info.elementsEqual("groups".utf8) {
      renderQuery(node, code)
      return
    }
    let language = info.prefix { $0 > 0x20 }
    if language.isEmpty {
      html.write("<pre><code>")
    } else {
      html.write("<pre><code class=\"language-")
      html.write(text: UnsafeBufferPointer(rebasing: language))
      html.write("\">")
    }
    html.write(text: code)
    html.write("</code></pre>\n")
    plainText.append(code)
    plainText.endBlock()
  }

  private mutating func renderQuery(_ node: OpaquePointer, _ code: UnsafeBufferPointer<UInt8>) {
    let lines = sourceLines()
    let firstLine = Int(cmark_node_get_start_line(node)) + 1
    let origin = origin
    let (query, problems) = QueryBlock.parse(
      String(decoding: code, as: UTF8.self), at: position(of: node)
    ) { index, rest in
      let number = firstLine + index
      // What stands before a line is a container's mark, so the column is found from the end.
      let column = lines.line(number).flatMap { Self.column(of: rest, in: $0) }
      return origin.position(line: number, column: column ?? 0)
    }
    log.append(problems)
    flush()
    pieces.append(.groups(queries.count))
    queries.append(query)
  }

  private static func column(of rest: Substring, in line: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    let line = line.withoutTrailingBlanks
    guard line.count >= rest.utf8.count, line.suffix(rest.utf8.count).elementsEqual(rest.utf8) else {
      return nil
    }
    return line.dropLast(rest.utf8.count).count { $0 & 0xC0 != 0x80 } + 1
  }

  // MARK: Raw HTML

  /// Passes a block of HTML through, or leaves it out with a warning.
  mutating func renderHTML(block node: OpaquePointer) {
    let literal = literal(of: node)
    if options.allowsRawHTML {
      html.startLine()
      html.write(html: literal)
      html.startLine()
    } else if !Self.isComment(literal) {
      warnOfRawHTML(literal, at: position(of: node))
    }
  }

  /// Passes HTML within a line through, or leaves it out with a warning.
  mutating func renderHTML(inline node: OpaquePointer) {
    let literal = literal(of: node)
    let place = nextPlace()
    if options.allowsRawHTML {
      html.write(html: literal)
    } else if !Self.isComment(literal) {
      warnOfRawHTML(literal, at: place)
    }
  }

  private mutating func warnOfRawHTML(_ literal: UnsafeBufferPointer<UInt8>, at position: SourcePosition) {
    let tag = literal.prefix { $0 != UInt8(ascii: ">") && $0 > 0x20 }.prefix(40)
    log.warning(
      .rawHTML, at: position, "HTML is left out of the page: ‘\(String(decoding: tag, as: UTF8.self))…’",
      help:
        "say it in Markdown; or write ‘\\<’ to show it as it is; or allow it with ‘raw-html: yes’ in site.yaml"
    )
  }

  /// Whether it is one comment and nothing else, which authors write for each other: left out without a word.
  private static func isComment(_ literal: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = literal[...].trimmingSpace
    guard text.count >= 7, text.starts(with: "<!--".utf8), text.suffix(3).elementsEqual("-->".utf8) else {
      return false
    }
    // A second comment is well; anything else after the first end is not.
    var index = text.startIndex
    while index < text.endIndex {
      let rest = text[index...].trimmingSpace
      guard rest.starts(with: "<!--".utf8), let end = Self.endOfComment(in: rest) else { return rest.isEmpty }
      index = end
    }
    return true
  }

  private static func endOfComment(in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var index = text.startIndex + 4
    while index + 2 < text.endIndex {
      if text[index] == UInt8(ascii: "-"), text[index + 1] == UInt8(ascii: "-"),
        text[index + 2] == UInt8(ascii: ">")
      {
        return index + 3
      }
      index += 1
    }
    return nil
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Without spaces and line ends around it.
  fileprivate var trimmingSpace: Self {
    var (start, end) = (startIndex, endIndex)
    while start < end, self[start] <= 0x20 { start += 1 }
    while end > start, self[end - 1] <= 0x20 { end -= 1 }
    return self[start..<end]
  }
}
