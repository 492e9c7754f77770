/// Writes diagnostics for a person, a program or GitHub.
public struct DiagnosticPrinter: Sendable {
  /// What the text is for.
  public enum Format: String, Sendable, CaseIterable {
    /// For a person: `path:line:column: error: message [id]`, and a line `help: …` below it.
    case text
    /// For a program: one array of objects, each with the same keys.
    case json
    /// For GitHub Actions: workflow commands, which it shows beside the lines of a change.
    case github
  }

  /// The format that it writes.
  public let format: Format

  /// A printer for that format.
  public init(_ format: Format) {
    self.format = format
  }

  /// The diagnostics in the order given, each line ended. In JSON an empty array where there are none,
  /// in the other formats nothing.
  public func print(_ diagnostics: some Sequence<Diagnostic>) -> String {
    switch format {
    case .text: diagnostics.reduce(into: "") { $0 += text($1) }
    case .json: json(diagnostics)
    case .github: diagnostics.reduce(into: "") { $0 += workflowCommand($1) }
    }
  }

  // MARK: For a person

  private func text(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.position.map { "\($0): " } ?? ""
    let line = "\(place)\(diagnostic.severity.rawValue): \(diagnostic.message) [\(diagnostic.id.rawValue)]"
    let help = diagnostic.help.map { "  help: \(VisibleCharacters.shown($0))\n" } ?? ""
    return "\(VisibleCharacters.shown(line))\n\(help)"
  }

  // MARK: For a program

  private func json(_ diagnostics: some Sequence<Diagnostic>) -> String {
    let objects = diagnostics.map { jsonObject($0) }
    return objects.isEmpty ? "[]\n" : "[\n  \(objects.joined(separator: ",\n  "))\n]\n"
  }

  private func jsonObject(_ diagnostic: Diagnostic) -> String {
    let position = diagnostic.position
    func number(_ value: Int?) -> String { value.flatMap { $0 > 0 ? String($0) : nil } ?? "null" }
    let members = [
      ("severity", jsonString(diagnostic.severity.rawValue)),
      ("id", jsonString(diagnostic.id.rawValue)),
      ("path", position.map { jsonString($0.path) } ?? "null"),
      ("line", number(position?.line)),
      ("column", number(position?.column)),
      ("message", jsonString(diagnostic.message)),
      ("help", diagnostic.help.map(jsonString) ?? "null"),
      ("dependsOnToday", diagnostic.dependsOnToday ? "true" : "false"),
    ]
    return "{\(members.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", "))}"
  }

  /// A JSON string (RFC 8259, section 7).
  private func jsonString(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        result += scalar.value < 0x10 ? "\\u000" : "\\u00"
        result += String(scalar.value, radix: 16)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  // MARK: For GitHub

  /// A workflow command, as GitHub's documentation and its toolkit write them.
  private func workflowCommand(_ diagnostic: Diagnostic) -> String {
    var properties: [String] = []
    if let position = diagnostic.position {
      properties.append("file=\(escapedProperty(position.path))")
      if position.line > 0 { properties.append("line=\(position.line)") }
      if position.line > 0, position.column > 0 { properties.append("col=\(position.column)") }
    }
    properties.append("title=\(escapedProperty(diagnostic.id.rawValue))")
    let message = diagnostic.help.map { "\(diagnostic.message)\nhelp: \($0)" } ?? diagnostic.message
    let list = properties.joined(separator: ",")
    return "::\(diagnostic.severity.rawValue) \(list)::\(escapedMessage(message))\n"
  }

  private func escapedMessage(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  private func escapedProperty(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  private func escaped(_ text: String, _ replacements: [Unicode.Scalar: String]) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if let replacement = replacements[scalar] {
        result += replacement
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }
}
