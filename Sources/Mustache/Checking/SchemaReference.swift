extension ObjectSchema {
  /// The type as Markdown for theme authors: a table of its names, then one for each type that they hold, each
  /// once, in the order in which they are first met. Deterministic, so that a document can be compared with it.
  ///
  /// `level` is the level of the first heading, from 1 to 5; types below it stand one level deeper.
  public func reference(level: Int = 2) -> String {
    let level = min(max(level, 1), 5)
    var text = ""
    for (index, schema) in SchemaWalk.all(from: self).enumerated() {
      if index > 0 { text += "\n" }
      text += schema.section(level: index == 0 ? level : level + 1)
    }
    return text
  }

  /// Several types as Markdown: a section for each, then under `heading` one for each type that they hold, each once.
  public static func reference(of schemas: [ObjectSchema], typesUnder heading: String, level: Int = 2)
    -> String
  {
    let level = min(max(level, 1), 5)
    let all = SchemaWalk.all(from: schemas)
    let own = all.prefix(schemas.count).map { $0.section(level: level + 1) }
    let held = all.dropFirst(schemas.count).map { $0.section(level: level + 1) }
    let title = "\(String(repeating: "#", count: level)) \(heading)\n"
    return (own + [title] + held).joined(separator: "\n")
  }

  private func section(level: Int) -> String {
    var text = "\(String(repeating: "#", count: level)) `\(name)`\n"
    if !meaning.isEmpty { text += "\n\(meaning)\n" }
    guard !fields.isEmpty else { return text }
    text += "\n| name | kind | meaning |\n|---|---|---|\n"
    for field in fields {
      text += "| `\(field.name)` | \(cell(field.type.reference)) | \(cell(field.meaning)) |\n"
    }
    return text
  }

  private func cell(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "|": result += "\\|"
      case "\n": result += " "
      default: result.append(character)
      }
    }
    return result
  }
}

extension ValueType {
  /// The kind as the documentation writes it.
  var reference: String {
    switch self {
    case .flag: "yes or no"
    case .number: "number"
    case .text: "text"
    case .markup: "HTML"
    case .choice(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .list(let element): "list of \(element.reference)"
    case .object(let schema): "`\(schema().name)`"
    case .optional(let inner): "\(inner.reference), or nothing"
    }
  }
}
