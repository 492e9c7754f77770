import Fields
import YAML

/// The text of a new file: the fields that are known, then every other as a comment that explains it.
struct Draft {
  let definition: RecordDefinition
  /// The fields that are written, each with YAML as in ``FieldDescription/example``.
  private(set) var fields: [(name: String, value: String)] = []
  /// What has to be said before the file is right, in the words of its fields.
  private(set) var missing: [String] = []
  /// The text below the fields, of Markdown files.
  var body: String?

  init(_ definition: RecordDefinition) { self.definition = definition }

  /// Writes a field as the words of a person.
  mutating func set(_ name: String, text: String?) {
    if let text { fields.append((name, YAMLText.quoted(text))) }
  }

  /// Writes a field as YAML.
  mutating func set(_ name: String, yaml: String) { fields.append((name, yaml)) }

  /// Writes a field, or its example and a note that it has to be said.
  mutating func require(_ name: String, yaml: String?) {
    fields.append((name, yaml ?? definition[name]?.example ?? "…"))
    if yaml == nil { missing.append(name) }
  }

  /// Writes a sentence, or a blank for one.
  mutating func require(_ name: String, text: String?) {
    fields.append(
      (name, YAMLText.quoted(text ?? "Write here, in one sentence, what it is and whom it is for.")))
    if text == nil { missing.append(name) }
  }

  /// Notes that something else has to be said.
  mutating func note(missing what: String) { missing.append(what) }

  /// Keeps the file off the site until somebody has said what is missing.
  mutating func hideWhileIncomplete() {
    guard !missing.isEmpty else { return }
    let place = min(2, fields.count)
    fields.insert(("draft", "yes"), at: place)
  }

  // MARK: - Writing

  /// Fields that a new file has no use for.
  private static let later: Set<String> = ["id", "aliases", "updated", "lang", "draft"]

  /// The whole text; `names` gives examples the ids that the site has.
  func text(examples: SiteExamples) -> String {
    var lines: [String] = []
    for field in fields {
      lines += FieldDescription.lines(field.name, field.value)
    }
    if fields.contains(where: { $0.name == "draft" }) {
      let index = lines.firstIndex(of: "draft: yes") ?? 0
      lines[index] = aligned("draft: yes", "not published; take this line out when all is said")
    }
    let written = Set(fields.map(\.name))
    let others = definition.fields.filter { !written.contains($0.name) && !Self.later.contains($0.name) }
    if !others.isEmpty {
      lines += ["", "# There is more you can say. Take away the # at the start of a line to use it."]
    }
    for field in others { lines += comment(field, examples) }
    let yaml = lines.joined(separator: "\n") + "\n"
    guard let body else { return yaml }
    return "---\n\(yaml)---\n\n\(body)\n"
  }

  private func comment(_ field: FieldDescription, _ examples: SiteExamples) -> [String] {
    guard let value = examples.value(of: field) else { return [] }
    let lines = FieldDescription.lines(field.name, value)
    let first = aligned("#\(lines[0])", field.meaning)
    return [first] + lines.dropFirst().map { "#\($0)" }
  }

  /// The line with a comment behind it, in a column of comments where it is short enough.
  private func aligned(_ line: String, _ comment: String) -> String {
    let blanks = max(2, 36 - line.unicodeScalars.count)
    return line + String(repeating: " ", count: blanks) + "# \(comment)"
  }
}
