/// Objects whose values are the same wherever some templates are rendered: `words`, and of `site` some.
///
/// ``TemplateLibrary/filled(with:)`` writes their values into the templates once, so that they cost nothing on each page.
public struct TemplateConstants: Sendable {
  private var objects: [(name: UInt64, object: Object, isConstant: @Sendable (FieldDescription) -> Bool)] = []
  /// The hashes of names that may mean something else somewhere.
  private let ambiguous: Set<UInt64>

  /// No constants yet, for templates that are rendered with values of those types.
  public init(for schemas: [ObjectSchema]) {
    let held = SchemaWalk.all(from: schemas).dropFirst(schemas.count)
    ambiguous = Set(held.flatMap { $0.fields.map { NameHash.of($0.name) } })
  }

  /// Adds what an object has that is the same everywhere, where every template has that object under `name`. A name that
  /// something within the values of a template has too is left out.
  public mutating func add(
    _ name: String, _ object: Value,
    where isConstant: @escaping @Sendable (FieldDescription) -> Bool = { _ in true }
  ) {
    guard case .object(let object) = object, !ambiguous.contains(NameHash.of(name)) else { return }
    objects.append((NameHash.of(name), object, isConstant))
  }

  /// The value of a field of an object by the hashes of both their names, where it is constant.
  func value(_ field: UInt64, of name: UInt64) -> Value? {
    guard let (_, object, isConstant) = objects.first(where: { $0.name == name }),
      let slot = object.schema.names.slot(of: field), isConstant(object.schema.fields[slot])
    else { return nil }
    return object.value(slot)
  }
}
