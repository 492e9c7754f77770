public import Diagnostics

/// Templates that were compiled together, and may call each other.
///
/// The language is Mustache as its specification has it, with the optional modules for inheritance
/// (`{{<layout}}{{$title}}…{{/title}}{{/layout}}`) and dynamic names (`{{>*kind}}`). Lambdas are left out: values
/// arrive ready, and a template can be checked against the types of its values. Text, 0 and lists that are empty
/// count as nothing where a section asks.
///
/// Immutable: any number of threads may render at once.
public struct TemplateLibrary: Sendable {
  /// What is wrong with the templates themselves. Rendering goes on without the tags concerned, so a library
  /// with errors is not for publishing.
  public let problems: DiagnosticLog

  let templates: [CompiledTemplate]
  let index: [String: Int32]
  let blockNames: [String]

  /// Compiles templates. Of two of the same name, the first counts, and the other is reported.
  public init(_ sources: [TemplateSource]) {
    var compiler = TemplateCompiler(sources)
    compiler.run()
    problems = compiler.problems
    templates = compiler.templates
    index = compiler.symbols.templates
    blockNames = compiler.blockNames
  }

  init(_ library: TemplateLibrary, templates: [CompiledTemplate]) {
    problems = library.problems
    index = library.index
    blockNames = library.blockNames
    self.templates = templates
  }

  /// The names of all templates, sorted.
  public var names: [String] { index.keys.sorted() }

  /// Whether there is a template of that name.
  public func contains(_ name: String) -> Bool { index[name] != nil }

  /// Appends the template of that name, rendered with that value, to the output.
  ///
  /// Lenient as the specification says: what is missing renders as nothing. Throws only where there is no such
  /// template, or where rendering would not end; the output then holds what was rendered before.
  /// `memory` keeps partials that can be used again; what shares one must agree on all shared fields.
  public func render(
    _ name: String, with value: Value, into output: inout [UInt8], memory: FragmentMemory? = nil
  ) throws(RenderingProblem) {
    guard let number = index[name] else {
      throw RenderingProblem(limit: .noTemplate, template: name, position: nil)
    }
    let template = templates[Int(number)]
    var taken: [UInt8] = []
    swap(&taken, &output)
    var renderer = Renderer(
      templates: templates, index: index, value: value, output: taken, memory: memory)
    taken = []
    defer { swap(&renderer.output, &output) }
    try renderer.run(
      template, 0..<template.parts.instructions.count, from: template, at: -1)
  }

  /// The template of that name, rendered with that value.
  public func render(_ name: String, with value: Value) throws(RenderingProblem) -> [UInt8] {
    var output: [UInt8] = []
    try render(name, with: value, into: &output)
    return output
  }
}
