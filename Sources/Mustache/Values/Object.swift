/// A thing with named values, as templates see it: a type, and a way to compute the value at each of its slots.
///
/// Lazy: a value that no template asks for is never computed. It is computed again each time it is asked for,
/// so getters should be cheap, or read what was computed before. Only the list that was last asked for is kept
/// while the object is in sight.
public struct Object: Sendable {
  /// The names it has.
  public let schema: ObjectSchema

  /// The value at a slot: an index into the schema's fields; -1, where the schema has an identity, for that as a number.
  let value: @Sendable (_ slot: Int) -> Value

  // A closure rather than a generic class behind a protocol: made where the subject's type is known, it needs
  // no look-up of types at run time, which would cost more than all else.
  @usableFromInline
  init(schema: ObjectSchema, value: @escaping @Sendable (_ slot: Int) -> Value) {
    self.schema = schema
    self.value = value
  }

  /// The value of that name, or nil where its type has no such name.
  public func value(named name: String) -> Value? { value(hash: NameHash.of(name)) }

  /// The value of the name with that hash, or nil where its type has no such name.
  @inline(__always)
  func value(hash: UInt64) -> Value? {
    guard let slot = schema.names.slot(of: hash) else { return nil }
    return value(slot)
  }

  /// What tells it from others of its type; nil where nothing does.
  var identity: Int? {
    guard schema.hasIdentity, case .number(let identity) = value(-1) else { return nil }
    return identity
  }
}
