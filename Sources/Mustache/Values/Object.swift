/// A thing with named values, as templates see it: a type, and a way to compute the value at each of its slots.
///
/// Lazy: a value that no template asks for is never computed. It is computed again each time it is asked for,
/// so getters should be cheap, or read what was computed before.
public struct Object: Sendable {
  /// The names it has.
  public var schema: ObjectSchema { instance.schema }

  /// The value of that name, or nil where its type has no such name.
  public func value(named name: String) -> Value? {
    instance.schema.names.slot(of: NameHash.of(name)).map(instance.value(at:))
  }

  let instance: any ObjectInstance
}

/// What stands behind an `Object`. Slots are indices into the schema's fields.
protocol ObjectInstance: AnyObject, Sendable {
  var schema: ObjectSchema { get }
  func value(at slot: Int) -> Value
}
