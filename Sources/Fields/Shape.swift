/// What may be written for a value: the side of a kind that schemas and documentation show.
public indirect enum Shape: Sendable {
  /// Text of a certain form: its name in the documentation (`date`, `slug`) and an example.
  case text(form: String, example: String)
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

  /// Whether a translation file may hold this value or a part of it.
  public var isTranslatable: Bool {
    switch self {
    case .text, .number, .yesNo, .choice: false
    case .translated: true
    case .list(let item): item.isTranslatable
    case .mapping(_, let value): value.isTranslatable
    case .record(let definition): definition.fields.contains { $0.shape.isTranslatable || $0.identifies }
    case .either(let shapes): shapes.contains { $0.isTranslatable }
    }
  }
}
