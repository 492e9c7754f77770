/// One named value that templates get from a `Subject`.
///
/// Made by the factories below. The optional ones have names of their own rather than overloads: the compiler
/// would otherwise try both for each field of a long list.
public struct TemplateField<Subject: Sendable>: Sendable {
  /// The name as templates write it.
  public let name: String
  /// The kind of its value.
  public let type: ValueType
  /// What it means, for theme authors: a short phrase in Markdown.
  public let meaning: String

  /// Whether the value is the same for everything that is rendered with one ``FragmentMemory``.
  public private(set) var isShared = false

  @usableFromInline let get: @Sendable (Subject) -> Value

  /// The field as one whose value is the same for everything that is rendered with one ``FragmentMemory``, whatever the
  /// subject.
  public var shared: Self {
    var field = self
    field.isShared = true
    return field
  }

  /// A field of any type. `get` must give values of that type only; the factories see to it.
  @inlinable
  public init(
    _ name: String, _ type: ValueType, _ meaning: String, get: @escaping @Sendable (Subject) -> Value
  ) {
    self.name = name
    self.type = type
    self.meaning = meaning
    self.get = get
  }
}

extension TemplateField {
  /// Plain text.
  @inlinable
  public static func text(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Subject) -> String
  ) -> Self {
    Self(name, .text, meaning) { .text(get($0)) }
  }

  /// Plain text, or nothing.
  @inlinable
  public static func optionalText(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Subject) -> String?
  ) -> Self {
    Self(name, .optional(.text), meaning) { get($0).map(Value.text) ?? .nothing }
  }

  /// Yes or no.
  @inlinable
  public static func flag(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Subject) -> Bool
  ) -> Self {
    Self(name, .flag, meaning) { .flag(get($0)) }
  }

  /// A whole number.
  @inlinable
  public static func number(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Subject) -> Int
  ) -> Self {
    Self(name, .number, meaning) { .number(get($0)) }
  }

  /// A whole number, or nothing.
  @inlinable
  public static func optionalNumber(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Subject) -> Int?
  ) -> Self {
    Self(name, .optional(.number), meaning) { get($0).map(Value.number) ?? .nothing }
  }

  /// HTML in UTF-8, complete and safe as it stands.
  @inlinable
  public static func markup(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Subject) -> [UInt8]
  ) -> Self {
    Self(name, .markup, meaning) { .markup(get($0)) }
  }

  /// HTML in UTF-8, complete and safe as it stands, or nothing.
  @inlinable
  public static func optionalMarkup(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Subject) -> [UInt8]?
  ) -> Self {
    Self(name, .optional(.markup), meaning) { get($0).map(Value.markup) ?? .nothing }
  }

  /// One of `words`, which a template may use as the name of a partial. Another word arrives as nothing, so
  /// that what was checked for each word holds.
  @inlinable
  public static func choice(
    _ name: String, _ words: [String], _ meaning: String,
    _ get: @escaping @Sendable (Subject) -> String
  ) -> Self {
    Self(name, .choice(words), meaning) { word(get($0), of: words) }
  }

  /// One of `words`, or nothing.
  @inlinable
  public static func optionalChoice(
    _ name: String, _ words: [String], _ meaning: String,
    _ get: @escaping @Sendable (Subject) -> String?
  ) -> Self {
    Self(name, .optional(.choice(words)), meaning) { subject in
      get(subject).map { word($0, of: words) } ?? .nothing
    }
  }

  @usableFromInline
  static func word(_ word: String, of words: [String]) -> Value {
    words.contains(word) ? .text(word) : .nothing
  }
}

extension TemplateField {
  /// Several plain texts.
  @inlinable
  public static func texts(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Subject) -> [String]
  ) -> Self {
    Self(name, .list(.text), meaning) { .list(get($0).map(Value.text)) }
  }

  /// Several things of one type.
  @inlinable
  public static func list<Element>(
    _ name: String, of type: @autoclosure @escaping @Sendable () -> ObjectType<Element>,
    _ meaning: String, _ get: @escaping @Sendable (Subject) -> [Element]
  ) -> Self {
    Self(name, .list(.object { type().schema }), meaning) { subject in
      let type = type()
      return .list(get(subject).map { type($0) })
    }
  }

  /// One thing.
  @inlinable
  public static func object<Element>(
    _ name: String, of type: @autoclosure @escaping @Sendable () -> ObjectType<Element>,
    _ meaning: String, _ get: @escaping @Sendable (Subject) -> Element
  ) -> Self {
    Self(name, .object { type().schema }, meaning) { type()(get($0)) }
  }

  /// One thing, or nothing.
  @inlinable
  public static func optionalObject<Element>(
    _ name: String, of type: @autoclosure @escaping @Sendable () -> ObjectType<Element>,
    _ meaning: String, _ get: @escaping @Sendable (Subject) -> Element?
  ) -> Self {
    Self(name, .optional(.object { type().schema }), meaning) { subject in
      get(subject).map { type()($0) } ?? .nothing
    }
  }
}
