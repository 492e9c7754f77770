/// A parameter of a property, such as `TZID=Europe/Dublin` (RFC 5545, section 3.2).
public struct Parameter: Sendable {
  /// Its name, in capitals.
  public let name: StaticString
  /// Its value as it is meant, without quotes.
  public let value: String

  /// A parameter.
  public init(_ name: StaticString, _ value: String) {
    self.name = name
    self.value = value
  }

  /// `;NAME=value`: in quotes where it needs them; a quote or a line end in it as RFC 6868 has it.
  func append(to line: inout [UInt8]) {
    line.append(UInt8(ascii: ";"))
    line.append(name)
    line.append(UInt8(ascii: "="))
    let isQuoted = value.utf8.contains(where: Self.needsQuotes)
    if isQuoted { line.append(UInt8(ascii: "\"")) }
    line.appendRuns(of: value, until: Self.isSpecial) { line, byte, _ in
      switch byte {
      case UInt8(ascii: "^"): line += "^^".utf8
      case UInt8(ascii: "\""): line += "^'".utf8
      case UInt8(ascii: "\n"): line += "^n".utf8
      default: break
      }
    }
    if isQuoted { line.append(UInt8(ascii: "\"")) }
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",")
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "^") || byte == UInt8(ascii: "\"") || byte == 0x7F
  }
}
