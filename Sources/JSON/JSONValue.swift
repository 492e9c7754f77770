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
    case .text(let text): bytes.append(json: text)
    case .integer(let number): bytes.append(json: number)
    case .decimal(let number): bytes.append(json: number)
    case .flag(let flag): bytes.append(json: flag)
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
        bytes.append(json: member.0)
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
