import Content
import Fields
import JSON

/// The schema of an eligibility rule over the questions of a site.
enum RuleSchema {
  /// The fields of a rule; `note` stands only beside the whole of it.
  static func rule(_ questions: [ContentNames.Question], note: JSONValue?) -> JSONValue {
    var properties: [(String, JSONValue)] = questions.map { question in
      (question.id, .object([("description", .text(question.ask))] + answers(question)))
    }
    for (name, meaning) in [
      ("any-of", "One of these rules must hold."), ("all-of", "All of these rules must hold."),
      ("none-of", "None of these rules may hold."),
    ] {
      properties.append(
        (
          name,
          .object([
            ("description", .text(meaning)), ("type", .text("array")),
            ("items", .object([("$ref", .text("#/$defs/rule"))])),
          ])
        ))
    }
    if let note { properties.append(("note", note)) }
    return .object([
      ("type", .text("object")), ("properties", .object(properties)), ("additionalProperties", .flag(false)),
    ])
  }

  /// What a note is, for its description.
  static let note = Field("note", Kind<String>.text, meaning: "what else is worth saying about it")
    .description

  /// One answer, or a list of answers any of which will do.
  private static func answers(_ question: ContentNames.Question) -> [(String, JSONValue)] {
    let one: JSONValue
    switch question.answers {
    case .number:
      // A number by itself is refused: it could be a least age or the only one.
      one = .object([
        ("type", .text("string")), ("pattern", .text("[0-9]")),
        ("examples", .list(["18+", "13-17", "under 25"].map(JSONValue.text))),
      ])
    case .yesNo: one = ScalarSchema.yesNo
    case .options(let options): one = ScalarSchema.choice(options)
    }
    return [("anyOf", .list([one, .object([("type", .text("array")), ("items", one)])]))]
  }
}
