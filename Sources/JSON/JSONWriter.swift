/// Compact JSON (RFC 8259) being written: each member and element goes behind the one before, into one buffer, so that a file
/// with thousands of entries is never there as a tree. What could stand in several orders stands in that of the calls.
///
/// ```swift
/// var json = JSONWriter()
/// json.object { json in
///   json.set("name", "Grief in company")
///   json.list("days") { json in days.forEach { json.append($0) } }
/// }
/// ```
/// Whoever writes sees to it that members stand in objects and elements in lists, and that names in the program are letters,
/// digits and the like: they are written as they are. `<`, `>` and `&` are escaped, so that the
/// text can stand in a `<script>` too.
public struct JSONWriter: Sendable {
  /// What is written so far.
  public private(set) var bytes: [UInt8]
  /// Whether nothing stands before the next member or element, so that it needs no comma.
  private var isFirst = true

  /// Nothing so far, behind `bytes`.
  public init(after bytes: [UInt8] = []) { self.bytes = bytes }

  /// Adds bytes that stand outside of all values, such as a last line break.
  public mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func separate() {
    if isFirst { isFirst = false } else { bytes.append(UInt8(ascii: ",")) }
  }

  /// Names in the program need no look whether they need an escape.
  private mutating func name(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func enclose(_ open: UInt8, _ close: UInt8, _ content: (inout JSONWriter) -> Void) {
    bytes.append(open)
    isFirst = true
    content(&self)
    bytes.append(close)
    isFirst = false
  }
}

// MARK: - Members of an object

extension JSONWriter {
  /// Adds a member, if it has a value.
  public mutating func set(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    self.name(name)
    bytes.append(json: text)
  }

  /// Adds a member, if it has a value.
  public mutating func set(_ name: StaticString, _ number: Int?) {
    guard let number else { return }
    self.name(name)
    bytes.append(json: number)
  }

  /// Adds a member, if it has a value; null where the number is not finite.
  public mutating func set(_ name: StaticString, decimal number: Double?) {
    guard let number else { return }
    self.name(name)
    bytes.append(json: number)
  }

  /// Adds a member that is true or false.
  public mutating func set(_ name: StaticString, _ flag: Bool) {
    self.name(name)
    bytes.append(json: flag)
  }

  /// Adds a member, if it has a value.
  public mutating func set(_ name: StaticString, _ value: JSONValue?) {
    guard let value else { return }
    self.name(name)
    value.append(to: &bytes)
  }

  /// Adds a member whose name is known to content alone.
  public mutating func set(named name: String, _ text: String) {
    separate()
    bytes.append(json: name)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(json: text)
  }

  /// Adds a list of texts, if it holds any.
  public mutating func set(_ name: StaticString, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    list(name) { json in
      for text in texts { json.append(text) }
    }
  }

  /// Adds an object whose members `content` adds.
  public mutating func object(_ name: StaticString, _ content: (inout JSONWriter) -> Void) {
    self.name(name)
    enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), content)
  }

  /// Adds a list whose elements `content` adds.
  public mutating func list(_ name: StaticString, _ content: (inout JSONWriter) -> Void) {
    self.name(name)
    enclose(UInt8(ascii: "["), UInt8(ascii: "]"), content)
  }
}

// MARK: - Elements of a list, or the value itself

extension JSONWriter {
  /// Adds a text.
  public mutating func append(_ text: String) {
    separate()
    bytes.append(json: text)
  }

  /// Adds a whole number.
  public mutating func append(_ number: Int) {
    separate()
    bytes.append(json: number)
  }

  /// Adds a value.
  public mutating func append(_ value: JSONValue) {
    separate()
    value.append(to: &bytes)
  }

  /// Adds values that another writer wrote side by side.
  public mutating func append(_ other: JSONWriter) {
    guard !other.bytes.isEmpty else { return }
    separate()
    bytes += other.bytes
  }

  /// Adds an object whose members `content` adds.
  public mutating func object(_ content: (inout JSONWriter) -> Void) {
    separate()
    enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), content)
  }

  /// Adds a list whose elements `content` adds.
  public mutating func list(_ content: (inout JSONWriter) -> Void) {
    separate()
    enclose(UInt8(ascii: "["), UInt8(ascii: "]"), content)
  }
}
