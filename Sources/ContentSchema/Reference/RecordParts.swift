import Content
import Fields

/// The records below the files' own fields and the forms of text, each once, in the order of first use.
struct RecordParts {
  struct Part {
    /// Its heading in the reference.
    let heading: String
    let definition: RecordDefinition
    /// The field under which it was first met, for its example.
    let field: FieldDescription?
  }

  private(set) var all: [Part] = []
  private(set) var forms: [TextForm] = []
  private var kind = ContentKind.site

  init() {
    for kind in ContentKind.allCases {
      self.kind = kind
      if case .record(let definition) = kind.shape {
        add(fieldsOf: definition)
      } else {
        add(kind.shape, of: nil)
      }
    }
  }

  /// What may be written, in the words of a table's cell.
  func written(_ shape: Shape) -> String {
    switch shape {
    case .text(let form): form.name
    case .reference(let sort):
      "slug of \(sort.first.map { "aeiou".contains($0) } == true ? "an" : "a") \(sort)"
    case .number(let range, let isWhole):
      "\(isWhole ? "whole " : "")number from \(Int(range.lowerBound)) to \(Int(range.upperBound))"
    case .yesNo: "yes or no"
    case .choice(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .list(let item): "list of: \(written(item))"
    case .mapping(let key, let value): "`\(key): …` with: \(written(value))"
    case .record(let definition): link(definition)
    case .either(let shapes): shapes.map(written).joined(separator: ", or ")
    case .translated(let shape), .notation(_, let shape): written(shape)
    }
  }

  private func link(_ definition: RecordDefinition) -> String {
    if definition.name == "defaults" { return "fields of a [group](#groups)" }
    guard let part = all.first(where: { $0.definition.isSame(as: definition) }) else {
      return definition.name
    }
    let anchor = part.heading.lowercased().replacing(" ", with: "-").filter { $0 != "." }
    return "[\(part.heading)](#\(anchor))"
  }

  private mutating func add(fieldsOf definition: RecordDefinition) {
    for field in definition.fields { add(field.shape, of: field) }
  }

  private mutating func add(_ shape: Shape, of field: FieldDescription?) {
    switch shape {
    case .text(let form):
      if !forms.contains(where: { $0.name == form.name }) { forms.append(form) }
    case .list(let shape), .mapping(_, let shape), .translated(let shape), .notation(_, let shape):
      add(shape, of: field)
    case .either(let shapes): shapes.forEach { add($0, of: field) }
    case .record(let definition): add(definition, of: field)
    case .reference, .number, .yesNo, .choice: break
    }
  }

  private mutating func add(_ definition: RecordDefinition, of field: FieldDescription?) {
    // What a program says for its groups is a group's fields again.
    if definition.name == "defaults" || all.contains(where: { $0.definition.isSame(as: definition) }) {
      return
    }
    let isTaken = all.contains { $0.definition.name == definition.name }
    let isFile = ContentKind.allCases.contains { $0.rawValue == definition.name }
    var heading = definition.name
    if isTaken { heading += " of a \(kind.rawValue)" }
    if isFile, field != nil { heading = "\(field?.name ?? heading) of a \(kind.rawValue)" }
    all.append(Part(heading: heading, definition: definition, field: field))
    add(fieldsOf: definition)
  }
}

extension RecordDefinition {
  fileprivate func isSame(as other: RecordDefinition) -> Bool {
    name == other.name && fields.map(\.name) == other.fields.map(\.name)
  }
}
