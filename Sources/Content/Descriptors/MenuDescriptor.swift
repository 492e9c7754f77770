import Diagnostics
import Fields
import Language
import ProgramDirectory
import YAML

/// An entry of the menu as written.
struct MenuDescriptor: Sendable {
  var target: Located<WrittenLink>
  var label: LocalizedText?
}

enum MenuFields {
  static let label = Field(
    "label", Kind<String>.text.translated, .required, meaning: "the words of the entry",
    example: "The Commons")
  static let link = Field(
    "link", Kind<WrittenLink>.link.located, .required,
    meaning: "where it leads: a slug, a path of the site, a link", example: "groups/the-commons.yaml")

  static let definition = RecordDefinition("menu entry", [label.description, link.description])
}

extension Kind where Value == MenuDescriptor {
  static let menuEntry = Kind.either(
    scalar: Kind<WrittenLink>.link.located.map { MenuDescriptor(target: $0, label: nil) },
    mapping: .record(MenuFields.definition) { read in
      let label = read(MenuFields.label)
      let link = read(MenuFields.link)
      return link.map { MenuDescriptor(target: $0, label: label) }
    })
}
