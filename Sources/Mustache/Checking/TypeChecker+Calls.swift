import Diagnostics

// Partials, parents and blocks.

extension TypeChecker {
  mutating func walkCall(_ call: Int, _ scope: CheckScope, _ tag: Tag) {
    let caller = library.templates[tag.template]
    let details = caller.parts.calls[call]
    let targets = targets(of: call, scope, tag).filter { checkFormat(of: $0, tag) }
    guard !targets.isEmpty else { return }
    var inner = scope
    if caller.parts.places[tag.instruction] == .plainText { inner.isPlainText = true }
    if !details.arguments.isEmpty { fill(CheckFilling(template: tag.template, call: call), &inner) }
    for target in targets { walkTemplate(target, inner, from: tag) }
  }

  private mutating func fill(_ filling: CheckFilling, _ scope: inout CheckScope) {
    givenArguments.append(filling)
    // A filling that is hidden by those further out adds nothing; leaving it out lets recursion end.
    if isHidden(filling, by: scope.fillings) {
      for argument in arguments(of: filling) {
        usedArguments.insert(UsedArgument(filling: filling, name: argument.name))
      }
    } else {
      scope.fillings.append(filling)
    }
  }

  private mutating func targets(of call: Int, _ scope: CheckScope, _ tag: Tag) -> [Int] {
    let parts = library.templates[tag.template].parts
    switch parts.calls[call].target {
    // A missing template was reported when the library was compiled.
    case .template(let index): return index < 0 ? [] : [Int(index)]
    case .dynamic(let name):
      guard let type = resolve(parts.nameParts[Int(name)], scope, tag) else { return [] }
      let name = parts.callNames[call]
      guard case .choice(let words) = type.unwrapped else {
        report(
          .wrongKind, tag, "‘\(name)’ is \(type.inWords), which cannot name a template",
          help: "only a name that is one of a few words can, so that each of the templates is known")
        return []
      }
      let missing = words.filter { library.index[$0] == nil }
      if !missing.isEmpty {
        report(
          .missingPartial, tag,
          "‘\(name)’ may be \(missing.map { "‘\($0)’" }.joined(separator: ", ")), of which there is no template",
          help: "add a template for each of them")
      }
      return words.compactMap { library.index[$0].map(Int.init) }
    }
  }

  private mutating func checkFormat(of target: Int, _ tag: Tag) -> Bool {
    let caller = library.templates[tag.template]
    let called = library.templates[target]
    let wanted = caller.parts.places[tag.instruction] == .jsonScript ? .json : caller.format
    if called.format == wanted { return true }
    report(
      .wrongKind, tag,
      "‘\(called.name)’ is a template of format \(called.format.rawValue), but here \(wanted.rawValue) is written",
      help: "insert a template of format \(wanted.rawValue)")
    return false
  }

  mutating func walkBlock(_ block: BlockParameter, _ body: Range<Int>, _ scope: CheckScope, _ tag: Tag) {
    var filled = false
    for (index, filling) in scope.fillings.enumerated() {
      for argument in arguments(of: filling) where argument.name == block.name {
        usedArguments.insert(UsedArgument(filling: filling, name: argument.name))
        guard !filled else { continue }
        filled = true
        var inner = scope
        inner.fillings.removeLast(inner.fillings.count - index)
        if library.templates[tag.template].parts.places[tag.instruction] == .plainText {
          inner.isPlainText = true
        }
        walkOnce(filling.template, argument.body, inner, from: tag)
      }
    }
    // The default is walked even where it is not shown: a mistake in it is one all the same.
    var inner = scope
    if filled { inner.unconditional = [] }
    walk(tag.template, body, inner)
  }

  private func arguments(of filling: CheckFilling) -> ArraySlice<BlockArgument> {
    let parts = library.templates[filling.template].parts
    return parts.arguments[parts.calls[filling.call].arguments]
  }

  private func isHidden(_ filling: CheckFilling, by outer: [CheckFilling]) -> Bool {
    let hidden = Set(outer.flatMap { arguments(of: $0).map(\.name) })
    return arguments(of: filling).allSatisfy { hidden.contains($0.name) }
  }

  /// A block that no parent has a place for is most likely misspelt.
  mutating func reportUnusedArguments() {
    let places = Set(library.templates.flatMap { $0.parts.blocks.map(\.name) })
    // After other errors some places were not reached: then only what has no place anywhere is certain.
    let isComplete = !log.hasErrors
    var seen: Set<CheckFilling> = []
    for filling in givenArguments where seen.insert(filling).inserted {
      for argument in arguments(of: filling)
      where !usedArguments.contains(UsedArgument(filling: filling, name: argument.name))
        && (isComplete || !places.contains(argument.name))
      {
        reportUnused(argument, of: filling, places: places.map { library.blockNames[Int($0)] })
      }
    }
  }

  private mutating func reportUnused(
    _ argument: BlockArgument, of filling: CheckFilling, places: [String]
  ) {
    let template = library.templates[filling.template]
    let name = library.blockNames[Int(argument.name)]
    reportOnce(
      .unknownName, at: SourcePosition(path: template.path, tag: argument.position),
      "‘\(template.parts.callNames[filling.call])’ has no block ‘\(name)’ to fill",
      help: NearestWord.suggestion(for: name, among: places.filter { $0 != name })
        ?? "take it out, or add the block to the parent")
  }
}
