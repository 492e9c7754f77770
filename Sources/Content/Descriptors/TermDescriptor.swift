import Fields
import Language
import ProgramDirectory
import YAML

/// A topic, audience or feature as written.
struct TermDescriptor: Sendable {
  var name: LocalizedText
  var summary: LocalizedText?
  var about: Localized<YAMLScalar>?
  var parent: Located<Slug>?
  var codes: [String: String] = [:]
  var isDiscreet = false
  var setting: Term.Setting = .both
}

enum TermFields {
  static let name = Field(
    "name", Kind<String>.text.translated, .required, meaning: "the label visitors read",
    example: "Early recovery")
  static let summary = Field(
    "summary", Kind<String>.text.translated, meaning: "one sentence about it",
    example: "The first weeks and months.")
  static let about = Field(
    "about", Kind<YAMLScalar>.markdown.translated, meaning: "more about it, in Markdown",
    example: "What the first weeks are like, and who has been there.")
  static let parent = Field(
    "parent", Kind<Slug>.slug(of: .topic).located, meaning: "the topic that holds this one", example: "health"
  )
  static let codes = Field(
    "codes", Kind<[String: String]>.codes, meaning: "its codes in other systems",
    example: "\nmeeting-guide: O")
  static let discreet = Field(
    "discreet", Kind<Bool>.yesNo, meaning: "whether pages about it keep a neutral title")
  static let setting = Field(
    "for", Kind<Term.Setting>.choice(), meaning: "where a feature is of use: online, in-person, both",
    example: "online")

  private static let shared = [
    name.description, summary.description, about.description, codes.description, discreet.description,
  ]
  static let topic = RecordDefinition("topic", shared + [parent.description])
  static let audience = RecordDefinition("audience", shared)
  static let feature = RecordDefinition("feature", shared + [setting.description])
}

extension Kind where Value == [String: String] {
  /// `{meeting-guide: X, open-eligibility: Y}`.
  static let codes: Kind = {
    let systems = [
      Field("meeting-guide", Kind<String>.text, meaning: "the code in Meeting Guide", example: "O"),
      Field(
        "open-eligibility", Kind<String>.text, meaning: "the code in Open Eligibility",
        example: "human_services.care"),
    ]
    return Kind.record(RecordDefinition("codes", systems.map(\.description))) { read in
      var codes: [String: String] = [:]
      for system in systems { codes[system.description.name] = read(system) }
      return codes
    }
  }()
}

extension Kind where Value == TermDescriptor {
  static let topic = term(TermFields.topic)
  static let audience = term(TermFields.audience)
  static let feature = term(TermFields.feature)

  /// `id: label`, or `id:` with the fields of the definition.
  private static func term(_ definition: RecordDefinition) -> Kind {
    .either(
      scalar: Kind<String>.text.translated.map { TermDescriptor(name: $0) },
      mapping: .record(definition) { read in
        let name = read(TermFields.name)
        let summary = read(TermFields.summary)
        let about = read(TermFields.about)
        // An audience has no parent and only features have `for`; where they stand, they are reported as unknown.
        let parent = definition["parent"] == nil ? nil : read(TermFields.parent)
        let codes = read(TermFields.codes)
        let discreet = read(TermFields.discreet)
        let setting = definition["for"] == nil ? nil : read(TermFields.setting)
        return name.map {
          TermDescriptor(
            name: $0, summary: summary, about: about, parent: parent, codes: codes ?? [:],
            isDiscreet: discreet ?? false, setting: setting ?? .both)
        }
      })
  }
}
