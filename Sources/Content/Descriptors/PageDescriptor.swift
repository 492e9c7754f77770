import Fields
import Language
import ProgramDirectory

/// The front matter of a page as written.
struct PageDescriptor: Sendable {
  var title: LocalizedText
  var summary: LocalizedText
  var label: LocalizedText?
  var order: Int?
  var isDraft: Bool
  var aliases: References
}

enum PageFields {
  static let title = Field(
    "title", Kind<String>.text.translated, .required, meaning: "the title", example: "About Open Door")
  static let summary = Field(
    "summary", Kind<String>.text.translated, .required,
    meaning: "one sentence, for search engines and previews", example: "Who we are and how to reach us.")
  static let label = Field(
    "label", Kind<String>.text.translated, meaning: "its name in menus, where the title is too long",
    example: "About")
  static let order = Field(
    "order", Kind<Int>.number(-1000...1000), meaning: "its place in menus; lower comes first", example: "10")

  static let definition = RecordDefinition(
    "page",
    [
      title.description, summary.description, label.description, order.description,
      FileFields.lang.description, FileFields.draft.description, FileFields.aliases.description,
    ])
}

extension Kind where Value == PageDescriptor {
  static let page = Kind.record(PageFields.definition) { read in
    let title = read(PageFields.title)
    let summary = read(PageFields.summary)
    let label = read(PageFields.label)
    let order = read(PageFields.order)
    let draft = read(FileFields.draft)
    let aliases = read(FileFields.aliases)
    _ = read(FileFields.lang)
    guard let title, let summary else { return nil }
    return PageDescriptor(
      title: title, summary: summary, label: label, order: order, isDraft: draft ?? false,
      aliases: aliases ?? [])
  }
}
