import Diagnostics
import Fields
import Language
import ProgramDirectory
import Scheduling
import YAML

extension Kind where Value == Located<Bool> {
  /// `{share: on-registration}`.
  static let timesShare: Kind = {
    let share = Field(
      "share", Kind<Bool>.choice([("public", false), ("on-registration", true)]).located, .required,
      meaning: "on-registration keeps day and hour to those who register")
    return Kind.record(RecordDefinition("times", [share.description])) { read in read(share) }
  }()
}

extension Kind where Value == FieldInput {
  /// A rule, kept as written until the questions it asks are known.
  static let rule: Kind = {
    let note = Field(
      "note", Kind<YAMLScalar>.markdown.translated, meaning: "what else is worth saying about it",
      example: "Ask us if you are not sure.")
    let answers = Shape.mapping(key: "question", value: .text(.answer))
    let shape = Shape.notation(
      "rule", .either([answers, .record(RecordDefinition("eligibility", [note.description]))]))
    return Kind(shape: shape) { input, _ in input }
  }()
}

extension Kind where Value == Participation {
  /// `optional`, `expected`, or the fields in full.
  static let participation: Kind = {
    let speaking = Field("speaking", Kind<Participation.Speaking>.choice(), meaning: "whether one speaks")
    let camera = Field(
      "camera", Kind<Participation.Camera>.choice(), meaning: "whether one shows one's face")
    let name = Field(
      "name", Kind<Participation.Name>.choice(), meaning: "which name one gives", example: "Denise")
    let recorded = Field("recorded", Kind<Bool>.yesNo, meaning: "whether the meeting is recorded")
    let definition = RecordDefinition(
      "participation", [speaking.description, camera.description, name.description, recorded.description])
    return .either(
      scalar: Kind<Participation.Speaking>.choice().map { Participation(speaking: $0) },
      mapping: .record(definition) { read in
        Participation(
          speaking: read(speaking), camera: read(camera), name: read(name), isRecorded: read(recorded))
      })
  }()
}

extension Kind where Value == Facilitator {
  static let facilitator: Kind = {
    let name = Field("name", Kind<String>.text, .required, meaning: "the name they go by", example: "Denise")
    let role = Field(
      "role", Kind<String>.text.translated, meaning: "what they do", example: "Volunteer, nine years sober")
    let training = Field(
      "training", Kind<String>.text.translated, meaning: "what they learned for it",
      example: "Certified recovery support worker")
    let from = Field("from", Kind<CivilDate>.date, meaning: "the first day on which they lead the group")
    let until = Field("until", Kind<CivilDate>.date, meaning: "the last day")
    let definition = RecordDefinition(
      "facilitator",
      [name.description, role.description, training.description, from.description, until.description])
    return Kind.record(definition) { read in
      let nameText = read(name)
      let roleText = read(role)
      let trainingText = read(training)
      let first = read(from)
      let last = read(until)
      read.checkOrder(first, last, of: until)
      return nameText.map {
        Facilitator(name: $0, role: roleText, training: trainingText, from: first, until: last)
      }
    }
  }()
}

extension Kind where Value == OutlineStep {
  static let outlineStep: Kind = {
    let minutes = Field("minutes", Kind<Int>.number(1...1440), meaning: "how long it takes", example: "10")
    let what = Field(
      "what", Kind<String>.text.translated, .required, meaning: "what happens",
      example: "Hello, and who is new")
    return Kind.record(RecordDefinition("outline", [minutes.description, what.description])) { read in
      let length = read(minutes)
      let text = read(what)
      return text.map { OutlineStep(minutes: length, what: $0) }
    }
  }()
}

extension Kind where Value == [Detail] {
  /// Label and text, each in the author's words. A translation says both anew, in the same order.
  static let details: Kind = {
    let text = Kind<String>.text.translated
    let shape = Shape.translated(.mapping(key: "label", value: Kind<String>.text.shape))
    return Kind(shape: shape) { input, log in
      guard case .mapping(let mapping) = input.node else {
        log.error(
          .wrongShape, at: input.node.position, "expected labels with a text each",
          help: "write each detail on a line of its own, indented: `Parking: behind the hall`")
        return nil
      }
      let translations = DetailTranslation.matching(mapping, in: input, log: &log)
      return mapping.entries.enumerated().compactMap { index, entry in
        let parts = translations.map {
          FieldInput.Translation(language: $0.language, node: $0.entries[index].value)
        }
        let input = FieldInput(entry.value, language: input.language, translations: parts)
        guard let value = text.read(input, &log) else { return nil }
        let label = Localized(
          entry.key, in: input.language,
          translations: translations.map { .init(value: $0.entries[index].key, language: $0.language) })
        return Detail(label: label, text: value)
      }
    }
  }()
}

/// The details of a translation, which match the original's by position.
private struct DetailTranslation {
  let language: LanguageTag
  let entries: [YAMLMapping.Entry]

  static func matching(
    _ original: YAMLMapping, in input: FieldInput, log: inout DiagnosticLog
  ) -> [DetailTranslation] {
    input.translations.compactMap { translation in
      guard case .mapping(let mapping) = translation.node, mapping.entries.count == original.entries.count
      else {
        log.error(
          .translationMismatch, at: translation.node.position,
          "the original has \(original.entries.count) details, and this translation does not",
          help: "translate each detail, label and text, in the same order")
        return nil
      }
      return DetailTranslation(language: translation.language, entries: mapping.entries)
    }
  }
}
