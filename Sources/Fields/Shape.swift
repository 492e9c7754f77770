/// What may be written for a value: the side of a kind that schemas and documentation show.
public indirect enum Shape: Sendable {
  /// Text of a certain form.
  case text(TextForm)
  /// The name of something that another file describes: `topic`, `place`. Whoever knows those files can list them.
  case reference(to: String)
  /// A whole or decimal number within bounds.
  case number(ClosedRange<Double>, whole: Bool)
  /// `yes` or `no`.
  case yesNo
  /// One of these words.
  case choice([String])
  /// A list.
  case list(Shape)
  /// Names of the author's choice, each with a value.
  case mapping(key: String, value: Shape)
  /// The fields of a definition.
  case record(RecordDefinition)
  /// Any of these forms.
  case either([Shape])
  /// A value that a translation file may hold too.
  case translated(Shape)
  /// A notation with a name of its own, of which schemas can say more than its shape does: `rule`.
  case notation(String, Shape)

  /// Whether a translation file may hold this value or a part of it.
  public var isTranslatable: Bool {
    switch self {
    case .text, .reference, .number, .yesNo, .choice: false
    case .translated: true
    case .list(let item): item.isTranslatable
    case .mapping(_, let value): value.isTranslatable
    case .record(let definition): definition.fields.contains { $0.shape.isTranslatable || $0.identifies }
    case .either(let shapes): shapes.contains { $0.isTranslatable }
    case .notation(_, let shape): shape.isTranslatable
    }
  }

  /// The definition of its fields, where it is or may be written as fields.
  public var definition: RecordDefinition? {
    switch self {
    case .record(let definition): definition
    case .list(let shape), .translated(let shape), .notation(_, let shape), .mapping(_, let shape):
      shape.definition
    case .either(let shapes): shapes.lazy.compactMap(\.definition).first
    case .text, .reference, .number, .yesNo, .choice: nil
    }
  }

  /// An example of a value that stands on one line; nil for lists and groups of fields.
  public var example: String? {
    switch self {
    case .text(let form): form.example
    case .yesNo: "yes"
    case .choice(let words): words.first
    case .translated(let shape), .notation(_, let shape): shape.example
    case .either(let shapes): shapes.lazy.compactMap(\.example).first
    case .reference, .number, .list, .mapping, .record: nil
    }
  }
}
