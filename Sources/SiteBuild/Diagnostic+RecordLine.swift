import Diagnostics

// A diagnostic as one line of a build's record: its parts, in this order, each ended by a tab or the line.
//
//     warning ⇥ out-of-date ⇥ today ⇥ content/groups/first-steps.yaml ⇥ 12 ⇥ 3 ⇥ message ⇥ help

extension Diagnostic {
  private static let today = "today"
  private static let anyDay = "any-day"

  /// The line of a record that says this, without its end.
  var recordLine: String {
    let position = position.map { [$0.path, "\($0.line)", "\($0.column)"] } ?? ["", "", ""]
    let parts =
      [severity.rawValue, id.rawValue, dependsOnToday ? Self.today : Self.anyDay] + position + [message]
      + (help.map { [$0] } ?? [])
    return parts.map(Self.escaped).joined(separator: "\t")
  }

  /// Reads such a line; nil where it is none, or names a kind of problem that this Waymark does not know.
  init?(recordLine line: String) {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(Self.unescaped)
    guard parts.count == 7 || parts.count == 8, let severity = Severity(rawValue: parts[0]),
      let id = DiagnosticID(rawValue: parts[1]), parts[2] == Self.today || parts[2] == Self.anyDay
    else { return nil }
    var position: SourcePosition?
    if !parts[3].isEmpty {
      guard let line = Int(parts[4]), let column = Int(parts[5]) else { return nil }
      position = SourcePosition(path: parts[3], line: line, column: column)
    }
    self.init(
      id, severity, at: position, parts[6], help: parts.count == 8 ? parts[7] : nil,
      dependsOnToday: parts[2] == Self.today)
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A || $0 == 0x5C }) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\\": result += "\\\\"
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  private static func unescaped(_ text: Substring) -> String {
    guard text.utf8.contains(0x5C) else { return String(text) }
    var result = ""
    var isEscape = false
    for scalar in text.unicodeScalars {
      switch (isEscape, scalar) {
      case (false, "\\"):
        isEscape = true
        continue
      case (true, "t"): result += "\t"
      case (true, "n"): result += "\n"
      default: result.unicodeScalars.append(scalar)
      }
      isEscape = false
    }
    return result
  }
}
