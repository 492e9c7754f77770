import Diagnostics
import Fields
import Language
import YAML

/// What a theme.yaml says.
struct ThemeDescription: Sendable {
  var extends: Located<String>?
  var options: [OptionDeclaration] = []
  var extra: [(name: String, text: String)] = []
  /// Nil where the theme says nothing of it, and that of the theme it extends holds.
  var contrast: [ContrastPair]?

  /// The description of a theme without theme.yaml.
  static let empty = ThemeDescription()

  /// Reads a theme.yaml; nil where it could not be read at all.
  static func read(_ text: [UInt8], path: String, log: inout DiagnosticLog) -> ThemeDescription? {
    let (mapping, problems) = YAMLReader.read(text, path: path)
    log.append(problems)
    guard let mapping else { return nil }
    return kind.read(FieldInput(.mapping(mapping), language: .english), &log)
  }

  private static let kind = Kind<ThemeDescription>.record(definition) { read in
    let extends = read(ThemeFields.extends)
    let options = (read(ThemeFields.options) ?? []).compactMap { entry in
      entry.value.declaration(named: entry.key, at: entry.keyPosition, log: &read.log)
    }
    let extra = (read(ThemeFields.extra) ?? []).map { (name: $0.key, text: $0.value) }
    return ThemeDescription(
      extends: extends, options: options, extra: extra, contrast: read(ThemeFields.contrast))
  }

  /// The fields of a theme.yaml.
  static let definition = RecordDefinition(
    "theme",
    [
      ThemeFields.extends.description, ThemeFields.options.description, ThemeFields.extra.description,
      ThemeFields.contrast.description,
    ])
}

private enum ThemeFields {
  static let extends = Field(
    "extends", Kind<String>.text.located,
    meaning: "another theme; this one holds only what differs from it")
  static let options = Field(
    "options", WrittenOption.kind.mapping(by: .name, describedAs: "option"),
    meaning: "what a site may choose in its `theme-options`")
  static let extra = Field(
    "extra", Kind<String>.text.mapping(by: .name, describedAs: "name"),
    meaning: "texts of the theme’s own, for its templates")
  static let contrast = Field(
    "contrast", pair.list(),
    meaning: "colours that text is read in, whose contrast is checked when the site is built")

  private static let text = Field(
    "text", Kind<String>.text.located, .required,
    meaning: "the colour of the text, or the option that sets it")
  private static let ground = Field(
    "on", Kind<String>.text.located, .required,
    meaning: "the colour it stands on, or the option that sets it")
  private static let pair = Kind<ContrastPair>.record(
    RecordDefinition("contrast", [text.description, ground.description])
  ) { read in
    guard let text = read(text), let ground = read(ground) else { return nil }
    return ContrastPair(
      text: .init(value: text.value, position: text.position),
      ground: .init(value: ground.value, position: ground.position))
  }
}

extension Kind where Value == String {
  /// A name that a template and a stylesheet can write.
  fileprivate static let name = Kind.text(form: "name", example: "accent") {
    (text) throws(ValueProblem) in
    let isName =
      text.utf8.first.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } ?? false
      && text.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
      }
    guard isName else {
      throw ValueProblem(
        .badValue, "is not a name that a template can use",
        help: "write small letters, digits and hyphens, a letter first")
    }
    return text
  }
}
