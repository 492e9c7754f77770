/// The kind of value that stands behind a name, for the checker and for documentation.
public indirect enum ValueType: Sendable {
  /// Yes or no.
  case flag
  /// A whole number.
  case number
  /// Plain text.
  case text
  /// HTML, never escaped.
  case markup
  /// One of these words, which may name a partial: `{{>*kind}}`.
  case choice([String])
  /// Any number of values of one type.
  case list(ValueType)
  /// A thing with names of its own. A closure, so that types may hold themselves: a topic holds topics.
  case object(@Sendable () -> ObjectSchema)
  /// That type, or nothing.
  case optional(ValueType)
}

extension ValueType {
  /// The type without `optional`.
  var unwrapped: ValueType {
    var type = self
    while case .optional(let inner) = type { type = inner }
    return type
  }

  /// The kind in words for a sentence: “a list”.
  var inWords: String {
    switch self {
    case .flag: "yes or no"
    case .number: "a number"
    case .text: "text"
    case .markup: "HTML"
    case .choice: "one of a few words"
    case .list: "a list"
    case .object(let schema): "a ‘\(schema().name)’ with values of its own"
    case .optional(let inner): inner.inWords
    }
  }

  /// Two types with the same key are the same to the checker.
  var key: String {
    switch self {
    case .flag: "f"
    case .number: "n"
    case .text: "t"
    case .markup: "m"
    case .choice(let words): "c(\(words.joined(separator: "|")))"
    case .list(let element): "l(\(element.key))"
    case .object(let schema): "o(\(UInt(bitPattern: ObjectIdentifier(schema()))))"
    case .optional(let inner): inner.key
    }
  }
}
