/// Finds the object types that a type leads to.
enum SchemaWalk {
  /// The type and all that its fields hold, each once, in the order in which they are first met.
  static func all(from schema: ObjectSchema) -> [ObjectSchema] { all(from: [schema]) }

  /// The types and all that their fields hold, each once, those given first.
  static func all(from schemas: [ObjectSchema]) -> [ObjectSchema] {
    var found = schemas
    var seen = Set(schemas.map { ObjectIdentifier($0) })
    var next = 0
    while next < found.count {
      for field in found[next].fields {
        guard let inner = object(in: field.type), seen.insert(ObjectIdentifier(inner)).inserted else {
          continue
        }
        found.append(inner)
      }
      next += 1
    }
    return found
  }

  /// The object type behind lists and optionals.
  static func object(in type: ValueType) -> ObjectSchema? {
    var type = type
    while true {
      switch type {
      case .list(let inner), .optional(let inner): type = inner
      case .object(let schema): return schema()
      case .flag, .number, .text, .markup, .choice: return nil
      }
    }
  }
}
