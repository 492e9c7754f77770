import Fields
import YAML

/// The text of a new file: the fields that are known, then every other as a comment that explains it.
struct Draft {
  let definition: RecordDefinition
  /// The fields that are written, each with YAML as in ``FieldDescription/example``.
  private(set) var fields: [Entry] = []
  /// What has to be said before the file is right, in the words of its fields.
  private(set) var missing: [String] = []
  /// The text below the fields, of Markdown files.
  var body: String?

  /// A field that is written.
  struct Entry {
    let name: String
    let value: String
    /// What stands behind it, for whoever opens the file.
    var remark: String?
    /// Whether it is a comment, with the example as its value, until somebody knows better.
    var isForLater = false
  }

  init(_ definition: RecordDefinition) { self.definition = definition }

  /// Writes a field as the words of a person.
  mutating func set(_ name: String, text: String?) {
    if let text { set(name, yaml: YAMLText.quoted(text)) }
  }

  /// Writes a field as YAML.
  mutating func set(_ name: String, yaml: String) { fields.append(Entry(name: name, value: yaml)) }

  /// Writes a field, or its example and a note that it has to be said.
  mutating func require(_ name: String, yaml: String?) {
    set(name, yaml: yaml ?? definition[name]?.example ?? "…")
    if yaml == nil { missing.append(name) }
  }

  /// Writes a sentence, or a blank for one.
  mutating func require(_ name: String, text: String?) {
    set(name, text: text ?? "Write here, in one sentence, what it is and whom it is for.")
    if text == nil { missing.append(name) }
  }

  /// Leaves a field for later: it stands in its place as a comment, with what there is to say of it.
  /// - Parameter example: its value in YAML, where the site has none to offer.
  mutating func later(_ name: String, example: String, _ remark: String) {
    fields.append(Entry(name: name, value: example, remark: remark, isForLater: true))
    missing.append(name)
  }

  /// Notes that something else has to be said.
  mutating func note(missing what: String) { missing.append(what) }

  /// Keeps the file off the site until somebody has said what is missing.
  mutating func hideWhileIncomplete() {
    guard !missing.isEmpty else { return }
    let place = min(2, fields.count)
    let remark = "not published; take this line out when all is said"
    fields.insert(Entry(name: "draft", value: "yes", remark: remark), at: place)
  }

  // MARK: - Writing

  /// Fields that a new file has no use for.
  private static let later: Set<String> = ["id", "aliases", "updated", "lang", "draft"]

  /// The whole text; `names` gives examples the ids that the site has.
  func text(examples: SiteExamples) -> String {
    var lines: [String] = []
    for entry in fields { lines += text(of: entry, examples) }
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

  private func text(of entry: Entry, _ examples: SiteExamples) -> [String] {
    guard entry.isForLater else {
      let lines = FieldDescription.lines(entry.name, entry.value)
      guard let remark = entry.remark else { return lines }
      return [aligned(lines[0], remark)] + lines.dropFirst()
    }
    let value = definition[entry.name].flatMap { examples.value(of: $0) } ?? entry.value
    return commented(entry.name, value, entry.remark ?? "")
  }

  private func comment(_ field: FieldDescription, _ examples: SiteExamples) -> [String] {
    examples.value(of: field).map { commented(field.name, $0, field.meaning) } ?? []
  }

  private func commented(_ name: String, _ value: String, _ remark: String) -> [String] {
    let lines = FieldDescription.lines(name, value)
    return [aligned("#\(lines[0])", remark)] + lines.dropFirst().map { "#\($0)" }
  }

  /// The line with a comment behind it, in a column of comments where it is short enough.
  private func aligned(_ line: String, _ comment: String) -> String {
    let blanks = max(2, 36 - line.unicodeScalars.count)
    return line + String(repeating: " ", count: blanks) + "# \(comment)"
  }
}
