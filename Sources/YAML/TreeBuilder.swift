import Diagnostics

/// Turns libyaml's events into a tree, and reports what the dialect refuses.
///
/// Keeps the open mappings and lists on a stack of its own, so that no nesting can exhaust the program's.
struct TreeBuilder {
  var source: SourceText
  var log = DiagnosticLog()
  var stack: [OpenCollection] = []
  /// What was read last, from which a syntax error right after it is explained.
  var latest = LatestValue()
  private var root: YAMLNode?
  private var isDone = false

  init(_ source: SourceText) {
    self.source = source
  }

  /// The root, if it is what is expected; nil after an error that leaves none.
  mutating func build(expecting expected: YAMLReader.Root) -> YAMLNode? {
    guard checkBeginning() else { return nil }
    var parser = EventParser(reading: source.bytes)
    while !isDone {
      guard let event = parser.next() else {
        reportFailure(parser.failure)
        return nil
      }
      take(event)
    }
    return checkedRoot(expected)
  }

  /// Reports why libyaml could not go on.
  private mutating func reportFailure(_ failure: ParserFailure) {
    let openBracket = stack.last { $0.isFlow }?.start
    var explanation = SyntaxExplanation(failure, source, latest: latest, openBracket: openBracket)
    reportRoot(explanation.diagnostic())
  }

  /// Reports the root of the trouble. What was reported from there on came of the same slip, and is dropped.
  private mutating func reportRoot(_ diagnostic: Diagnostic) {
    var kept = DiagnosticLog()
    for earlier in log.diagnostics where earlier.position.map({ $0 < diagnostic.position ?? $0 }) ?? true {
      kept.report(earlier)
    }
    kept.report(diagnostic)
    log = kept
  }

  private mutating func take(_ event: Event) {
    if event.hasAnchor || event.hasTag { reportProperty(event) }
    switch event.kind {
    case .scalar(let text, let style): takeScalar(text, style, event)
    case .sequenceStart(let isFlow): open(.sequence, isFlow, event)
    case .mappingStart(let isFlow): open(.mapping, isFlow, event)
    case .sequenceEnd, .mappingEnd: close(event)
    case .alias: takeAlias(event)
    case .documentEnd(let isImplicit):
      isDone = true
      checkEnd(isImplicit ? event.start : event.end)
    case .streamEnd: isDone = true
    case .other: break
    }
  }

  // MARK: Collections

  private mutating func open(_ kind: OpenCollection.Kind, _ isFlow: Bool, _ event: Event) {
    let position = source.position(event.start)
    if stack.count == YAMLReader.deepestNesting {
      log.error(
        .tooDeep, at: position, "more than \(YAMLReader.deepestNesting) lists and mappings within each other",
        help: "bring what stands here to a higher level; no field needs that many levels")
      isDone = true
      return
    }
    if stack.last?.expectsKey == true { reportComplexKey(at: position) }
    stack.append(OpenCollection(kind, isFlow: isFlow, start: event.start))
  }

  private mutating func close(_ event: Event) {
    guard let closed = stack.popLast() else { return }
    if closed.isFlow { latest.remember(flowCollection: closed, end: event.end) }
    let position = source.position(closed.start)
    switch closed.kind {
    case .mapping: add(.mapping(closed.mapping(at: position)), event)
    case .sequence: add(.sequence(YAMLSequence(items: closed.items, position: position)), event)
    }
  }

  /// Puts a finished value where it belongs.
  private mutating func add(_ node: YAMLNode, _ event: Event) {
    guard let top = stack.indices.last else {
      root = node
      return
    }
    switch stack[top].kind {
    case .sequence: stack[top].items.append(node)
    case .mapping: stack[top].takeKeyOrValue(node, endingAt: event.end)
    }
  }

  // MARK: Scalars

  private mutating func takeScalar(_ text: String, _ style: YAMLScalar.Style, _ event: Event) {
    latest.remember(scalarOf: style, start: event.start, end: event.end)
    if let top = stack.indices.last, stack[top].expectsKey {
      takeKey(text, style, event)
      return
    }
    guard !isEmpty(text) else {
      reportEmpty(style, event)
      if let top = stack.indices.last { stack[top].skipValue() }
      return
    }
    checkText(text, style, event)
    let position = source.position(event.start)
    let scalar = YAMLScalar(
      text: text, style: style, position: position,
      textPosition: textPosition(of: text, style, event))
    add(.scalar(scalar), event)
  }

  private mutating func takeKey(_ text: String, _ style: YAMLScalar.Style, _ event: Event) {
    guard let top = stack.indices.last else { return }
    let position = source.position(event.start)
    var key = OpenCollection.Key(text: text, position: position, end: event.end, isUsable: true)
    if isEmpty(text) {
      log.error(
        .yamlSyntax, at: position, "a colon without a name before it",
        help: "write a name before the colon; if this is text, put it in quotes")
      key.isUsable = false
    } else if style == .plain, let first = text.utf8.first, first >= 0x80,
      source.pastedBlank(at: source.byteOffset(of: event.start))
    {
      log.report(source.pastedBlankDiagnostic(at: position))
      key.isUsable = false
    } else if text == "<<", style == .plain {
      log.error(
        .yamlNotAllowed, at: position, "the merge key ‘<<’ is not allowed",
        help: "write the fields out here; what a program’s groups share goes into its ‘defaults’")
      key.isUsable = false
    } else if let first = stack[top].line(ofFirst: text) {
      log.error(
        .duplicateKey, at: position, "‘\(shown(text))’ stands twice here; the first is on line \(first)",
        help: "keep one of the two")
      key.isUsable = false
    } else {
      stack[top].remember(text, line: position.line)
    }
    if style == .doubleQuoted { checkEscapedCharacters(text, event) }
    stack[top].key = key
  }

  private mutating func takeAlias(_ event: Event) {
    log.error(
      .yamlNotAllowed, at: source.position(event.start), "text that starts with ‘*’ must stand in quotes",
      help: "write \"*…\"; references to other parts of a file (aliases) are not used here")
    guard let top = stack.indices.last else { return }
    if stack[top].expectsKey {
      let position = source.position(event.start)
      stack[top].key = .init(text: "*", position: position, end: event.end, isUsable: false)
    } else {
      stack[top].skipValue()
    }
  }

  /// The root, if it is what is expected.
  private mutating func checkedRoot(_ expected: YAMLReader.Root) -> YAMLNode? {
    switch (root, expected) {
    case (.mapping?, .mapping), (.sequence?, .list): return root
    case (.mapping(let mapping)?, .list):
      log.error(
        .wrongShape, at: mapping.position, "names with values, where a list is expected",
        help: "start each entry on a line of its own with a dash and a space: ‘- …’")
    case (.sequence(let list)?, .mapping):
      log.error(
        .wrongShape, at: list.position, "a list, where names with values are expected",
        help: "start with lines such as ‘name: text’, without a dash before them")
    case (.scalar(let scalar)?, _): reportRoot(source.lackOfNames(in: scalar))
    case (nil, _) where !log.hasErrors: log.report(source.emptiness)
    case (nil, _): break
    }
    return nil
  }
}
