import YAML
import Diagnostics
import Fields
import Language
import ProgramDirectory

/// A crisis line as written.
struct CrisisDescriptor: Sendable {
  var name: LocalizedText
  var say: LocalizedText?
  var call: PhoneNumber?
  var text: PhoneNumber?
  var chat: Located<WrittenLink>?
  var link: Located<WrittenLink>?
  var hours: LocalizedText?
  var languages: [LanguageTag]
  var topics: References
}

enum CrisisFields {
  static let name = Field(
    "name", Kind<String>.text.translated, .required, meaning: "the name of the line",
    example: "988 Suicide and Crisis Lifeline")
  static let say = Field(
    "say", Kind<String>.text.translated, meaning: "what it is for",
    example: "Free and confidential, day and night.")
  static let call = Field("call", Kind<PhoneNumber>.phone, meaning: "a number to call", example: "\"988\"")
  static let text = Field(
    "text", Kind<PhoneNumber>.phone, meaning: "a number to send a text message to", example: "\"988\"")
  static let chat = Field("chat", Kind<WrittenLink>.link.located, meaning: "a chat on the web")
  static let link = Field("link", Kind<WrittenLink>.link.located, meaning: "its page")
  static let hours = Field(
    "hours", Kind<String>.text.translated, meaning: "when it answers, in words",
    example: "Day and night, every day")
  static let languages = Field(
    "languages", Kind<LanguageTag>.language.list(), meaning: "the languages it speaks",
    example: "\n- en\n- es")
  static let topics = Field(
    "topics", Kind<Slug>.slug(of: .topic).located.list(), meaning: "the topics on whose pages it comes first",
    example: "\n- safety")

  static let definition = RecordDefinition(
    "crisis line",
    [
      name.description, say.description, call.description, text.description, chat.description,
      link.description, hours.description, languages.description, topics.description,
    ], requirements: [.atLeastOne(["call", "text", "chat", "link"])])
}

extension Kind where Value == CrisisDescriptor {
  static let crisis = Kind.record(CrisisFields.definition) { read in
    let name = read(CrisisFields.name)
    let say = read(CrisisFields.say)
    let call = read(CrisisFields.call)
    let text = read(CrisisFields.text)
    let chat = read(CrisisFields.chat)
    let link = read(CrisisFields.link)
    let hours = read(CrisisFields.hours)
    let languages = read(CrisisFields.languages)
    let topics = read(CrisisFields.topics)
    guard let name else { return nil }
    if call == nil, text == nil, chat == nil, link == nil {
      read.log.error(
        .missingField, at: read.mapping.position, "this crisis line says no way to reach it",
        help: "add `call:`, `text:`, `chat:` or `link:`")
    }
    return CrisisDescriptor(
      name: name, say: say, call: call, text: text, chat: chat, link: link, hours: hours,
      languages: languages ?? [], topics: topics ?? [])
  }
}
