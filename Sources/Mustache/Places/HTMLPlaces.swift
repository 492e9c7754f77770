import Diagnostics

/// Finds where in the HTML each tag of a template stands, and reports those that stand where no escaping makes
/// text safe: in scripts and styles, in attributes without quotes, in place of names.
///
/// Each template is read on its own. That is sound because it must begin and end between elements, a section
/// must end in the state in which it began, and what is inserted inside an attribute is held to plain text by
/// the type checker.
struct HTMLPlaces {
  private(set) var tokens: [Token]
  private(set) var problems = DiagnosticLog()

  private let path: String
  private let text: [UInt8]
  private let start: Int
  private var lexer = HTMLLexer()
  /// The sections, blocks and parents that are open, and the state in which each began.
  private var open: [(index: Int, lexer: HTMLLexer)] = []

  init(path: String, text: [UInt8], start: Int, tokens: [Token]) {
    self.path = path
    self.text = text
    self.start = start
    self.tokens = tokens
  }

  mutating func run() {
    var textStart = start
    for index in tokens.indices {
      read(textStart..<tokens[index].range.lowerBound)
      textStart = tokens[index].range.upperBound
      visit(index)
    }
    read(textStart..<text.count)
    // After another problem the state at the end is a guess.
    if lexer.state != .text, !problems.hasErrors { reportUnfinished() }
  }

  /// Text directly inside a parent is not output.
  private mutating func read(_ range: Range<Int>) {
    if !isInParent, !range.isEmpty { lexer.read(text, range) }
  }

  private var isInParent: Bool { open.last.map { tokens[$0.index].kind == .parent } ?? false }

  private mutating func visit(_ index: Int) {
    let kind = tokens[index].kind
    if kind == .silent { return }
    if kind == .end { return close() }
    if isInParent {
      // The filling of a block begins afresh; other tags here are reported elsewhere.
      open.append((index, lexer))
      if kind == .block { lexer = HTMLLexer() }
      if !tokens[index].opens { open.removeLast() }
      return
    }
    place(index)
    if tokens[index].opens { open.append((index, lexer)) }
  }

  private mutating func close() {
    guard let (index, before) = open.popLast() else { return }
    let isFilling = tokens[index].kind == .block && isInParent
    let began = isFilling ? HTMLLexer() : before
    if tokens[index].kind != .parent, group(lexer) != group(began) {
      problem(
        index, "what this tag encloses begins \(words(began)) and ends \(words(lexer))",
        help: "open and close elements and quotes on the same side of the tag")
      lexer = before
    }
    if isFilling { lexer = before }
  }

  /// States between which a section may lead.
  private func group(_ lexer: HTMLLexer) -> HTMLLexer.State {
    switch lexer.state {
    case .elementName, .attributeName, .afterAttributeName: .insideTag
    default: lexer.state
    }
  }

  private func words(_ lexer: HTMLLexer) -> String {
    switch lexer.state {
    case .text: "between elements"
    case .tagOpen, .elementName, .insideTag, .attributeName, .afterAttributeName: "inside an element’s tag"
    case .afterEquals, .doubleQuoted, .singleQuoted, .unquoted: "inside an attribute"
    case .comment, .declaration: "inside a comment"
    case .rawText, .plainElement: "inside ‘\(String(decoding: lexer.element, as: UTF8.self))’"
    }
  }

  private mutating func reportUnfinished() {
    var counter = PositionCounter(from: start)
    let position = counter.advance(to: lexer.tagStart, in: text)
    problems.error(
      .templateSyntax, at: SourcePosition(path: path, tag: position),
      "the template ends \(words(lexer)) that begins here",
      help: "close it in the same template")
  }

  private mutating func problem(_ index: Int, _ message: String, help: String) {
    problems.error(
      .templateSyntax, at: SourcePosition(path: path, tag: tokens[index].position), message, help: help)
  }
}

// MARK: The place of one tag

extension HTMLPlaces {
  private mutating func place(_ index: Int) {
    let kind = tokens[index].kind
    switch lexer.state {
    case .text: break
    case .plainElement, .comment, .declaration: tokens[index].place = .plainText
    case .doubleQuoted, .singleQuoted:
      tokens[index].place = .plainText
      if lexer.attributeIsCode { reportCode(index) }
    case .rawText:
      tokens[index].place = .jsonScript
      if !lexer.isJSONScript || kind != .partial { reportScript(index) }
    case .elementName where kind == .variable && lexer.element == Array("h".utf8):
      tokens[index].place = .elementName
    case .elementName where kind == .section || kind == .inverted: break
    case .insideTag, .attributeName, .afterAttributeName:
      if kind != .section && kind != .inverted { reportInsideTag(index) }
    case .tagOpen, .elementName:
      problem(
        index, "a tag may not be part of the name of an element",
        help: "write the name out; only the level of a heading may be a tag: ‘<h{{level}}>’")
    case .afterEquals, .unquoted:
      problem(
        index, "a tag in an attribute must stand in quotes",
        help: "write \(attributeName)=\"…\" with the tag between the quotes")
    }
  }

  private var attributeName: String { String(decoding: lexer.attribute, as: UTF8.self) }

  private mutating func reportCode(_ index: Int) {
    problem(
      index, "no tag may stand in ‘\(attributeName)’, where text is code",
      help: "use a class or a data attribute, and a stylesheet or script in a file of its own")
  }

  private mutating func reportScript(_ index: Int) {
    let element = String(decoding: lexer.element, as: UTF8.self)
    problem(
      index, "no tag may stand in ‘\(element)’, where text is code",
      help: lexer.isJSONScript
        ? "write the data in a template of format JSON, and insert that with ‘{{>name}}’"
        : "put the value in a data attribute, where a script can read it")
  }

  private mutating func reportInsideTag(_ index: Int) {
    problem(
      index, "a tag may not stand in for an attribute",
      help: "write the attribute out, with the tag between the quotes of its value")
  }
}
