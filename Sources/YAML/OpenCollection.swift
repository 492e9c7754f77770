import Diagnostics

/// A mapping or list whose end has not been read yet.
struct OpenCollection {
  enum Kind { case mapping, sequence }

  /// A name whose value has not been read yet.
  struct Key {
    let text: String
    let position: SourcePosition
    let end: Mark
    /// False where the name was reported; its value is read and dropped.
    var isUsable: Bool
  }

  let kind: Kind
  let isFlow: Bool
  let start: Mark
  var items: [YAMLNode] = []
  var key: Key?
  /// Whether the name before this one had neither colon nor value, so that one slip is reported once.
  var followsBareKey = false
  private var entries: [YAMLMapping.Entry] = []
  private var keysWithoutValue: [String] = []
  private var seen: [(key: String, line: Int)] = []
  /// The same as a table, once there are so many names that walking along them would take long.
  private var table: [String: Int] = [:]

  private static let mostWalked = 16

  init(_ kind: Kind, isFlow: Bool, start: Mark) {
    self.kind = kind
    self.isFlow = isFlow
    self.start = start
  }

  /// Whether what comes next is a name.
  var expectsKey: Bool { kind == .mapping && key == nil }

  /// The name of the last whole entry.
  var latestKey: String? { entries.last?.key }

  /// The line on which that name stood first.
  func line(ofFirst key: String) -> Int? {
    table.isEmpty ? seen.first { $0.key == key }?.line : table[key]
  }

  /// Keeps a name and its line.
  mutating func remember(_ key: String, line: Int) {
    if table.isEmpty {
      seen.append((key, line))
      guard seen.count > Self.mostWalked else { return }
      table = Dictionary(seen.map { ($0.key, $0.line) }, uniquingKeysWith: { first, _ in first })
    } else {
      table[key] = line
    }
  }

  /// Takes a mapping's next value; a list or mapping in the place of a name, which was reported, becomes
  /// a name that is dropped with its value.
  mutating func takeKeyOrValue(_ node: YAMLNode, endingAt end: Mark) {
    guard let key else {
      self.key = Key(text: "", position: node.position, end: end, isUsable: false)
      return
    }
    if key.isUsable {
      entries.append(.init(key: key.text, keyPosition: key.position, value: node))
    }
    self.key = nil
    followsBareKey = false
  }

  /// Goes on without the value that should stand here, which was reported.
  mutating func skipValue() {
    if let key, key.isUsable { keysWithoutValue.append(key.text) }
    key = nil
  }

  /// The mapping, now that all of it was read.
  func mapping(at position: SourcePosition) -> YAMLMapping {
    YAMLMapping(entries: entries, position: position, keysWithoutValue: keysWithoutValue)
  }
}

/// The value that was read last, if it is one that text right behind it would break.
struct LatestValue {
  enum Kind { case plain, quoted, flowSequence, flowMapping }

  var kind = Kind.plain
  var start = Mark(index: 0, line: 0, column: 0)
  var end = Mark(index: 0, line: 0, column: 0)

  mutating func remember(scalarOf style: YAMLScalar.Style, start: Mark, end: Mark) {
    kind = style == .singleQuoted || style == .doubleQuoted ? .quoted : .plain
    (self.start, self.end) = (start, end)
  }

  mutating func remember(flowCollection closed: OpenCollection, end: Mark) {
    kind = closed.kind == .mapping ? .flowMapping : .flowSequence
    (start, self.end) = (closed.start, end)
  }
}
