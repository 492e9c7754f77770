import Diagnostics
import Fields
import Language
import ProgramDirectory
import Scheduling
import YAML

/// A contact as written.
struct ContactDescriptor: Sendable {
  var name: String?
  var role: String?
  var email: String?
  var phone: PhoneNumber?
  var text: PhoneNumber?
  var chat: Located<WrittenLink>?
  var link: Located<WrittenLink>?
  var hours: String?
  var isInFeeds: Bool
}

enum ContactFields {
  static let name = Field(
    "name", Kind<String>.text, meaning: "the person or desk to ask for", example: "Denise")
  static let role = Field("role", Kind<String>.text, meaning: "what they do", example: "Volunteer")
  static let email = Field("email", Kind<String>.email, meaning: "an address to write to")
  static let phone = Field("phone", Kind<PhoneNumber>.phone, meaning: "a number to call")
  static let text = Field("text", Kind<PhoneNumber>.phone, meaning: "a number to send text messages to")
  static let chat = Field("chat", Kind<WrittenLink>.link.located, meaning: "a chat on the web")
  static let link = Field("link", Kind<WrittenLink>.link.located, meaning: "a page")
  static let hours = Field(
    "hours", Kind<String>.text, meaning: "when somebody answers, in words",
    example: "Monday to Friday, 9 am to 3 pm")
  static let share = Field(
    "share", Kind<Bool>.choice([("public", true), ("page-only", false)]),
    meaning: "page-only keeps it out of data feeds; so it is unless public is written", example: "public")

  static let definition = RecordDefinition(
    "contact",
    [
      name.description, role.description, email.description, phone.description, text.description,
      chat.description, link.description, hours.description, share.description,
    ])
}

extension Kind where Value == ContactDescriptor {
  static let contact = Kind.record(ContactFields.definition) { read in
    ContactDescriptor(
      name: read(ContactFields.name), role: read(ContactFields.role), email: read(ContactFields.email),
      phone: read(ContactFields.phone), text: read(ContactFields.text), chat: read(ContactFields.chat),
      link: read(ContactFields.link), hours: read(ContactFields.hours),
      isInFeeds: read(ContactFields.share) ?? false)
  }
}

/// A notice as written.
struct NoticeDescriptor: Sendable {
  var say: Localized<YAMLScalar>
  var from: CivilDate?
  var until: CivilDate?
}

enum NoticeFields {
  static let say = Field(
    "say", Kind<YAMLScalar>.markdown.translated, .required, meaning: "the words, in Markdown",
    example: "We meet in the library this month.")
  static let from = Field("from", Kind<CivilDate>.date, meaning: "the first day on which it is shown")
  static let until = Field("until", Kind<CivilDate>.date, meaning: "the last day on which it is shown")

  static let definition = RecordDefinition("notice", [say.description, from.description, until.description])
}

extension Kind where Value == NoticeDescriptor {
  static let notice = Kind.record(NoticeFields.definition) { read in
    let say = read(NoticeFields.say)
    let from = read(NoticeFields.from)
    let until = read(NoticeFields.until)
    read.checkOrder(from, until, of: NoticeFields.until)
    return say.map { NoticeDescriptor(say: $0, from: from, until: until) }
  }
}

extension RecordReader {
  /// Reports a last day that lies before the first.
  mutating func checkOrder<Value>(_ from: CivilDate?, _ until: CivilDate?, of field: Field<Value>) {
    guard let from, let until, until < from else { return }
    log.error(
      .badDate, at: position(of: field), "the last day (\(until)) lies before the first (\(from))",
      help: "exchange the two dates")
  }
}
