import JSON

/// Puts entries into the settings of VS Code, `.vscode/settings.json`, and leaves every other byte as it was.
enum EditorSettings {
  /// The setting by which the YAML extension knows which schema goes with which files.
  static let key = "yaml.schemas"

  /// The settings with those schemas, each with the files it is for; nil where `text` can't be understood and so
  /// is better left alone.
  static func adding(_ schemas: [(schema: String, files: [String])], to text: String?) -> String? {
    let blank = text?.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } ?? true
    guard let text, !blank else {
      return "{\n  \"\(key)\": {\n\(schemas.map { "    \(entry($0))" }.joined(separator: ",\n"))\n  }\n}\n"
    }
    let json = CommentedJSON(text)
    guard let root = json.root else { return nil }
    guard let setting = root.members.last(where: { $0.name == key }) else {
      let lines = schemas.map { "    \(entry($0))" }.joined(separator: ",\n")
      return text.inserting(
        "\n  \"\(key)\": {\n\(lines)\n  }\(root.members.isEmpty ? "\n" : ",")", at: root.start)
    }
    guard let known = json.object(at: setting.value.lowerBound) else { return nil }
    return adding(schemas, to: known, of: text)
  }

  /// Replaces the entries that are there, from the last to the first so that places stay true, and puts the others first.
  private static func adding(
    _ schemas: [(schema: String, files: [String])], to object: CommentedJSON.Object, of text: String
  ) -> String {
    let files = Dictionary(schemas.map { ($0.schema, $0.files) }, uniquingKeysWith: { first, _ in first })
    var text = text
    for member in object.members.reversed() {
      guard let files = files[member.name] else { continue }
      text = text.replacing(member.value, with: value(files))
    }
    let known = Set(object.members.map(\.name))
    let new = schemas.filter { !known.contains($0.schema) }
    guard !new.isEmpty else { return text }
    let lines = new.map { "\n    \(entry($0))" }.joined(separator: ",")
    return text.inserting(lines + (object.members.isEmpty ? "\n  " : ","), at: object.start)
  }

  private static func entry(_ schema: (schema: String, files: [String])) -> String {
    "\(quoted(schema.schema)): \(value(schema.files))"
  }

  private static func value(_ files: [String]) -> String { "[\(files.map(quoted).joined(separator: ", "))]" }

  private static func quoted(_ text: String) -> String {
    String(decoding: JSONValue.text(text).bytes, as: UTF8.self)
  }
}

extension String {
  fileprivate func inserting(_ new: String, at place: Int) -> String { replacing(place..<place, with: new) }

  fileprivate func replacing(_ range: Range<Int>, with new: String) -> String {
    let bytes = Array(utf8)
    return String(decoding: bytes[..<range.lowerBound] + new.utf8 + bytes[range.upperBound...], as: UTF8.self)
  }
}
