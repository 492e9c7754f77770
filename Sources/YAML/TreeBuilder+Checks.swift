import Diagnostics

// What the dialect refuses although libyaml accepts it.

extension TreeBuilder {
  /// Whether a text says nothing at all.
  func isEmpty(_ text: String) -> Bool {
    text.utf8.allSatisfy(\.isWhitespace)
  }

  /// Reports a value that says nothing: at its name, at its dash, or at its quotes.
  mutating func reportEmpty(_ style: YAMLScalar.Style, _ event: Event) {
    guard let top = stack.last, !event.hasAnchor, !event.hasTag else { return }
    let isAbsent = style == .plain
    guard let key = top.key else {
      // libyaml puts an absent item behind its dash.
      let dash = source.position(line: event.start.line, column: max(0, event.start.column - 1))
      log.error(
        .emptyValue, at: isAbsent ? dash : source.position(event.start), "an empty list item",
        help: "say something, or leave the item out")
      return
    }
    guard key.isUsable else { return }
    if top.isFlow, isAbsent, source.byte(after: key.end) != .colon {
      reportBareKey(key, in: top)
      return
    }
    let name = shown(key.text)
    let isComment = isAbsent && source.byte(after: key.end, skipping: 1) == .hash
    log.error(
      .emptyValue, at: isAbsent ? key.position : source.position(event.start), "‘\(name)’ has no value",
      help: isComment
        ? "what follows ‘#’ is a comment; put the text in quotes: \(name): \"#…\""
        : "say something, or leave ‘\(name)’ out")
  }

  /// Reports a name in `{}` with neither colon nor value: nearly always the rest of a text with a comma in it.
  private mutating func reportBareKey(_ key: OpenCollection.Key, in mapping: OpenCollection) {
    let isRepeated = mapping.followsBareKey
    stack[stack.count - 1].followsBareKey = true
    guard !isRepeated else { return }
    let name = shown(key.text)
    if let previous = mapping.latestKey {
      log.error(
        .unquotedText, at: key.position, "‘\(name)’ stands after a comma and has no value",
        help: "if it belongs to the text before the comma, quote this: \(shown(previous)): \"…, \(name)\"")
    } else {
      log.error(
        .unquotedText, at: key.position, "‘\(name)’ stands in braces and has no value",
        help: "if this is text, put it in quotes: \"{\(name)…}\"; if it is a name, write ‘\(name): …’")
    }
  }

  /// Reports slips that make a text of what was meant to be something else.
  mutating func checkText(_ text: String, _ style: YAMLScalar.Style, _ event: Event) {
    switch style {
    case .plain:
      checkDashes(text, event)
      checkComment(after: event)
    case .singleQuoted, .doubleQuoted:
      if event.end.line > event.start.line { checkQuotedLines(event) }
      if style == .doubleQuoted { checkEscapedCharacters(text, event) }
    case .literal, .folded: break
    }
  }

  /// A dash without its space, or one indented too far, joins a list item to a text.
  private mutating func checkDashes(_ text: String, _ event: Event) {
    if text.utf8.first == .dash, let problem = missingSpaceAfterDash(text, event) {
      log.report(problem)
      return
    }
    guard event.end.line > event.start.line else { return }
    var line = source.line(of: event.start)
    while line.number < event.end.line, let next = source.line(after: line) {
      line = next
      guard !line.isBlank, source.startsWithDash(line) else { continue }
      log.error(
        .yamlSyntax, at: source.position(line: line.number, column: line.indentation),
        "a list item that is indented further than the line above it",
        help:
          "start the dash in the same column as the other dashes; if it is text, put all of the text in quotes"
      )
      return
    }
  }

  /// What to say of a text that starts its line with a dash and a letter.
  private mutating func missingSpaceAfterDash(_ text: String, _ event: Event) -> Diagnostic? {
    guard let letter = text.utf8.dropFirst().first, letter.startsWord else { return nil }
    var index = source.byteOffset(of: event.start) - 1
    while source.byte(at: index) == .space { index -= 1 }
    guard source.byte(at: index)?.isLineBreak ?? true else { return nil }
    return source.missingSpaceAfterDash(at: source.position(event.start))
  }

  /// A hash behind a space cuts the text off; where no space follows it, that was hardly meant.
  private mutating func checkComment(after event: Event) {
    let end = source.byteOffset(of: event.end)
    var index = end
    while let byte = source.byte(at: index), byte.isSpaceOrTab { index += 1 }
    guard index > end, source.byte(at: index) == .hash, let next = source.byte(at: index + 1),
      !next.isWhitespace, next != .hash
    else { return }
    log.warning(
      .unquotedText, at: source.position(line: event.end.line, column: event.end.column + index - end),
      "the text ends here, for ‘#’ after a space starts a comment",
      help: "put the text in quotes if ‘#’ belongs to it; if it is a comment, write a space after ‘#’")
  }

  /// A quoted text may go on below, but indented: otherwise it is nearly always a quote that was not closed.
  private mutating func checkQuotedLines(_ event: Event) {
    guard let block = stack.last(where: { !$0.isFlow }) else { return }
    var line = source.line(of: event.start)
    while line.number < event.end.line, let next = source.line(after: line) {
      line = next
      guard !line.isBlank, line.indentation <= block.start.column else { continue }
      log.error(
        .yamlSyntax, at: source.position(event.start), "the quote that opens here is not closed on its line",
        help: "close it where the text ends; a text that goes on below must be indented")
      return
    }
  }

  /// Control characters are no more welcome as escapes than as themselves.
  mutating func checkEscapedCharacters(_ text: String, _ event: Event) {
    let hasControl = text.utf8.contains { ($0 < 0x20 && !$0.isWhitespace) || $0 == 0x7F }
    guard hasControl else { return }
    log.error(
      .yamlSyntax, at: source.position(event.start), "an escape in this text stands for a control character",
      help: "leave it out; for a backslash write \\\\, or put the text in single quotes")
  }

  // MARK: Notation that is not used

  /// Reports an anchor or a tag, at its sign.
  mutating func reportProperty(_ event: Event) {
    let sign = event.hasAnchor ? "&" : "!"
    let notion = event.hasAnchor ? "names for parts of a file (anchors)" : "types of values (tags)"
    log.error(
      .yamlNotAllowed, at: source.position(event.start),
      "text that starts with ‘\(sign)’ must stand in quotes",
      help: "write \"\(sign)…\"; \(notion) are not used here")
  }

  /// Reports a list or mapping in the place of a name.
  mutating func reportComplexKey(at position: SourcePosition) {
    log.error(
      .yamlNotAllowed, at: position, "a list or mapping in the place of a name",
      help: "if this is text, put all of it in quotes")
  }
}
