/// A JSON value (RFC 8259) whose objects keep the order of their members, so that the same data gives the same bytes.
public enum JSONValue: Sendable {
  /// A string.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// A number; null where it is not finite.
  case decimal(Double)
  /// True or false.
  case flag(Bool)
  /// An array.
  case list([JSONValue])
  /// An object; its members keep their order.
  case object([(String, JSONValue)])

  /// The value as compact JSON in UTF-8. `<`, `>` and `&` are escaped, so that it can stand in a `<script>` too.
  public func append(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): Self.append(text, to: &bytes)
    case .integer(let number): bytes += String(number).utf8
    case .decimal(let number): bytes += (number.isFinite ? "\(number)" : "null").utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    case .list(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        value.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.append(member.0, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.1.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// The value as compact JSON.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { appendEscaped($0, to: &bytes) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// What needs no escape is copied in one piece: nearly always the whole text.
  private static func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    for index in text.indices where mayNeedEscape[Int(text[index])] {
      guard let escape = escape(text, index) else { continue }
      let plainEnd = escape.isLineEnd ? index - 2 : index
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<plainEnd]))
      bytes.append(contentsOf: escape.written)
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private static func escape(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (written: [UInt8], isLineEnd: Bool)? {
    let byte = text[index]
    switch byte {
    case UInt8(ascii: "\""): return (Array("\\\"".utf8), false)
    case UInt8(ascii: "\\"): return (Array("\\\\".utf8), false)
    case UInt8(ascii: "\n"): return (Array("\\n".utf8), false)
    case 0xA8, 0xA9:
      // U+2028 and U+2029, line ends to old JavaScript, are E2 80 A8 and E2 80 A9.
      guard index >= 2, text[index - 2] == 0xE2, text[index - 1] == 0x80 else { return nil }
      return (Array((byte == 0xA8 ? "\\u2028" : "\\u2029").utf8), true)
    default:
      return (Array("\\u00".utf8) + [hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]], false)
    }
  }

  /// By byte: whether it is written in another way, or may be the end of a character that is.
  private static let mayNeedEscape: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in 0..<0x20 { table[byte] = true }
    for byte in [0x7F, 0xA8, 0xA9] { table[byte] = true }
    for byte in "\"\\<>&".utf8 { table[Int(byte)] = true }
    return table
  }()
  private static let hexadecimal = Array("0123456789abcdef".utf8)
}

/// Collects the members of an object, leaving out what is not there.
public struct JSONObject: Sendable {
  /// The members so far, in their order.
  public private(set) var members: [(String, JSONValue)] = []

  /// An object without members.
  public init() {}

  /// Adds a member, if it has a value.
  public mutating func set(_ name: String, _ value: JSONValue?) {
    if let value { members.append((name, value)) }
  }

  /// Adds a text, if there is one.
  public mutating func set(_ name: String, _ text: String?) { set(name, text.map(JSONValue.text)) }

  /// Adds a list of texts, if it holds any.
  public mutating func set(_ name: String, _ texts: [String]) {
    if !texts.isEmpty { members.append((name, .list(texts.map(JSONValue.text)))) }
  }

  /// The object.
  public var value: JSONValue { .object(members) }
}
