/// The fields that a file or a part of one may hold.
public struct RecordDefinition: Sendable {
  /// What it describes, in the documentation's words: `group`, `place`.
  public let name: String
  /// Its fields, in the order in which documentation lists them.
  public let fields: [FieldDescription]
  /// What must hold between its fields, for schemas and documentation. Whoever reads the record reports where it does
  /// not, in words that fit the case.
  public let requirements: [FieldRequirement]
  /// Where each field stands in `fields`.
  let index: [String: Int]

  /// A definition of those fields. Where a name stands twice, the first counts.
  public init(_ name: String, _ fields: [FieldDescription], requirements: [FieldRequirement] = []) {
    self.name = name
    self.fields = fields
    self.requirements = requirements
    self.index = Dictionary(
      fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The same fields with none required: what a program's `defaults` may hold.
  public func partial(_ name: String) -> RecordDefinition {
    RecordDefinition(name, fields.map { $0.optional })
  }

  /// The description of that field.
  public subscript(name: String) -> FieldDescription? { index[name].map { fields[$0] } }
}

/// What must hold between the fields of a record.
public enum FieldRequirement: Sendable {
  /// One of these fields, and not two.
  case exactlyOne([String])
  /// One of these fields or several, or a field with that word.
  case atLeastOne([String], or: [(field: String, word: String)] = [])
  /// All of these fields or none.
  case together([String])
}

/// What is true of a field beyond its kind.
public enum FieldTrait: Sendable {
  /// It must be there.
  case required
  /// Subject to the visibility rule: no message quotes it, and nothing publishes it unless it is shared.
  case `private`
  /// It tells which entry of a list a translation belongs to, so a translation holds it too.
  case identifies
}

/// A field without its Swift type, for schemas and documentation.
public struct FieldDescription: Sendable {
  /// Its name.
  public let name: String
  /// What may be written.
  public let shape: Shape
  /// What it means, in one sentence.
  public let meaning: String
  /// What one may write behind its name, as YAML: on the same line, or from a new line on where it begins with one.
  /// Nil where neither the field nor its shape has one.
  public let example: String?
  /// Whether it must be there.
  public let isRequired: Bool
  /// Whether the visibility rule holds for it.
  public let isPrivate: Bool
  /// Whether it tells which entry of a list a translation belongs to.
  public let identifies: Bool

  var optional: FieldDescription {
    FieldDescription(
      name: name, shape: shape, meaning: meaning, example: example, isRequired: false, isPrivate: isPrivate,
      identifies: identifies)
  }
}

/// A field of a definition: its name, kind and meaning.
public struct Field<Value: Sendable>: Sendable {
  /// All that is known of it but its Swift type.
  public let description: FieldDescription
  /// How it is read.
  public let kind: Kind<Value>

  /// A field of that name and kind; `meaning` is one sentence for documentation and editors, `example` is YAML where
  /// the kind's own example does not serve.
  public init(
    _ name: String, _ kind: Kind<Value>, _ traits: FieldTrait..., meaning: String, example: String? = nil
  ) {
    self.kind = kind
    self.description = FieldDescription(
      name: name, shape: kind.shape, meaning: meaning, example: example ?? kind.shape.example,
      isRequired: traits.contains(.required),
      isPrivate: traits.contains(.private), identifies: traits.contains(.identifies))
  }
}
