import Diagnostics

/// One rendering: the output so far, and the things whose names are in sight.
struct Renderer {
  let templates: [CompiledTemplate]
  let index: [String: Int32]
  var output: [UInt8]

  /// The objects whose names are in sight, the innermost last. Other values have no names.
  private(set) var scopes: [Scope] = []
  /// The thing at hand: `.`.
  private(set) var current: Value
  /// The fillings of blocks, the outermost first.
  var fillings: [Filling] = []
  /// What each line of a template gets here.
  var indentation: [UInt8] = []
  /// Whether the next output begins a line that gets the indentation; kept only while there is one.
  var beginsLine = false

  /// What was rendered before and can be used again.
  let memory: FragmentMemory?
  /// The outermost of `scopes` that was asked for a value that is not shared, since this was last set back.
  var outermostAsked = Int.max

  private var depth = 0
  private var steps = 0
  private let outputStart: Int

  /// An object in sight, with what it was asked for and may be asked again: the list that came last, and all objects.
  ///
  /// Templates ask for a list several times in a row, `{{#groups.count}}`, `{{#groups}}`, `{{^groups}}`, and for an object
  /// again and again: `{{words.when}}`, `{{words.where}}`. It is computed for the first of them.
  struct Scope {
    let object: Object
    /// The slot of that list; -1 for none.
    var listSlot = -1
    var list: [Value] = []
    /// The objects by their slots; a few.
    var objects: [(slot: Int, object: Object)] = []
  }

  /// The arguments of one parent tag.
  struct Filling {
    let template: CompiledTemplate
    let arguments: Range<Int>
  }

  init(
    templates: [CompiledTemplate], index: [String: Int32], value: Value, output: [UInt8],
    memory: FragmentMemory?
  ) {
    self.templates = templates
    self.index = index
    self.output = output
    self.memory = memory
    outputStart = output.count
    current = value
    if case .object(let object) = value { scopes.append(Scope(object: object)) }
  }

  /// Renders those instructions. A problem is reported at the tag that led there: `tag` of `caller`, -1 where it was none.
  mutating func run(
    _ template: CompiledTemplate, _ range: Range<Int>, from caller: CompiledTemplate, at tag: Int
  ) throws(RenderingProblem) {
    try enter(caller, tag)
    let (instructions, literals) = (template.parts.instructions, template.parts.literals)
    var pc = range.lowerBound
    while pc < range.upperBound {
      switch instructions[pc] {
      case .literal(let start, let end):
        write(literals, Int(start)..<Int(end))
        pc += 1
      case .variable(let name, let isRaw):
        write(lookUp(template, name), isRaw: isRaw, as: template.format)
        pc += 1
      case .section(let name, let end):
        try section(template, (pc + 1)..<Int(end), lookUp(template, name))
        pc = Int(end)
      case .inverted(let name, let end):
        pc = lookUp(template, name).isTruthy ? Int(end) : pc + 1
      case .block(let block, let end):
        try renderBlock(template, template.parts.blocks[Int(block)], at: pc, end: Int(end))
        pc = Int(end)
      case .call(let call, let end):
        try renderCall(template, template.parts.calls[Int(call)], at: pc)
        pc = Int(end)
      }
    }
    depth -= 1
  }

  private mutating func section(
    _ template: CompiledTemplate, _ body: Range<Int>, _ value: Value
  ) throws(RenderingProblem) {
    if case .list(let items) = value {
      for item in items { try with(item, template, body) }
    } else if value.isTruthy {
      try with(value, template, body)
    }
  }

  private mutating func with(
    _ value: Value, _ template: CompiledTemplate, _ body: Range<Int>
  ) throws(RenderingProblem) {
    let outer = current
    current = value
    if case .object(let object) = value {
      scopes.append(Scope(object: object))
      try run(template, body, from: template, at: body.lowerBound - 1)
      scopes.removeLast()
    } else {
      try run(template, body, from: template, at: body.lowerBound - 1)
    }
    current = outer
  }

  private mutating func enter(_ caller: CompiledTemplate, _ tag: Int) throws(RenderingProblem) {
    depth += 1
    steps += 1
    guard depth <= RenderingLimits.depth else { throw caller.problem(.depth, at: tag) }
    let written = output.count - outputStart
    guard steps <= RenderingLimits.steps + written else { throw caller.problem(.steps, at: tag) }
    guard written <= RenderingLimits.bytes else { throw caller.problem(.bytes, at: tag) }
  }
}

extension CompiledTemplate {
  fileprivate func problem(_ limit: RenderingProblem.Limit, at tag: Int) -> RenderingProblem {
    let position =
      parts.positions.indices.contains(tag)
      ? SourcePosition(path: path, tag: parts.positions[tag]) : SourcePosition(path: path)
    return RenderingProblem(limit: limit, template: name, position: position)
  }
}

// MARK: Names

extension Renderer {
  /// The value of a name: its first part found in the innermost object that has it, the others in what that
  /// gives and nowhere else.
  mutating func lookUp(_ template: CompiledTemplate, _ name: Int32) -> Value {
    let name = template.parts.names[Int(name)]
    guard let first = name.first else { return current }
    guard var value = innermost(first) else { return .nothing }
    for part in Int(name.others.lowerBound)..<Int(name.others.upperBound) {
      guard let next = member(template.parts.hashes[part], of: value) else { return .nothing }
      value = next
    }
    return value
  }

  private func member(_ hash: UInt64, of value: Value) -> Value? {
    switch value {
    case .object(let object): object.value(hash: hash)
    case .list(let items) where hash == ListCount.hash: .number(items.count)
    default: nil
    }
  }

  private mutating func innermost(_ hash: UInt64) -> Value? {
    var index = scopes.count - 1
    while index >= 0 {
      let schema = scopes[index].object.schema
      if let slot = schema.names.slot(of: hash) {
        if index < outermostAsked, !schema.fields[slot].isShared { outermostAsked = index }
        return value(at: slot, ofScope: index)
      }
      index -= 1
    }
    outermostAsked = 0
    return nil
  }

  private mutating func value(at slot: Int, ofScope index: Int) -> Value {
    if scopes[index].listSlot == slot { return .list(scopes[index].list) }
    for place in scopes[index].objects.indices where scopes[index].objects[place].slot == slot {
      return .object(scopes[index].objects[place].object)
    }
    let value = scopes[index].object.value(slot)
    switch value {
    case .list(let list):
      scopes[index].listSlot = slot
      scopes[index].list = list
    case .object(let object): scopes[index].objects.append((slot, object))
    case .nothing, .flag, .number, .text, .markup: break
    }
    return value
  }
}

// MARK: Writing

extension Renderer {
  private mutating func write(_ value: Value, isRaw: Bool, as format: TemplateFormat) {
    if beginsLine { beginLine() }
    Escaping.append(value, to: &output, isRaw: isRaw, as: format)
  }

  private mutating func write(_ literals: [UInt8], _ range: Range<Int>) {
    if indentation.isEmpty {
      literals.withUnsafeBufferPointer { output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
      return
    }
    var lineStart = range.lowerBound
    while lineStart < range.upperBound {
      let feed = literals[lineStart..<range.upperBound].firstIndex(of: 0x0A)
      let next = feed.map { $0 + 1 } ?? range.upperBound
      // An empty line stays empty.
      if beginsLine, literals[lineStart] != 0x0A, literals[lineStart] != 0x0D { beginLine() }
      output.append(contentsOf: literals[lineStart..<next])
      if feed != nil { beginsLine = true }
      lineStart = next
    }
  }

  /// Writes the indentation of the line that begins here.
  mutating func beginLine() {
    beginsLine = false
    output.append(contentsOf: indentation)
  }
}
