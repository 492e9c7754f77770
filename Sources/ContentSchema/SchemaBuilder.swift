import Content
import Fields
import JSON

/// Turns shapes into schemas, and gathers the records they share below `$defs`.
struct SchemaBuilder {
  let names: ContentNames
  let version: ContentSchema.Version
  /// What `$ref` leads to, in the order of first use.
  private(set) var definitions: [(String, JSONValue)] = []
  /// The fields of each record that has a place in `definitions`, since two records may have one name.
  private var fieldsOfDefinition: [String: [String]] = [:]

  init(names: ContentNames, version: ContentSchema.Version) {
    self.names = names
    self.version = version
  }

  /// The schema of a value. Shapes are definitions, not input: they are as deep as somebody wrote them.
  mutating func schema(_ shape: Shape) -> JSONValue {
    switch shape {
    case .text(let form): ScalarSchema.text(form)
    case .reference(let sort): reference(sort)
    case .number(let range, let isWhole): ScalarSchema.number(range, whole: isWhole)
    case .yesNo: ScalarSchema.yesNo
    case .choice(let words): ScalarSchema.choice(words.map { ContentNames.Entry(id: $0, name: nil) })
    case .list(let item): .object([("type", .text("array")), ("items", schema(item))])
    case .mapping(_, let value):
      .object([("type", .text("object")), ("additionalProperties", schema(value))])
    case .record(let definition): record(definition)
    case .either(let shapes): either(shapes)
    case .translated(let shape): schema(shape)
    case .notation("rule", let shape): rule(else: shape)
    case .notation(_, let shape): schema(shape)
    }
  }

  private mutating func either(_ shapes: [Shape]) -> JSONValue {
    let possible = version == .translation ? shapes.filter(\.isTranslatable) : shapes
    let schemas = possible.map { schema($0) }
    return schemas.count == 1 ? schemas[0] : .object([("anyOf", .list(schemas))])
  }

  /// The names that the site defines; any slug where it defines none, as nothing could be listed.
  private func reference(_ sort: String) -> JSONValue {
    guard let sort = ReferencedSort(rawValue: sort), let entries = names.entries[sort], !entries.isEmpty
    else {
      return ScalarSchema.anySlug
    }
    return ScalarSchema.choice(entries)
  }

  // MARK: - Records

  private mutating func record(_ definition: RecordDefinition) -> JSONValue {
    let names = definition.fields.map(\.name)
    var id = definition.name.replacing(" ", with: "-")
    while let known = fieldsOfDefinition[id], known != names { id += "-2" }
    if fieldsOfDefinition[id] == nil {
      fieldsOfDefinition[id] = names
      let place = definitions.count
      definitions.append((id, .flag(true)))
      definitions[place].1 = fields(of: definition)
    }
    return .object([("$ref", .text("#/$defs/\(id)"))])
  }

  private mutating func fields(of definition: RecordDefinition) -> JSONValue {
    var properties: [(String, JSONValue)] = []
    for field in definition.fields
    where version == .original || field.shape.isTranslatable || field.identifies {
      properties.append((field.name, described(schema(field.shape), as: field)))
    }
    var object = JSONObject()
    object.set("type", "object")
    object.set("properties", .object(properties))
    object.set("additionalProperties", .flag(false))
    guard version == .original else { return object.value }
    object.set("required", definition.fields.filter(\.isRequired).map(\.name))
    let requirements = definition.requirements.map(Self.schema)
    if !requirements.isEmpty { object.set("allOf", .list(requirements)) }
    return object.value
  }

  /// A field's schema with what it means. Beside `$ref` other keywords count too (2020-12, section 8.2.3.1).
  private func described(_ schema: JSONValue, as field: FieldDescription) -> JSONValue {
    guard case .object(let members) = schema else { return schema }
    var own: [(String, JSONValue)] = [("description", .text(Self.sentence(field)))]
    // Values on one line only: editors insert examples as they are.
    if let example = field.example, !example.contains("\n"), !members.contains(where: { $0.0 == "enum" }) {
      own.append(("examples", .list([.text(Self.unquoted(example))])))
      return .object(own + members.filter { $0.0 != "examples" })
    }
    return .object(own + members)
  }

  private static func sentence(_ field: FieldDescription) -> String {
    let first = field.meaning.prefix(1).uppercased() + field.meaning.dropFirst()
    return first + "." + (field.isPrivate ? " Not published unless it is shared." : "")
  }

  private static func unquoted(_ example: String) -> String {
    example.hasPrefix("\"") && example.hasSuffix("\"") && example.utf8.count > 1
      ? String(example.dropFirst().dropLast()) : example
  }

  private static func schema(_ requirement: FieldRequirement) -> JSONValue {
    func present(_ name: String) -> JSONValue { .object([("required", .list([.text(name)]))]) }
    switch requirement {
    case .exactlyOne(let names): return .object([("oneOf", .list(names.map(present)))])
    case .atLeastOne(let names, let words):
      let values = words.map { field, word -> JSONValue in
        .object([
          ("properties", .object([(field, .object([("const", .text(word))]))])),
          ("required", .list([.text(field)])),
        ])
      }
      return .object([("anyOf", .list(names.map(present) + values))])
    case .together(let names):
      let others = names.map { name in (name, JSONValue.list(names.filter { $0 != name }.map(JSONValue.text)))
      }
      return .object([("dependentRequired", .object(others))])
    }
  }

  // MARK: - Eligibility

  /// A rule over the site's questions; `shape` where eligibility.yaml has none or could not be read.
  private mutating func rule(else shape: Shape) -> JSONValue {
    guard version == .original, !names.questions.isEmpty else { return schema(shape) }
    if fieldsOfDefinition["rule"] == nil {
      fieldsOfDefinition["rule"] = []
      definitions.append(("rule", RuleSchema.rule(names.questions, note: nil)))
      let note = described(schema(.text(.markdown)), as: RuleSchema.note)
      definitions.append(("eligibility", RuleSchema.rule(names.questions, note: note)))
    }
    return .object([("$ref", .text("#/$defs/eligibility"))])
  }
}
