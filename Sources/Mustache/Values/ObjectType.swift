/// How templates see values of a Swift type: named fields, each with its kind, its meaning and its getter.
///
/// Made once, kept in a `static let` whose type is written out (types that hold each other could not be inferred),
/// and called with a subject:
///
///     static let type: ObjectType<Group> = ObjectType("group", "One thing a person can join.", [
///       .text("name", "its name") { $0.name },
///       .list("topics", of: TopicCard.type, "what it is about") { $0.topics },
///     ])
///     let value = GroupCard.type(group)
public final class ObjectType<Subject: Sendable>: Sendable {
  /// The names and kinds, for the checker and for documentation.
  public let schema: ObjectSchema

  @usableFromInline let getters: [@Sendable (Subject) -> Value]
  @usableFromInline let identity: (@Sendable (Subject) -> ObjectIdentifier)?

  /// A type with those fields. What is wrong with them stands in `schema.problems`.
  ///
  /// `identity` tells what a subject shows: two with the same one must give the same values for as long as one
  /// ``FragmentMemory`` is in use. Partials that need nothing else are then rendered once for each.
  public init(
    _ name: String, _ meaning: String, _ fields: [TemplateField<Subject>],
    identity: (@Sendable (Subject) -> ObjectIdentifier)? = nil
  ) {
    schema = ObjectSchema(
      name, meaning,
      fields: fields.map { FieldDescription($0.name, $0.type, $0.meaning, isShared: $0.isShared) },
      hasIdentity: identity != nil)
    getters = fields.map(\.get)
    self.identity = identity
  }

  /// The subject as an object value.
  @inlinable
  public func callAsFunction(_ subject: Subject) -> Value { .object(object(subject)) }

  /// The subject as an object.
  @inlinable
  public func object(_ subject: Subject) -> Object {
    let getters = getters
    guard let identity else { return Object(schema: schema) { slot in getters[slot](subject) } }
    return Object(schema: schema) { slot in
      guard slot >= 0 else { return .number(Int(bitPattern: identity(subject))) }
      return getters[slot](subject)
    }
  }
}
