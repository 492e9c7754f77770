/// A JSON value (RFC 8259) whose objects keep the order of their members, so that the same data gives the same bytes.
public indirect enum JSONValue: Sendable {
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
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0..<0x20, 0x7F:
        bytes += "\\u00".utf8
        bytes += [hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
      default:
        bytes.append(byte)
        // U+2028 and U+2029, line ends to old JavaScript, are E2 80 A8 and E2 80 A9.
        if byte == 0xA8 || byte == 0xA9, bytes.suffix(3).elementsEqual([0xE2, 0x80, byte]) {
          bytes.removeLast(3)
          bytes += (byte == 0xA8 ? "\\u2028" : "\\u2029").utf8
        }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

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
