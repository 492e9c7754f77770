import Diagnostics
import Fields
import Language
import ProgramDirectory
import Scheduling
import YAML

/// How one signs up, as written.
struct RegistrationDescriptor: Sendable {
  /// Where `by` stands, or else its first field.
  var position: SourcePosition
  var requirement: Registration.Requirement?
  var way: Registration.Way?
  var link: Located<WrittenLink>?
  var how: Localized<YAMLScalar>?
  var bring: [LocalizedText]
  var reply: LocalizedText?
  var opens: CivilDate?
  var closes: CivilDate?
}

enum RegistrationFields {
  static let required = Field(
    "required", Kind<Registration.Requirement>.choice(), meaning: "who has to sign up: yes, no, online-only",
    example: "yes")
  static let by = Field(
    "by", Kind<Registration.Way>.choice(), meaning: "by form, phone, email or referral", example: "email")
  static let link = Field("link", Kind<WrittenLink>.link.located, meaning: "where to sign up")
  static let how = Field(
    "how", Kind<YAMLScalar>.markdown.translated, meaning: "how to sign up, in Markdown",
    example: "Write us a line; you need not say why.")
  static let bring = Field(
    "bring", Kind<String>.text.translated.list(), meaning: "what to bring", example: "\n- A cup")
  static let reply = Field(
    "reply", Kind<String>.text.translated, meaning: "when somebody answers", example: "within a day")
  static let opens = Field("opens", Kind<CivilDate>.date, meaning: "the first day on which one can sign up")
  static let closes = Field("closes", Kind<CivilDate>.date, meaning: "the last day on which one can sign up")

  static let definition = RecordDefinition(
    "registration",
    [
      required.description, by.description, link.description, how.description, bring.description,
      reply.description, opens.description, closes.description,
    ])
}

extension Kind where Value == RegistrationDescriptor {
  static let registration = Kind.record(RegistrationFields.definition) { read in
    let requirement = read(RegistrationFields.required)
    let way = read(RegistrationFields.by)
    let link = read(RegistrationFields.link)
    let how = read(RegistrationFields.how)
    let bring = read(RegistrationFields.bring)
    let reply = read(RegistrationFields.reply)
    let opens = read(RegistrationFields.opens)
    let closes = read(RegistrationFields.closes)
    read.checkOrder(opens, closes, of: RegistrationFields.closes)
    return RegistrationDescriptor(
      position: read.mapping[RegistrationFields.by.description.name]?.position ?? read.mapping.position,
      requirement: requirement, way: way, link: link, how: how, bring: bring ?? [], reply: reply,
      opens: opens, closes: closes)
  }
}
