// Partials that are rendered once for a thing, however many pages show it.

extension Renderer {
  /// What a call would render, where that can be known: a partial without arguments or indentation around it, in
  /// the scope of a thing that can be told from others.
  func fragment(_ target: Int, _ call: TemplateCall) -> Fragment? {
    guard call.arguments.isEmpty, call.indentation.isEmpty, fillings.isEmpty, indentation.isEmpty,
      !beginsLine, case .object(let object) = current, let identity = object.identity
    else { return nil }
    return Fragment(
      template: target, identity: identity, scope: scopes.map { ObjectIdentifier($0.object.schema) })
  }

  /// Renders a fragment, or writes it as it was rendered before.
  ///
  /// One that asked something of what lies around its thing, shared values apart, depends on the page and is not
  /// kept. Which names it asks is decided by the thing and by shared values alone, so what held once holds always.
  mutating func renderOnce(
    _ fragment: Fragment, _ memory: FragmentMemory, _ template: CompiledTemplate, _ call: TemplateCall,
    at pc: Int
  ) throws(RenderingProblem) {
    let innermost = scopes.count - 1
    let askedBefore = outermostAsked
    if let bytes = memory[fragment] {
      output.append(contentsOf: bytes)
      outermostAsked = min(askedBefore, innermost)
      return
    }
    outermostAsked = .max
    let start = output.count
    try renderAnew(fragment.template, template, call, at: pc)
    if outermostAsked >= innermost { memory.keep(output[start...], as: fragment) }
    outermostAsked = min(askedBefore, outermostAsked)
  }
}
