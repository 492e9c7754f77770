/// One name of an object type: what the checker and the documentation know of it.
public struct FieldDescription: Sendable {
  /// The name as templates write it.
  public let name: String
  /// The kind of its value.
  public let type: ValueType
  /// What it means, for theme authors: a short phrase in Markdown.
  public let meaning: String
  /// Whether its value is the same for everything that is rendered with one ``FragmentMemory``: the words of the
  /// interface, say. What was rendered with it may be used again elsewhere.
  public let isShared: Bool

  /// A name of that type and meaning.
  public init(_ name: String, _ type: ValueType, _ meaning: String, isShared: Bool = false) {
    self.name = name
    self.type = type
    self.meaning = meaning
    self.isShared = isShared
  }
}

/// The names of one type of object, without the way to compute their values.
public final class ObjectSchema: Sendable {
  /// What the type is called in messages and documentation, in lower case: `group`.
  public let name: String
  /// What things of this type are: a sentence in Markdown.
  public let meaning: String
  /// Its names, in the order of definition. Slots are indices into this list.
  public let fields: [FieldDescription]
  /// What is wrong with the definition itself: names that no tag could write, or that stand twice. Of two
  /// such fields the first counts. `TemplateLibrary.check` reports these, so a test of the themes finds them.
  public let problems: [String]

  let names: NameTable
  /// Whether things of this type can be told apart, so that what was rendered for one can be used again.
  let hasIdentity: Bool

  /// A type with those names.
  public init(_ name: String, _ meaning: String, fields: [FieldDescription], hasIdentity: Bool = false) {
    self.name = name
    self.meaning = meaning
    self.fields = fields
    self.hasIdentity = hasIdentity
    var table = NameTable(capacity: fields.count)
    var problems: [String] = []
    for (slot, field) in fields.enumerated() {
      if !Self.isName(field.name) {
        problems.append("‘\(field.name)’ of ‘\(name)’ is not a name that a template could write")
      } else if !table.insert(NameHash.of(field.name), slot: slot) {
        problems.append("‘\(field.name)’ stands twice in ‘\(name)’, or shares its hash with another name")
      }
    }
    names = table
    self.problems = problems
  }

  /// The field of that name.
  public func field(named name: String) -> FieldDescription? {
    guard let slot = names.slot(of: NameHash.of(name)), fields[slot].name == name else { return nil }
    return fields[slot]
  }

  /// Letters, digits, `-` and `_`: what can be written in a tag whatever its delimiters.
  private static func isName(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
      }
  }
}
