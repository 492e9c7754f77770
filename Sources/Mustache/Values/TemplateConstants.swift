/// Values that are the same wherever some templates are rendered, by the names that tags have for them: `words.when`.
///
/// ``TemplateLibrary/filled(with:)`` writes them into the templates once, so that they cost nothing on each page.
public struct TemplateConstants: Sendable {
  private var values: [String: Value] = [:]
  /// First parts of names that may mean something else somewhere.
  private let ambiguous: Set<String>

  /// No constants yet, for templates that are rendered with values of those types.
  public init(for schemas: [ObjectSchema]) {
    let held = SchemaWalk.all(from: schemas).dropFirst(schemas.count)
    ambiguous = Set(held.flatMap { $0.fields.map(\.name) })
  }

  /// Adds what an object has that is the same everywhere, where every template has that object under `name`. A name that
  /// something within the values of a template has too is left out.
  public mutating func add(
    _ name: String, _ object: Value, where isConstant: (FieldDescription) -> Bool = { _ in true }
  ) {
    guard case .object(let object) = object, !ambiguous.contains(name) else { return }
    for (slot, field) in object.schema.fields.enumerated() where isConstant(field) {
      values["\(name).\(field.name)"] = object.value(slot)
    }
  }

  subscript(name: String) -> Value? { values[name] }
}
