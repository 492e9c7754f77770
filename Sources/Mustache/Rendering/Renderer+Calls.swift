// Partials, parents and blocks: how one template renders another.

extension Renderer {
  mutating func renderCall(
    _ template: CompiledTemplate, _ call: TemplateCall, at pc: Int
  ) throws(RenderingProblem) {
    guard let target = target(of: call, in: template) else { return }
    if let memory, let fragment = fragment(target, call) {
      return try renderOnce(fragment, memory, template, call, at: pc)
    }
    try renderAnew(target, template, call, at: pc)
  }

  mutating func renderAnew(
    _ target: Int, _ template: CompiledTemplate, _ call: TemplateCall, at pc: Int
  ) throws(RenderingProblem) {
    let called = templates[target]
    if !call.arguments.isEmpty {
      fillings.append(Filling(template: template, arguments: call.arguments))
    }
    let whole = 0..<called.parts.instructions.count
    if call.beginsLine {
      let indentation = template.parts.literals[call.indentation]
      try indented(by: indentation, beginsLine: true) {
        (renderer: inout Renderer) throws(RenderingProblem) in
        try renderer.run(called, whole, from: template, at: pc)
      }
    } else {
      // What is inserted in the middle of a line is no line of this template, and gets no indentation of it.
      if beginsLine { beginLine() }
      let outer = indentation
      indentation = []
      try run(called, whole, from: template, at: pc)
      indentation = outer
      beginsLine = false
    }
    if !call.arguments.isEmpty { fillings.removeLast() }
  }

  mutating func renderBlock(
    _ template: CompiledTemplate, _ block: BlockParameter, at pc: Int, end: Int
  ) throws(RenderingProblem) {
    guard let (filling, argument) = filling(of: block) else {
      return try run(template, (pc + 1)..<end, from: template, at: pc)
    }
    // Inside a filling only those from further out count: it belongs to the template that wrote it.
    let all = fillings
    let source = fillings[filling].template
    fillings.removeLast(fillings.count - filling)
    let indentation = template.parts.literals[block.indentation]
    try indented(by: indentation, beginsLine: block.beginsLine) {
      (renderer: inout Renderer) throws(RenderingProblem) in
      try renderer.run(source, argument.body, from: template, at: pc)
    }
    fillings = all
  }

  /// The outermost filling of a block: whoever extends last decides.
  private func filling(of block: BlockParameter) -> (Int, BlockArgument)? {
    for (index, filling) in fillings.enumerated() {
      for argument in filling.template.parts.arguments[filling.arguments] where argument.name == block.name {
        return (index, argument)
      }
    }
    return nil
  }

  private mutating func target(of call: TemplateCall, in template: CompiledTemplate) -> Int? {
    switch call.target {
    case .template(let index): return index < 0 ? nil : Int(index)
    case .dynamic(let name):
      guard case .text(let word) = lookUp(template, name) else { return nil }
      return index[word].map(Int.init)
    }
  }

  private mutating func indented(
    by more: ArraySlice<UInt8>, beginsLine: Bool,
    _ body: (inout Renderer) throws(RenderingProblem) -> Void
  ) throws(RenderingProblem) {
    if more.isEmpty {
      if beginsLine, !indentation.isEmpty { self.beginsLine = true }
      return try body(&self)
    }
    let outer = indentation
    indentation.append(contentsOf: more)
    // A block in the middle of a line gets its indentation from the second line on only.
    if beginsLine { self.beginsLine = true }
    try body(&self)
    indentation = outer
    if outer.isEmpty { self.beginsLine = false }
  }
}
