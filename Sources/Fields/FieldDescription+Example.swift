extension FieldDescription {
  /// The field with its example, as lines of YAML in block style; nil where it has no example.
  public var exampleLines: [String]? { example.map { Self.lines(name, $0) } }

  /// A field with a value as lines of YAML: a value that begins with a line break stands indented below its name.
  public static func lines(_ name: String, _ value: String) -> [String] {
    let lines = value.split(separator: "\n", omittingEmptySubsequences: false)
    guard value.hasPrefix("\n") else {
      return ["\(name): \(lines.first ?? "")"] + lines.dropFirst().map(String.init)
    }
    return ["\(name):"] + lines.dropFirst().map { "  \($0)" }
  }
}
