/// A template ready to render: immutable, shared by all threads.
final class CompiledTemplate: Sendable {
  let name: String
  let path: String
  let format: TemplateFormat
  let parts: TemplateParts

  init(name: String, path: String, format: TemplateFormat, parts: TemplateParts) {
    self.name = name
    self.path = path
    self.format = format
    self.parts = parts
  }
}

/// The tables of a compiled template.
struct TemplateParts: Sendable {
  var instructions: [Instruction] = []
  /// Where each instruction's tag stands.
  var positions: [TagPosition] = []
  /// Where in the output each instruction's tag stands.
  var places: [Place] = []
  var literals: [UInt8] = []
  var names: [CompiledName] = []
  /// Each of `names` as it was written.
  var nameTexts: [String] = []
  /// The parts of each of `names`; none of `.`.
  var nameParts: [[String]] = []
  var hashes: [UInt64] = []
  var blocks: [BlockParameter] = []
  var calls: [TemplateCall] = []
  /// What each of `calls` names, without the asterisk.
  var callNames: [String] = []
  var arguments: [BlockArgument] = []
}
