import JSON

/// `data/groups.schema.json`: what groups.json may hold, as JSON Schema (draft 2020-12).
enum GroupsSchema {
  static var bytes: [UInt8] { schema.bytes + [UInt8(ascii: "\n")] }

  private static let schema = JSONValue.object([
    ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
    ("title", .text("The groups of a directory of peer-support programs")),
    ("type", .text("object")),
    ("required", .list([.text("name"), .text("url"), .text("language"), .text("groups")])),
    ("additionalProperties", .flag(false)),
    (
      "properties",
      .object([
        ("name", text("The name of the site")), ("url", text("Its address")),
        ("language", text("The language of the texts, BCP 47")), ("license", text("The license of the data")),
        ("questions", list(of: question, "What rules ask of a person")),
        (
          "groups",
          list(of: group, "The groups that anybody may join or ask about; ended ones are in removed.json")
        ),
      ])
    ),
    ("$defs", .object([("rule", rule)])),
  ])

  private static let group = record(
    required: ["id", "slug", "url", "name", "summary", "kind", "status", "timezone"],
    [
      ("id", text("A lasting id")), ("slug", text("The name in its address")), ("url", text("Its page")),
      ("name", text("Its name")), ("summary", text("One sentence")),
      ("kind", text("What kind of thing it is")),
      ("status", choice(["open", "waitlist", "full", "paused"], "Whether a person can come now")),
      ("reopens", text("The date on which a paused group meets again")),
      ("program", text("The slug of its program")), ("topics", texts("What it is about")),
      ("audiences", texts("Whom it is meant for")), ("features", texts("What it offers")),
      ("languages", texts("Languages in use, BCP 47")),
      ("interpretation", texts("Languages it is interpreted into, BCP 47")),
      ("formats", texts("online, in-person, hybrid, phone")),
      ("timezone", text("The zone of its times, IANA")), ("place", place), ("online", online),
      ("area", text("Where it serves")), ("schedule", list(of: meeting, "When it meets")),
      ("times", choice(["on-registration"], "Day and hour are told to those who register")),
      ("hours", texts("When it is open, in words")),
      ("by-appointment", .object([("type", .text("boolean"))])),
      ("eligibility", texts("What is required of a person, a sentence each")),
      ("rule", ruleReference), ("ages", text("The ages it is for, in short")),
      ("minimum-age", age("No age below it can come")), ("maximum-age", age("No age above it can come")),
      ("registration", registration),
      ("cost", text("free, or what it costs")), ("contact", contact),
      ("verified", text("The date on which the listing was last checked")),
      ("updated", text("The date on which it was last changed")),
    ])

  private static let question = record(
    required: ["id", "ask", "type"],
    [
      ("id", text("Its name in rules")), ("ask", text("The question in words")),
      ("type", choice(["number", "choice", "yes-no"], "What can be answered")),
      ("many", .object([("const", .flag(true)), ("description", .text("Several options may be chosen"))])),
      (
        "options",
        list(
          of: record(
            required: ["id", "say"],
            [("id", text("Its name in rules")), ("say", text("The answer in words"))]),
          "The answers of a choice")
      ),
    ])

  private static let ruleReference = JSONValue.object([("$ref", .text("#/$defs/rule"))])

  /// A rule: a combination of rules, or a condition on the answer to one question.
  private static let rule = JSONValue.object([
    ("description", .text("What is required of a person, for programs to evaluate")),
    (
      "oneOf",
      .list([
        record(required: ["all"], [("all", list(of: ruleReference, "All of these hold"))]),
        record(required: ["any"], [("any", list(of: ruleReference, "At least one of these holds"))]),
        record(required: ["none"], [("none", list(of: ruleReference, "None of these holds"))]),
        record(
          required: ["question"],
          [
            ("question", text("A number question; the answer lies between these, both included")),
            ("minimum", integer), ("maximum", integer),
          ]),
        record(
          required: ["question", "options"],
          [
            ("question", text("A choice")),
            ("options", texts("The answer is, or includes, one of these options")),
          ]),
        record(
          required: ["question", "answer"],
          [
            ("question", text("A yes-no question")),
            ("answer", .object([("type", .text("boolean")), ("description", .text("The answer is this"))])),
          ]),
      ])
    ),
  ])

  private static let place = record(
    [
      ("name", text("The name of the place")), ("url", text("Its page")), ("room", text("The room")),
      ("street", text("Street and number")), ("city", text("The city")),
      ("region", text("State or province")),
      ("postal-code", text("The postal code")), ("country", text("The country")), ("latitude", number),
      ("longitude", number),
      ("approximate", .object([("const", .flag(true)), ("description", .text("Only the area is shared"))])),
    ])

  private static let online = record(
    required: ["share"],
    [
      ("platform", text("The service")), ("url", text("The link to join by")),
      ("meeting-id", text("The meeting's number")), ("passcode", text("The word that opens it")),
      ("phone", text("A number to dial in")),
      ("share", choice(["public", "on-registration"], "Whether the way in is told to those who register")),
    ])

  private static let meeting = record(
    required: ["id", "when", "start", "timezone"],
    [
      ("id", text("Unique within the group")), ("when", text("Days and hours in words")),
      ("rrule", text("RFC 5545 rule")), ("dates", texts("Single dates")),
      ("start", text("Local time of day, HH:MM")),
      ("minutes", .object([("type", .text("integer")), ("minimum", .integer(1))])),
      ("from", text("The first date")), ("until", text("The last date")),
      ("times", .object([("type", .text("integer")), ("minimum", .integer(1))])),
      ("timezone", text("IANA")), ("format", text("online, in-person, hybrid, phone")), ("place", place),
      ("online", online),
    ])

  private static let registration = record(
    required: ["required"],
    [
      ("required", choice(["yes", "no", "online-only"], "Who has to sign up")),
      ("by", choice(["form", "phone", "email", "referral"], "How")), ("url", text("Where")),
    ])

  private static let contact = record(
    [
      ("name", text("The person or desk")), ("email", text("To write to")), ("phone", text("To call")),
      ("text", text("To send text messages to")), ("url", text("A page")),
    ])

  // MARK: - Forms

  private static let number = JSONValue.object([("type", .text("number"))])

  private static let integer = JSONValue.object([("type", .text("integer"))])

  private static func age(_ description: String) -> JSONValue {
    .object([("type", .text("integer")), ("minimum", .integer(0)), ("description", .text(description))])
  }

  private static func text(_ description: String) -> JSONValue {
    .object([("type", .text("string")), ("description", .text(description))])
  }

  private static func texts(_ description: String) -> JSONValue {
    list(of: .object([("type", .text("string"))]), description)
  }

  private static func list(of items: JSONValue, _ description: String) -> JSONValue {
    .object([("type", .text("array")), ("description", .text(description)), ("items", items)])
  }

  private static func choice(_ words: [String], _ description: String) -> JSONValue {
    .object([("enum", .list(words.map(JSONValue.text))), ("description", .text(description))])
  }

  private static func record(required: [String] = [], _ properties: [(String, JSONValue)]) -> JSONValue {
    .object([
      ("type", .text("object")), ("required", .list(required.map(JSONValue.text))),
      ("additionalProperties", .flag(false)), ("properties", .object(properties)),
    ])
  }
}
