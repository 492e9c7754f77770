/// Decides what white space around tags belongs to the tags.
///
/// A section, comment, partial or change of delimiters alone on its line leaves no trace of that line. For
/// inheritance the rules are wider: a parent counts as a whole, from its opening to its closing tag, and
/// blocks are indented as the place where they end up, not as the place where they were written.
struct StandaloneLines {
  private(set) var tokens: [Token]
  private let text: [UInt8]
  private let start: Int

  init(text: [UInt8], start: Int, tokens: [Token]) {
    self.text = text
    self.start = start
    self.tokens = tokens
  }

  mutating func run() {
    var open: [Token.Kind] = []
    for index in tokens.indices {
      switch tokens[index].kind {
      case .variable, .rawVariable: break
      case .silent: standAlone(index)
      case .partial: standAlone(index, indents: true)
      case .parent: parent(index)
      case .block: if open.last == .parent { argument(index) } else { parameter(index) }
      case .section, .inverted: standAlone(index)
      case .end: end(index, inParent: open.dropLast().last == .parent)
      }
      if tokens[index].opens { open.append(tokens[index].kind) }
      if tokens[index].kind == .end { open.removeLast() }
    }
  }

  private mutating func standAlone(_ index: Int, indents: Bool = false) {
    guard let lineStart = blankBefore(index), let lineEnd = blankAfter(index) else { return }
    if indents {
      tokens[index].indentation = lineStart..<tokens[index].range.lowerBound
      tokens[index].beginsLine = true
    }
    tokens[index].textBefore = lineStart
    tokens[index].textAfter = lineEnd
  }

  private mutating func parent(_ index: Int) {
    let end = tokens[index].partner
    guard let lineStart = blankBefore(index), let lineEnd = blankAfter(end) else { return }
    tokens[index].indentation = lineStart..<tokens[index].range.lowerBound
    tokens[index].beginsLine = true
    tokens[index].textBefore = lineStart
    tokens[end].textAfter = lineEnd
  }

  /// A block that says what goes into a parent: `indentation` is what its lines are relieved of.
  private mutating func argument(_ index: Int) {
    guard let lineEnd = blankAfter(index) else { return }
    tokens[index].textAfter = lineEnd
    tokens[index].beginsLine = true
    tokens[index].indentation = firstIndentation(from: lineEnd, to: tokens[index].partner) ?? 0..<0
  }

  /// A block that may be filled from outside: `indentation` is what the lines of the filling get.
  private mutating func parameter(_ index: Int) {
    guard let lineStart = blankBefore(index) else { return }
    let own = lineStart..<tokens[index].range.lowerBound
    tokens[index].indentation = own
    guard let lineEnd = blankAfter(index) else { return }
    tokens[index].textBefore = lineStart
    tokens[index].textAfter = lineEnd
    tokens[index].beginsLine = true
    tokens[index].indentation = firstIndentation(from: lineEnd, to: tokens[index].partner) ?? own
  }

  private mutating func end(_ index: Int, inParent: Bool) {
    switch tokens[tokens[index].partner].kind {
    case .parent: break  // settled when it was opened
    case .block where inParent:
      if let lineStart = blankBefore(index) { tokens[index].textBefore = lineStart }
    default: standAlone(index)
    }
  }

  /// The white space before the first line that is not blank, or nil where all are, up to that end tag.
  private func firstIndentation(from start: Int, to end: Int) -> Range<Int>? {
    var lineStart = start
    var index = start
    while index < tokens[end].range.lowerBound {
      if text[index] == 0x0A {
        lineStart = index + 1
      } else if !text[index].isSpace {
        return lineStart..<index
      }
      index += 1
    }
    return nil
  }

  /// The start of the line, where nothing but white space stands before the tag on it.
  private func blankBefore(_ index: Int) -> Int? {
    let bound = index == 0 ? start : tokens[index - 1].range.upperBound
    var offset = tokens[index].range.lowerBound
    while offset > bound, text[offset - 1].isBlank { offset -= 1 }
    if offset > bound { return text[offset - 1] == 0x0A ? offset : nil }
    return index == 0 ? offset : nil
  }

  /// The start of the next line, or the end of the text, where nothing but white space stands after the tag.
  private func blankAfter(_ index: Int) -> Int? {
    var offset = tokens[index].range.upperBound
    while offset < text.count, text[offset].isBlank { offset += 1 }
    if offset == text.count { return offset }
    if text[offset] == 0x0D, offset + 1 < text.count, text[offset + 1] == 0x0A { offset += 1 }
    return text[offset] == 0x0A ? offset + 1 : nil
  }
}
