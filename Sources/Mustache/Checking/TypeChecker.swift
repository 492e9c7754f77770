import Diagnostics

/// Walks a template with the types of its values instead of values.
///
/// Every branch is walked: both sides of a section, each template that a dynamic name may mean, the default and
/// the filling of a block. What passes renders without a name that is not there.
struct TypeChecker {
  let library: TemplateLibrary
  private(set) var log = DiagnosticLog()

  private var checked: Set<CheckedPlace> = []
  private var reported: Set<ReportedTag> = []
  private var depth = 0
  var givenArguments: [CheckFilling] = []
  var usedArguments: Set<UsedArgument> = []

  /// More combinations of templates and types than any theme has; refused rather than walked for hours.
  private static let mostPlaces = 4_000

  private struct ReportedTag: Hashable {
    let template: Int
    let instruction: Int
    let id: DiagnosticID
  }

  struct UsedArgument: Hashable {
    let filling: CheckFilling
    let name: Int32
  }

  init(library: TemplateLibrary) { self.library = library }

  mutating func run(_ name: String, against schema: ObjectSchema) {
    for type in SchemaWalk.all(from: schema) {
      for problem in type.problems { log.error(.wrongKind, at: nil, problem, help: "rename the field") }
    }
    guard let template = library.index[name] else {
      log.error(
        .missingTemplate, at: nil, "there is no template ‘\(name)’",
        help: NearestWord.suggestion(for: name, among: library.names) ?? "add a template of that name")
      return
    }
    walkTemplate(Int(template), CheckScope(schema), from: nil)
    reportUnusedArguments()
  }

  /// Walks a whole template. `caller` is the tag that calls it.
  mutating func walkTemplate(_ template: Int, _ scope: CheckScope, from caller: Tag?) {
    let entered = EnteredTemplate(template: template, fillings: scope.fillings)
    if scope.unconditional.contains(entered), let caller {
      return report(
        .templateSyntax, caller, "‘\(library.templates[template].name)’ includes itself here without end",
        help: "put a section around the tag that ends some time, or take it out")
    }
    var scope = scope
    scope.unconditional.insert(entered)
    let count = library.templates[template].parts.instructions.count
    walkOnce(template, 0..<count, scope, from: caller)
  }

  /// Walks instructions, unless they were walked with the same types before.
  mutating func walkOnce(_ template: Int, _ range: Range<Int>, _ scope: CheckScope, from caller: Tag?) {
    guard checked.count < Self.mostPlaces, depth < RenderingLimits.depth else {
      if let caller {
        report(
          .tooDeep, caller, "templates call each other in more ways than can be checked",
          help: "let fewer templates call each other")
      }
      return
    }
    guard checked.insert(CheckedPlace(template, range.lowerBound, scope)).inserted else { return }
    walk(template, range, scope)
  }

  mutating func walk(_ template: Int, _ range: Range<Int>, _ scope: CheckScope) {
    depth += 1
    defer { depth -= 1 }
    let parts = library.templates[template].parts
    var pc = range.lowerBound
    while pc < range.upperBound {
      let tag = Tag(template: template, instruction: pc)
      pc += 1
      switch parts.instructions[tag.instruction] {
      case .literal(let start, let end):
        if scope.isPlainText { checkLiteral(parts.literals[Int(start)..<Int(end)], tag) }
      case .variable(let name, let isRaw):
        if let type = resolve(parts.nameParts[Int(name)], scope, tag) {
          checkVariable(type, isRaw: isRaw, name: parts.nameTexts[Int(name)], scope, tag)
        }
      case .section(let name, let end):
        // Where the name is unknown, so is all inside: one message is enough.
        if let type = resolve(parts.nameParts[Int(name)], scope, tag) {
          var element = type.unwrapped
          if case .list(let inner) = element { element = inner }
          walk(template, pc..<Int(end), scope.inside(element))
        }
        pc = Int(end)
      case .inverted(let name, let end):
        _ = resolve(parts.nameParts[Int(name)], scope, tag)
        var inner = scope
        inner.unconditional = []
        walk(template, pc..<Int(end), inner)
        pc = Int(end)
      case .block(let block, let end):
        walkBlock(parts.blocks[Int(block)], pc..<Int(end), scope, tag)
        pc = Int(end)
      case .call(let call, let end):
        walkCall(Int(call), scope, tag)
        pc = Int(end)
      }
    }
  }

  /// Reports a problem of a tag, once however many ways lead to the tag.
  mutating func report(_ id: DiagnosticID, _ tag: Tag, _ message: String, help: String) {
    let key = ReportedTag(template: tag.template, instruction: tag.instruction, id: id)
    guard reported.insert(key).inserted else { return }
    log.error(id, at: position(of: tag), message, help: help)
  }

  /// Reports a problem that is met once only.
  mutating func reportOnce(_ id: DiagnosticID, at position: SourcePosition, _ message: String, help: String) {
    log.error(id, at: position, message, help: help)
  }

  func position(of tag: Tag) -> SourcePosition {
    let template = library.templates[tag.template]
    return SourcePosition(path: template.path, tag: template.parts.positions[tag.instruction])
  }
}

/// One tag of one template.
struct Tag {
  let template: Int
  let instruction: Int
}
