/// An object type whose names are known only at run time: the words of the interface, the options of a theme.
public final class RecordType: Sendable {
  /// The names and kinds, for the checker and for documentation.
  public let schema: ObjectSchema

  /// A type with those fields. What is wrong with them stands in `schema.problems`.
  public init(_ name: String, _ meaning: String, _ fields: [FieldDescription]) {
    schema = ObjectSchema(name, meaning, fields: fields)
  }

  /// A type of plain texts with those names, and what each means.
  public convenience init(_ name: String, _ meaning: String, texts: [(name: String, meaning: String)]) {
    self.init(name, meaning, texts.map { FieldDescription($0.name, .text, $0.meaning) })
  }

  /// A record of values in the order of the fields. Those that are missing at the end are nothing.
  public func callAsFunction(_ values: [Value]) -> Value {
    .object(Object(schema: schema) { slot in slot < values.count ? values[slot] : .nothing })
  }

  /// A record whose values are asked for by name, once, now.
  public func callAsFunction(_ value: (_ name: String) -> Value) -> Value {
    self(schema.fields.map { value($0.name) })
  }
}
