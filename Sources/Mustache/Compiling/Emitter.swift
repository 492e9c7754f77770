import Diagnostics

/// Turns tags and text into instructions.
struct Emitter {
  var parts = TemplateParts()
  var problems = DiagnosticLog()

  let path: String
  let text: [UInt8]
  private let start: Int
  private let tokens: [Token]
  private let symbols: Symbols
  var open: [OpenTag] = []
  /// The white space that lines are relieved of here, since a block takes the indentation of where it ends up.
  var removedIndentation = 0..<0
  private var knownNames: [String: Int32] = [:]
  var counter: PositionCounter

  /// A tag whose end has not come yet.
  struct OpenTag {
    let kind: Token.Kind
    let instruction: Int
    let removedIndentation: Range<Int>
    var arguments: [BlockArgument] = []
  }

  /// What the templates of a library know of each other while they are compiled.
  struct Symbols {
    var templates: [String: Int32]
    var blocks: [String: Int32]
  }

  init(path: String, text: [UInt8], start: Int, tokens: [Token], symbols: Symbols) {
    self.path = path
    self.text = text
    self.start = start
    self.tokens = tokens
    self.symbols = symbols
    counter = PositionCounter(from: start)
  }

  mutating func run() {
    var textStart = start
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      emitText(textStart..<max(textStart, token.textBefore))
      textStart = token.textAfter
      if open.last?.kind == .parent, isOutOfPlace(token) {
        problem(
          token, "only blocks count inside a parent; this tag would be ignored",
          help: "move it into a ‘{{$block}}’, or out of the parent")
        if token.opens {
          index = token.partner
          textStart = tokens[index].textAfter
        }
      } else {
        emit(token)
      }
      index += 1
    }
    emitText(textStart..<max(textStart, text.count))
  }

  private func isOutOfPlace(_ token: Token) -> Bool {
    switch token.kind {
    case .block, .end, .silent: false
    case .variable, .rawVariable, .section, .inverted, .parent, .partial: true
    }
  }

  private mutating func emit(_ token: Token) {
    switch token.kind {
    case .silent: break
    case .variable: append(.variable(name: name(token), isRaw: false), token)
    case .rawVariable: append(.variable(name: name(token), isRaw: true), token)
    case .section:
      push(token)
      append(.section(name: name(token), end: 0), token)
    case .inverted:
      push(token)
      append(.inverted(name: name(token), end: 0), token)
    case .block: emitBlock(token)
    case .parent, .partial:
      if token.kind == .parent { push(token) }
      parts.calls.append(call(token))
      parts.callNames.append(text.string(token.name))
      let end = parts.instructions.count + 1
      append(.call(Int32(clamping: parts.calls.count - 1), end: Int32(clamping: end)), token)
    case .end: emitEnd()
    }
  }

  private mutating func push(_ token: Token) {
    open.append(
      OpenTag(
        kind: token.kind, instruction: parts.instructions.count, removedIndentation: removedIndentation))
  }

  private mutating func emitBlock(_ token: Token) {
    let blockName = symbols.blocks[text.string(token.name)] ?? -1
    if open.last?.kind == .parent {
      let body = parts.instructions.count
      open[open.count - 1].arguments.append(
        BlockArgument(name: blockName, body: body..<body, position: token.position))
      push(token)
      if token.beginsLine { removedIndentation = token.indentation }
    } else {
      push(token)
      parts.blocks.append(
        BlockParameter(
          name: blockName, indentation: literal(of: token.indentation), beginsLine: token.beginsLine))
      append(.block(Int32(clamping: parts.blocks.count - 1), end: 0), token)
    }
  }

  private mutating func emitEnd() {
    guard let tag = open.popLast() else { return }
    let end = Int32(clamping: parts.instructions.count)
    removedIndentation = tag.removedIndentation
    if tag.kind == .block, let parent = open.indices.last, open[parent].kind == .parent {
      let last = open[parent].arguments.count - 1
      if last >= 0 { open[parent].arguments[last].body = tag.instruction..<Int(end) }
      return
    }
    switch parts.instructions[tag.instruction] {
    case .section(let name, _): parts.instructions[tag.instruction] = .section(name: name, end: end)
    case .inverted(let name, _): parts.instructions[tag.instruction] = .inverted(name: name, end: end)
    case .block(let block, _): parts.instructions[tag.instruction] = .block(block, end: end)
    case .call(let call, _):
      parts.instructions[tag.instruction] = .call(call, end: end)
      let first = parts.arguments.count
      parts.arguments.append(contentsOf: tag.arguments)
      parts.calls[Int(call)].arguments = first..<parts.arguments.count
    case .literal, .variable: break
    }
  }

  private mutating func append(_ instruction: Instruction, _ token: Token) {
    parts.instructions.append(instruction)
    parts.positions.append(token.position)
    parts.places.append(token.place)
  }
}

// MARK: Names and calls

extension Emitter {
  private mutating func name(_ token: Token) -> Int32 {
    let written = text.string(token.name)
    if let known = knownNames[written] { return known }
    let nameParts =
      written == "."
      ? []
      : text[token.name].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    let hashes = nameParts.map { NameHash.of($0) }
    let others = Int32(clamping: parts.hashes.count)
    parts.hashes += hashes.dropFirst()
    let index = Int32(clamping: parts.names.count)
    parts.names.append(
      CompiledName(first: hashes.first, others: others..<max(others, Int32(clamping: parts.hashes.count))))
    parts.nameTexts.append(written)
    parts.nameParts.append(nameParts)
    knownNames[written] = index
    return index
  }

  private mutating func call(_ token: Token) -> TemplateCall {
    let written = text.string(token.name)
    let target: TemplateCall.Target =
      token.isDynamic ? .dynamic(name: name(token)) : .template(symbols.templates[written] ?? -1)
    if case .template(-1) = target {
      problems.error(
        .missingPartial, at: SourcePosition(path: path, tag: token.position),
        "there is no template ‘\(written)’ to insert here",
        help: NearestWord.suggestion(for: written, among: symbols.templates.keys)
          ?? "add a template of that name, or take the tag out")
    }
    return TemplateCall(
      target: target, indentation: literal(of: token.indentation),
      beginsLine: token.beginsLine, arguments: 0..<0)
  }

  private mutating func problem(_ token: Token, _ message: String, help: String) {
    problems.error(
      .templateSyntax, at: SourcePosition(path: path, tag: token.position), message, help: help)
  }
}
