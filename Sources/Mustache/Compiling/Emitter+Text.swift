import Diagnostics

// The text between tags.

extension Emitter {
  mutating func emitText(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if let parent = open.last, parent.kind == .parent {
      if let offset = text[range].firstIndex(where: { !$0.isSpace }) { reportIgnored(offset) }
      return
    }
    let first = parts.literals.count
    appendLines(range)
    guard parts.literals.count > first else { return }
    parts.instructions.append(
      .literal(start: Int32(clamping: first), end: Int32(clamping: parts.literals.count)))
    parts.positions.append(counter.advance(to: range.lowerBound, in: text))
    parts.places.append(.text)
  }

  private mutating func reportIgnored(_ offset: Int) {
    let position = counter.advance(to: offset, in: text)
    problems.error(
      .templateSyntax, at: SourcePosition(path: path, tag: position),
      "this text stands inside a parent but in no block, and would be ignored",
      help: "move it into a ‘{{$block}}’, or out of the parent")
  }

  /// Appends text line by line, without the indentation that is to be removed.
  private mutating func appendLines(_ range: Range<Int>) {
    guard !removedIndentation.isEmpty else { return parts.literals.append(contentsOf: text[range]) }
    var lineStart = range.lowerBound
    while lineStart < range.upperBound {
      if text.lineBegins(at: lineStart) {
        lineStart = withoutIndentation(lineStart..<range.upperBound).lowerBound
      }
      let feed = text[lineStart..<range.upperBound].firstIndex(of: 0x0A)
      let next = feed.map { $0 + 1 } ?? range.upperBound
      parts.literals.append(contentsOf: text[lineStart..<next])
      lineStart = next
    }
  }

  /// The range without as much of the indentation to be removed as it begins with.
  private func withoutIndentation(_ range: Range<Int>) -> Range<Int> {
    var rest = range
    for offset in removedIndentation {
      guard let first = rest.first, text[first] == text[offset] else { break }
      rest = (first + 1)..<rest.upperBound
    }
    return rest
  }

  /// Puts the indentation of a tag among the literals, less what is removed here.
  mutating func literal(of indentation: Range<Int>) -> Range<Int> {
    let range = text.lineBegins(at: indentation.lowerBound) ? withoutIndentation(indentation) : indentation
    guard !range.isEmpty else { return 0..<0 }
    let first = parts.literals.count
    parts.literals.append(contentsOf: text[range])
    return first..<parts.literals.count
  }
}
