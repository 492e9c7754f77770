/// What is in sight at one place of a template while it is checked.
struct CheckScope {
  /// The types whose names are in sight, the innermost last, each once: of two of the same type, only the inner
  /// one is ever seen, and types that hold themselves would otherwise never come to an end.
  private(set) var objects: [ObjectSchema]
  /// The thing at hand: `.`.
  private(set) var current: ValueType
  /// The fillings of blocks, the outermost first.
  var fillings: [CheckFilling] = []
  /// Whether all of this ends up where only plain text may stand.
  var isPlainText = false
  /// The templates that were entered since the last section: one of them again would never end.
  var unconditional: Set<EnteredTemplate> = []

  init(_ schema: ObjectSchema) {
    objects = [schema]
    current = .object { schema }
  }

  /// The scope inside a section over a value of that type, or over each of a list of them.
  func inside(_ type: ValueType) -> CheckScope {
    var scope = self
    scope.current = type
    scope.unconditional = []
    if case .object(let schema) = type.unwrapped {
      let schema = schema()
      scope.objects.removeAll { $0 === schema }
      scope.objects.append(schema)
    }
    return scope
  }

  /// The type of a name's first part.
  func type(of name: String) -> ValueType? {
    for schema in objects.reversed() {
      if let field = schema.field(named: name) { return field.type }
    }
    return nil
  }

  /// All names in sight, from the innermost outwards.
  var names: [String] { objects.reversed().flatMap { $0.fields.map(\.name) } }
}

/// The arguments of one parent tag.
struct CheckFilling: Hashable {
  let template: Int
  let call: Int
}

/// A template with the fillings of its blocks.
struct EnteredTemplate: Hashable {
  let template: Int
  let fillings: [CheckFilling]
}

/// A template or filling in a scope: checked once, which is also why recursion ends.
struct CheckedPlace: Hashable {
  let template: Int
  let start: Int
  let objects: [ObjectIdentifier]
  let current: String
  let fillings: [CheckFilling]
  let isPlainText: Bool

  init(_ template: Int, _ start: Int, _ scope: CheckScope) {
    self.template = template
    self.start = start
    objects = scope.objects.map(ObjectIdentifier.init)
    current = scope.current.key
    fillings = scope.fillings
    isPlainText = scope.isPlainText
  }
}
