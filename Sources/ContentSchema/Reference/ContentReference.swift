import Content
import Fields

/// The reference half of docs/content.md: every kind of file, every field, every form of text, from the definitions
/// that read them.
public enum ContentReference {
  /// The reference as Markdown.
  public static var markdown: String {
    let parts = RecordParts()
    var text = "# Reference\n"
    for kind in ContentKind.allCases { text += "\n" + section(kind, parts) }
    text += "\n## Parts\n\nWhat several files hold, and what is written below a field.\n"
    for part in parts.all { text += "\n" + section(part, parts) }
    return text + "\n" + forms(parts) + "\n"
  }

  private static func section(_ kind: ContentKind, _ parts: RecordParts) -> String {
    var text = "## \(heading(kind))\n\n`content/\(kind.pattern)`. \(kind.meaning)\n"
    if kind.isMarkdown {
      text += "The fields stand between two lines `---`; below them stands the text, in Markdown.\n"
    }
    switch kind.shape {
    case .record(let definition): return text + table(definition, parts) + requirements(definition)
    case .mapping(let key, let value):
      return text + "\nEach line is `\(key): …`, where the \(key) is a name of your choice, with: "
        + "\(parts.written(value)).\n"
    default: return text + "\nA list; each entry is: \(parts.written(kind.shape.item)).\n"
    }
  }

  static func heading(_ kind: ContentKind) -> String {
    switch kind {
    case .site, .topics, .audiences, .features, .eligibility, .closures: "\(kind.rawValue).yaml"
    case .program: "Programs"
    case .group: "Groups"
    case .place: "Places"
    case .article: "Articles"
    case .page: "Pages"
    }
  }

  private static func section(_ part: RecordParts.Part, _ parts: RecordParts) -> String {
    var text = "### \(part.heading)\n"
    if let field = part.field, let lines = field.exampleLines {
      text += "\n```yaml\n\(lines.joined(separator: "\n"))\n```\n"
    }
    return text + table(part.definition, parts) + requirements(part.definition)
  }

  private static func table(_ definition: RecordDefinition, _ parts: RecordParts) -> String {
    var text = "\n| field | written | says | example |\n|---|---|---|---|\n"
    for field in definition.fields {
      var name = "`\(field.name)`"
      if field.isRequired { name += " **required**" }
      if field.shape.isTranslated { name += " T" }
      if field.isPrivate { name += " P" }
      text += "| \(name) | \(parts.written(field.shape)) | \(field.meaning) | \(example(of: field)) |\n"
    }
    return text
  }

  /// An example that tells more than the kind of value does; those on several lines stand at the part they show.
  private static func example(of field: FieldDescription) -> String {
    guard let example = field.example, !example.contains("\n"), example != field.shape.example else {
      return ""
    }
    return field.shape.isListed ? "" : "`\(example)`"
  }

  private static func requirements(_ definition: RecordDefinition) -> String {
    let sentences = definition.requirements.map { requirement -> String in
      switch requirement {
      case .exactlyOne(let names): "Exactly one of \(list(names))."
      case .atLeastOne(let names, let words):
        "At least one of \(list(names + words.map { "\($0.field): \($0.word)" }))."
      case .together(let names): "\(list(names, "and")) stand together or not at all."
      }
    }
    return sentences.isEmpty ? "" : "\n" + sentences.joined(separator: " ") + "\n"
  }

  private static func list(_ names: [String], _ word: String = "or") -> String {
    let quoted = names.map { "`\($0)`" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
    return quoted.dropLast().joined(separator: ", ") + " \(word) \(last)"
  }

  private static func forms(_ parts: RecordParts) -> String {
    var text = "## Kinds of value\n\n| kind | how it is written | examples |\n|---|---|---|\n"
    for form in parts.forms {
      let examples = form.examples.map { "`\($0)`" }.joined(separator: ", ")
      text += "| \(form.name) | \(form.rule ?? "") | \(examples) |\n"
    }
    text += "| yes or no | | `yes`, `no` |\n"
    return text
  }
}

extension Shape {
  /// Whether a translation says this field anew, rather than fields below it.
  var isTranslated: Bool {
    switch self {
    case .translated: true
    case .list(let item): item.isTranslated
    case .mapping(_, let value): value.isTranslated
    case .either(let shapes): shapes.contains { $0.isTranslated }
    case .notation(_, let shape): shape.isTranslated
    case .text, .reference, .number, .yesNo, .choice, .record: false
    }
  }

  /// Whether its words stand in the table already.
  var isListed: Bool {
    switch self {
    case .choice, .yesNo: true
    default: false
    }
  }

  /// The shape of an item, of a list; otherwise the shape itself.
  var item: Shape {
    if case .list(let item) = self { return item }
    return self
  }
}
