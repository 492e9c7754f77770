import Diagnostics
import Fields
import YAML

/// An option as a theme.yaml declares it, before its parts are held against each other.
struct WrittenOption: Sendable {
  private let type: OptionType?
  private let standard: Located<String>?
  private let says: String?
  private let choices: [String]?

  private static let typeField = Field(
    "type", Kind<OptionType>.choice(hints: ["colour": "did you mean ‘color’?"]), .required,
    meaning: "what may be chosen")
  private static let standardField = Field(
    "default", Kind<String>.text.located, meaning: "what holds where a site says nothing")
  private static let saysField = Field(
    "says", Kind<String>.text, meaning: "what the option is for, in a few words")
  private static let choicesField = Field(
    "options", Kind<String>.text.list(), meaning: "the words of a choice")

  static let kind = Kind<WrittenOption>.record(
    RecordDefinition(
      "option",
      [typeField.description, standardField.description, saysField.description, choicesField.description])
  ) { read in
    WrittenOption(
      type: read(typeField), standard: read(standardField), says: read(saysField), choices: read(choicesField)
    )
  }

  /// The declaration, with what does not go together reported; nil where its type is not known.
  ///
  /// An option whose default is wrong is kept, so that nobody is told that it does not exist.
  func declaration(
    named name: String, at position: SourcePosition, log: inout DiagnosticLog
  ) -> OptionDeclaration? {
    guard let type else { return nil }
    if type == .choice, choices == nil {
      log.error(
        .missingField, at: position, "the choice ‘\(name)’ has no ‘options’",
        help: "add `options:` with a list of the words that may be chosen")
    } else if type != .choice, choices != nil {
      log.error(
        .fieldsConflict, at: position, "‘\(name)’ has ‘options’ but is not a choice",
        help: "write `type: choice`, or take the options out")
    }
    if standard == nil, type == .color || type == .choice {
      log.error(
        .missingField, at: position, "the option ‘\(name)’ has no ‘default’",
        help: "add `default:` with what holds where a site says nothing")
    }
    return OptionDeclaration(
      name: name, type: type, standard: value(type, log: &log), says: says ?? "", choices: choices ?? [],
      position: position)
  }

  private func value(_ type: OptionType, log: inout DiagnosticLog) -> OptionValue? {
    guard let standard else { return type == .yesNo ? .flag(false) : nil }
    if type == .choice, choices == nil { return nil }
    do throws(ValueProblem) {
      return try type.value(of: standard.value, choices: choices ?? [])
    } catch {
      log.error(
        error.id, at: standard.position, "‘\(standard.value.prefix(60))’ \(error.what)", help: error.help)
      return nil
    }
  }
}
