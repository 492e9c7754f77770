import Diagnostics

// Names and their kinds.

extension TypeChecker {
  /// The type of a name in that scope, or nil once the problem was reported. `parts` is what its dots part; nothing for `.`.
  mutating func resolve(_ parts: [String], _ scope: CheckScope, _ tag: Tag) -> ValueType? {
    guard let first = parts.first else { return scope.current }
    guard var type = scope.type(of: first) else {
      let around = scope.objects.count > 1 ? " nor of what is around it" : ""
      let inner = scope.objects.last?.name ?? ""
      report(
        .unknownName, tag, "‘\(first)’ is not a name of ‘\(inner)’\(around)",
        help: suggestion(for: first, among: scope.names))
      return nil
    }
    var isOptional = false
    for (index, part) in parts.enumerated().dropFirst() {
      if case .optional = type { isOptional = true }
      guard let next = member(part, of: type.unwrapped, behind: parts[..<index], tag) else { return nil }
      type = next
    }
    return isOptional ? .optional(type) : type
  }

  private mutating func member(
    _ part: String, of type: ValueType, behind parts: ArraySlice<String>, _ tag: Tag
  ) -> ValueType? {
    var name: String { parts.joined(separator: ".") }
    switch type {
    case .object(let schema):
      let schema = schema()
      if let field = schema.field(named: part) { return field.type }
      report(
        .unknownName, tag, "‘\(part)’ is not a name of ‘\(name)’",
        help: suggestion(for: part, among: schema.fields.map(\.name)))
    case .list where part == ListCount.name: return .number
    case .list:
      report(
        .wrongKind, tag, "‘\(name)’ is a list, and has no ‘\(part)’ of its own",
        help:
          "write {{#\(name)}} … {{/\(name)}} around what shows each of them, with ‘\(part)’ inside; ‘\(name).\(ListCount.name)’ is how many there are"
      )
    default:
      report(
        .wrongKind, tag, "‘\(name)’ is \(type.inWords), and has no ‘\(part)’ of its own",
        help: "write ‘\(name)’ alone")
    }
    return nil
  }

  func suggestion(for word: String, among names: [String]) -> String {
    if let suggestion = NearestWord.suggestion(for: word, among: names) { return suggestion }
    var seen: Set<String> = []
    let known = names.filter { seen.insert($0).inserted }
    let shown = known.prefix(12).map { "‘\($0)’" }.joined(separator: ", ")
    return "the names here are \(shown)\(known.count > 12 ? " and others" : "")"
  }

  /// Checks that a value of that type may stand where the tag stands.
  mutating func checkVariable(
    _ type: ValueType, isRaw: Bool, name: String, _ scope: CheckScope, _ tag: Tag
  ) {
    let template = library.templates[tag.template]
    let place = scope.isPlainText ? Place.plainText : template.parts.places[tag.instruction]
    switch type.unwrapped {
    case .list, .object:
      let fix = if case .list = type.unwrapped { "each of them" } else { "its values" }
      report(
        .wrongKind, tag, "‘\(name)’ is \(type.inWords), which cannot be written as it is",
        help: "write {{#\(name)}} … {{/\(name)}} around what shows \(fix)")
    case .markup: checkMarkup(name, place, template.format, tag)
    case .text, .choice: checkText(type, isRaw: isRaw, name: name, place, template.format, tag)
    case .flag, .number: checkBare(type, name: name, place, tag)
    case .optional: break
    }
  }

  private mutating func checkMarkup(_ name: String, _ place: Place, _ format: TemplateFormat, _ tag: Tag) {
    if format != .html {
      report(
        .wrongKind, tag, "‘\(name)’ is HTML, which has no place in a template of format \(format.rawValue)",
        help: "use a value that is text")
    } else if place != .text {
      report(
        .wrongKind, tag, "‘\(name)’ is HTML, but only plain text may stand here",
        help: "use a value that is text, or write it between elements")
    }
  }

  private mutating func checkText(
    _ type: ValueType, isRaw: Bool, name: String, _ place: Place, _ format: TemplateFormat, _ tag: Tag
  ) {
    if isRaw, format != .text {
      report(
        .wrongKind, tag, "‘\(name)’ is text, and text must be escaped; only HTML may be written unescaped",
        help: "write {{\(name)}}")
    } else if place == .elementName {
      report(
        .wrongKind, tag, "only a number may be part of an element’s name, and ‘\(name)’ is \(type.inWords)",
        help: "write the name of the element out")
    } else if place == .jsonValue {
      report(
        .wrongKind, tag, "‘\(name)’ is \(type.inWords), which JSON wants in quotation marks",
        help: "write \"{{\(name)}}\"")
    }
  }

  /// Outside JSON strings nothing is not a value: the output would not be JSON.
  private mutating func checkBare(_ type: ValueType, name: String, _ place: Place, _ tag: Tag) {
    if place == .jsonValue, case .optional = type {
      report(
        .wrongKind, tag, "‘\(name)’ may be nothing, which would leave a gap in the JSON",
        help: "write {{#\(name)}}{{.}}{{/\(name)}}{{^\(name)}}null{{/\(name)}}")
    } else if place == .elementName, case .flag = type.unwrapped {
      report(
        .wrongKind, tag, "only a number may be part of an element’s name, and ‘\(name)’ is yes or no",
        help: "write the name of the element out")
    }
  }

  /// What ends up in an attribute must not be able to end the attribute.
  mutating func checkLiteral(_ bytes: ArraySlice<UInt8>, _ tag: Tag) {
    guard let byte = bytes.first(where: { "<>\"'".utf8.contains($0) }) else { return }
    let template = library.templates[tag.template]
    let sign = String(decoding: [byte], as: UTF8.self)
    report(
      .wrongKind, tag,
      "‘\(template.name)’ holds the sign \(sign), but is inserted where only plain text may stand",
      help: "keep elements and quotes out of what is inserted in attributes, titles and comments")
  }
}
