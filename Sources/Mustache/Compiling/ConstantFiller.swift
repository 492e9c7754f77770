/// Puts constants into a compiled template: tags become text, and text that then stands side by side becomes one.
struct ConstantFiller {
  private(set) var parts: TemplateParts

  private let old: TemplateParts
  private let format: TemplateFormat
  private let constants: TemplateConstants
  /// Where steps begin or end that others name; what stands there must stay a step of its own.
  private var isNamed: [Bool]
  /// Where each step stands now, and the end of all.
  private var moved: [Int] = []

  init(_ template: CompiledTemplate, _ constants: TemplateConstants) {
    old = template.parts
    parts = template.parts
    format = template.format
    self.constants = constants
    isNamed = Array(repeating: false, count: template.parts.instructions.count + 1)
  }

  mutating func run() {
    for instruction in old.instructions {
      if let end = instruction.end { isNamed[end] = true }
    }
    for argument in old.arguments {
      isNamed[argument.body.lowerBound] = true
      isNamed[argument.body.upperBound] = true
    }
    (parts.instructions, parts.positions, parts.places) = ([], [], [])
    for (index, instruction) in old.instructions.enumerated() {
      moved.append(parts.instructions.count)
      if let text = text(of: instruction) {
        append(text, index)
      } else {
        append(instruction, index)
      }
    }
    moved.append(parts.instructions.count)
    for index in parts.instructions.indices { parts.instructions[index].moveEnd { moved[$0] } }
    for index in parts.arguments.indices {
      let body = parts.arguments[index].body
      parts.arguments[index].body = moved[body.lowerBound]..<moved[body.upperBound]
    }
  }

  /// What a step writes, where that is always the same: text, or a constant.
  ///
  /// Not nothing, which begins a line all the same where a tag writes it, and no constant of several lines, of which only
  /// the first gets the indentation of a partial.
  private func text(of instruction: Instruction) -> ArraySlice<UInt8>? {
    switch instruction {
    case .literal(let start, let end): return old.literals[Int(start)..<Int(end)]
    case .variable(let name, let isRaw):
      let name = old.names[Int(name)]
      guard let first = name.first, name.others.count == 1,
        let value = constants.value(old.hashes[Int(name.others.lowerBound)], of: first)
      else { return nil }
      var text: [UInt8] = []
      Escaping.append(value, to: &text, isRaw: isRaw, as: format)
      return text.isEmpty || text.contains(0x0A) ? nil : text[...]
    case .section, .inverted, .block, .call: return nil
    }
  }

  private mutating func append(_ instruction: Instruction, _ index: Int) {
    parts.instructions.append(instruction)
    parts.positions.append(old.positions[index])
    parts.places.append(old.places[index])
  }

  /// Appends text to the literals: those that are there stay where they are, as indentations stand among them too.
  private mutating func append(_ text: ArraySlice<UInt8>, _ index: Int) {
    if !isNamed[index], case .literal(let start, let end)? = parts.instructions.last {
      var first = Int(start)
      if Int(end) < parts.literals.count {
        first = parts.literals.count
        parts.literals += old.literals[Int(start)..<Int(end)]
      }
      parts.literals += text
      parts.instructions[parts.instructions.count - 1] = literal(from: first)
    } else if case .literal = old.instructions[index] {
      append(old.instructions[index], index)
    } else {
      let first = parts.literals.count
      parts.literals += text
      append(literal(from: first), index)
    }
  }

  private func literal(from start: Int) -> Instruction {
    .literal(start: Int32(clamping: start), end: Int32(clamping: parts.literals.count))
  }
}

extension Instruction {
  /// Where what it encloses ends; nil for what encloses nothing.
  fileprivate var end: Int? {
    switch self {
    case .literal, .variable: nil
    case .section(_, let end), .inverted(_, let end), .block(_, let end), .call(_, let end): Int(end)
    }
  }

  fileprivate mutating func moveEnd(_ move: (Int) -> Int) {
    func moved(_ end: Int32) -> Int32 { Int32(clamping: move(Int(end))) }
    switch self {
    case .literal, .variable: break
    case .section(let name, let end): self = .section(name: name, end: moved(end))
    case .inverted(let name, let end): self = .inverted(name: name, end: moved(end))
    case .block(let block, let end): self = .block(block, end: moved(end))
    case .call(let call, let end): self = .call(call, end: moved(end))
    }
  }
}
