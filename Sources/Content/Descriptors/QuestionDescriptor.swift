import YAML
import Diagnostics
import Eligibility
import Fields
import Language
import ProgramDirectory

/// A question of eligibility.yaml as written.
struct QuestionDescriptor: Sendable {
  enum Form: String, Sendable, CaseIterable {
    case number, choice
    case yesNo = "yes-no"
  }

  var ask: LocalizedText
  var help: LocalizedText?
  var form: Form
  var many: Bool
  var options: [MappingEntry<Located<String>, OptionDescriptor>]
  var must: LocalizedText?
  var mustNot: LocalizedText?
  var who: LocalizedText?
  var short: LocalizedText?
}

/// An answer of a choice as written.
struct OptionDescriptor: Sendable {
  var say: LocalizedText
  var who: LocalizedText?
  var short: LocalizedText?
}

enum QuestionFields {
  static let ask = Field(
    "ask", Kind<String>.text.translated, .required, meaning: "the question, as a form asks it",
    example: "Have you served in the military?")
  static let help = Field(
    "help", Kind<String>.text.translated, meaning: "what helps to answer it",
    example: "We ask because one group is for veterans.")
  static let type = Field(
    "type", Kind<QuestionDescriptor.Form>.choice(hints: ["yes/no": "write yes-no", "bool": "write yes-no"]),
    .required, meaning: "number, choice or yes-no", example: "yes-no")
  static let many = Field("many", Kind<Bool>.yesNo, meaning: "whether several options may be chosen")
  static let options = Field(
    "options",
    Kind<OptionDescriptor>.option.mapping(by: Kind<String>.optionID.located, describedAs: "option"),
    meaning: "the answers of a choice", example: "\nmyself: Myself\npartner: My spouse or partner")
  static let must = Field(
    "must", Kind<String>.text.translated, meaning: "the sentence for groups that require yes",
    example: "You must have served in the military.")
  static let mustNot = Field(
    "must-not", Kind<String>.text.translated, meaning: "the sentence for groups that require no",
    example: "This group is for people who have not served.")

  static let definition = RecordDefinition(
    "question",
    [
      ask.description, type.description, help.description, many.description, options.description,
      must.description, mustNot.description, who.description, short.description,
    ])

  static let say = Field(
    "say", Kind<String>.text.translated, .required, meaning: "the answer, as a form shows it",
    example: "My spouse or partner")
  static let who = Field(
    "who", Kind<String>.text.translated,
    meaning: "whom it means, to follow “For …”: people whose partner is affected",
    example: "people whose partner is affected")
  static let short = Field(
    "short", Kind<String>.text.translated, meaning: "whom it means in a word or two, for lists: Partners",
    example: "Partners")

  static let option = RecordDefinition("option", [say.description, who.description, short.description])
}

extension Kind where Value == String {
  /// The id of an option: a slug.
  static let optionID = Kind<Slug>.slug.map(\.text)
}

extension Kind where Value == OptionDescriptor {
  static let option = Kind.either(
    scalar: Kind<String>.text.translated.map { OptionDescriptor(say: $0) },
    mapping: .record(QuestionFields.option) { read in
      let say = read(QuestionFields.say)
      let who = read(QuestionFields.who)
      let short = read(QuestionFields.short)
      return say.map { OptionDescriptor(say: $0, who: who, short: short) }
    })
}

extension Kind where Value == QuestionDescriptor {
  static let question = Kind.record(QuestionFields.definition) { read in
    let ask = read(QuestionFields.ask)
    let help = read(QuestionFields.help)
    let form = read(QuestionFields.type)
    let many = read(QuestionFields.many)
    let options = read(QuestionFields.options)
    let must = read(QuestionFields.must)
    let mustNot = read(QuestionFields.mustNot)
    let who = read(QuestionFields.who)
    let short = read(QuestionFields.short)
    guard let form else { return nil }
    checkParts(of: form, &read)
    return ask.map {
      QuestionDescriptor(
        ask: $0, help: help, form: form, many: many ?? false, options: options ?? [], must: must,
        mustNot: mustNot, who: who, short: short)
    }
  }

  /// Reports what belongs to another type of question.
  private static func checkParts(of form: QuestionDescriptor.Form, _ read: inout RecordReader) {
    if form == .choice, !read.has(QuestionFields.options) {
      read.log.error(
        .missingField, at: read.mapping.position, "a choice needs ‘options’",
        help: "add `options:` and, indented below, each answer as `id: words`")
    }
    if form != .choice {
      for name in [QuestionFields.options.description.name, QuestionFields.many.description.name] {
        guard let entry = read.mapping.entry(name) else { continue }
        read.log.error(
          .fieldsConflict, at: entry.keyPosition, "only a choice has ‘\(name)’",
          help: "write `type: choice`, or leave ‘\(name)’ out")
      }
    }
    guard form != .yesNo else { return }
    for field in [QuestionFields.must, QuestionFields.mustNot, QuestionFields.who, QuestionFields.short] {
      let name = field.description.name
      guard let entry = read.mapping.entry(name) else { continue }
      read.log.error(
        .fieldsConflict, at: entry.keyPosition, "only a yes-no question has ‘\(name)’",
        help: form == .choice
          ? "write `who:` and `short:` at each option instead" : "leave it out: a number needs no such words")
    }
  }
}
