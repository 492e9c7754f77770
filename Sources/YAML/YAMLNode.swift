public import Diagnostics

/// A value of a YAML text with its place. Every scalar is text; the field it belongs to decides what it means.
public indirect enum YAMLNode: Sendable {
  case scalar(YAMLScalar)
  case sequence(YAMLSequence)
  case mapping(YAMLMapping)

  /// Where the value starts.
  public var position: SourcePosition {
    switch self {
    case .scalar(let scalar): scalar.position
    case .sequence(let sequence): sequence.position
    case .mapping(let mapping): mapping.position
    }
  }
}

/// A text value.
public struct YAMLScalar: Sendable {
  /// How it was written.
  public enum Style: Sendable {
    case plain, singleQuoted, doubleQuoted, literal, folded
  }

  /// The text, with YAML's quoting, folding and indentation undone.
  public let text: String
  /// Where the value starts: its quote, its `|`, or its first letter.
  public let position: SourcePosition
  private let textLine: UInt32
  private let textColumn: UInt32
  /// How it was written; `literal` keeps its lines, so that a line of the text is a line of the file.
  public let style: Style

  /// Where the first line of the text itself starts: after the quote, or on the line below `|`.
  public var textPosition: SourcePosition {
    SourcePosition(path: position.path, line: Int(textLine), column: Int(textColumn))
  }

  /// A text value at that place; both positions are in one file.
  public init(text: String, style: Style, position: SourcePosition, textPosition: SourcePosition) {
    self.text = text
    self.style = style
    self.position = position
    textLine = UInt32(clamping: textPosition.line)
    textColumn = UInt32(clamping: textPosition.column)
  }
}

/// A list of values.
public struct YAMLSequence: Sendable {
  /// Its values, in order.
  public let items: [YAMLNode]
  /// Where it starts.
  public let position: SourcePosition

  /// A list of those values.
  public init(items: [YAMLNode], position: SourcePosition) {
    self.items = items
    self.position = position
  }
}

/// Named values, in the order in which they were written, each name once.
public struct YAMLMapping: Sendable {
  /// One named value.
  public struct Entry: Sendable {
    /// Its name.
    public let key: String
    /// Where the name is written.
    public let keyPosition: SourcePosition
    /// Its value.
    public let value: YAMLNode

    /// A value with that name.
    public init(key: String, keyPosition: SourcePosition, value: YAMLNode) {
      self.key = key
      self.keyPosition = keyPosition
      self.value = value
    }
  }

  /// Its values, in order.
  public let entries: [Entry]
  /// Where it starts.
  public let position: SourcePosition
  /// Names that stand here without a usable value. That was reported, so that whoever misses one of them need
  /// not complain again.
  public let keysWithoutValue: [String]

  /// A mapping of those entries.
  public init(entries: [Entry], position: SourcePosition, keysWithoutValue: [String] = []) {
    self.entries = entries
    self.position = position
    self.keysWithoutValue = keysWithoutValue
  }

  /// The value of that name. Mappings are short, so a walk beats a table.
  public subscript(key: String) -> YAMLNode? {
    entry(key)?.value
  }

  /// The entry of that name.
  public func entry(_ key: String) -> Entry? {
    // Most names differ in length, which is seen at once.
    let length = key.utf8.count
    for index in entries.indices where entries[index].key.utf8.count == length && entries[index].key == key {
      return entries[index]
    }
    return nil
  }
}
