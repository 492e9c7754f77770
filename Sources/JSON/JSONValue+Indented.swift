extension JSONValue {
  /// The value as JSON for people: a member a line, indented by two blanks a level; lists of plain values stay on one
  /// line. It ends with a line break.
  public var indented: [UInt8] {
    var bytes: [UInt8] = []
    appendIndented(to: &bytes, level: 0)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private func appendIndented(to bytes: inout [UInt8], level: Int) {
    switch self {
    case .object(let members) where !members.isEmpty:
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.appendLine(to: &bytes, level: level + 1)
        bytes.append(json: member.0)
        bytes += ": ".utf8
        member.1.appendIndented(to: &bytes, level: level + 1)
      }
      Self.appendLine(to: &bytes, level: level)
      bytes.append(UInt8(ascii: "}"))
    case .list(let values) where values.contains(where: \.holdsValues):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.appendLine(to: &bytes, level: level + 1)
        value.appendIndented(to: &bytes, level: level + 1)
      }
      Self.appendLine(to: &bytes, level: level)
      bytes.append(UInt8(ascii: "]"))
    case .list(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes += ", ".utf8 }
        value.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    default: append(to: &bytes)
    }
  }

  private var holdsValues: Bool {
    switch self {
    case .list, .object: true
    case .text, .integer, .decimal, .flag: false
    }
  }

  private static func appendLine(to bytes: inout [UInt8], level: Int) {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<level { bytes += "  ".utf8 }
  }
}
