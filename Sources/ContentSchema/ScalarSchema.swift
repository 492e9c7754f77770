import Content
import Fields
import JSON

/// The schemas of values on one line.
///
/// An editor's YAML resolves `no`, `12` and, in its older dialect, `19:00`; the reader takes each as the text that is
/// written. So the schema of a text allows what an editor may make of it, and a pattern binds only what stayed text.
enum ScalarSchema {
  static func text(_ form: TextForm) -> JSONValue {
    var object = JSONObject()
    object.set("type", .list(scalarTypes))
    object.set("pattern", form.pattern)
    object.set("examples", form.examples)
    return object.value
  }

  static let anySlug = text(TextForm("slug", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"))

  private static let scalarTypes: [JSONValue] = ["string", "number", "boolean"].map(JSONValue.text)

  static func number(_ range: ClosedRange<Double>, whole: Bool) -> JSONValue {
    func bound(_ value: Double) -> JSONValue { Int(exactly: value).map(JSONValue.integer) ?? .decimal(value) }
    return .object([
      ("type", .list([.text(whole ? "integer" : "number"), .text("string")])),
      ("minimum", bound(range.lowerBound)), ("maximum", bound(range.upperBound)),
      ("pattern", .text(whole ? "^[-+]?[0-9]+$" : "^[-+]?[0-9]")),
    ])
  }

  static let yesNo = JSONValue.object([
    (
      "anyOf",
      .list([
        .object([("enum", .list([.text("yes"), .text("no")]))]),
        .object([("type", .text("boolean"))]),
        .object([
          ("type", .text("string")),
          ("pattern", .text("^([Yy][Ee][Ss]|[Nn][Oo]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$")),
        ]),
      ])
    )
  ])

  /// One of these names. `enumDescriptions` is the word of editors for what each is called; validators pass over it.
  static func choice(_ entries: [ContentNames.Entry]) -> JSONValue {
    var values: [JSONValue] = []
    var descriptions: [JSONValue] = []
    for entry in entries {
      for value in spellings(entry.id) {
        values.append(value)
        descriptions.append(.text(entry.name ?? entry.id))
      }
    }
    var members: [(String, JSONValue)] = [("enum", .list(values))]
    if entries.contains(where: { $0.name != nil }) {
      members.append(("enumDescriptions", .list(descriptions)))
    }
    return .object(members)
  }

  /// A word and what an editor may take it for.
  private static func spellings(_ word: String) -> [JSONValue] {
    switch word {
    case "yes", "true", "on": [.text(word), .flag(true)]
    case "no", "false", "off": [.text(word), .flag(false)]
    default: Int(word).map { [.text(word), .integer($0)] } ?? [.text(word)]
    }
  }
}
