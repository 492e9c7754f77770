/// A parameter of a property, such as `TZID=Europe/Dublin` (RFC 5545, section 3.2).
public struct Parameter: Hashable, Sendable {
  /// Its name, in capitals.
  public let name: String
  /// Its value as it is meant, without quotes.
  public let value: String

  /// A parameter.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// `;NAME=value`: in quotes where it needs them; a quote or a line end in it as RFC 6868 has it.
  func append(to line: inout [UInt8]) {
    line.append(UInt8(ascii: ";"))
    line += name.utf8
    line.append(UInt8(ascii: "="))
    let isQuoted = value.utf8.contains { ":;,".utf8.contains($0) }
    if isQuoted { line.append(UInt8(ascii: "\"")) }
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "^"): line += "^^".utf8
      case UInt8(ascii: "\""): line += "^'".utf8
      case UInt8(ascii: "\n"): line += "^n".utf8
      case 0x00..<0x20, 0x7F: break
      default: line.append(byte)
      }
    }
    if isQuoted { line.append(UInt8(ascii: "\"")) }
  }
}
