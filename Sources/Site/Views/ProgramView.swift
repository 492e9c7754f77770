import Mustache
import ProgramDirectory
import Wording

/// A program.
struct ProgramView: EditionView {
  let program: Program
  let edition: Edition

  static let type: ObjectType<ProgramView> = ObjectType(
    "program", "A program: it holds groups.",
    [
      TemplateField.localized("name", "Its name") { $0.program.name },
      TemplateField.localized("summary", "One sentence") { $0.program.summary },
      TemplateField.prose("about", "More about it") { $0.program.about },
      fields,
    ].flatMap { $0 })

  private static let fields: [TemplateField<ProgramView>] = [
    .text("url", "Its page") { $0.edition.url(.program($0.program.slug)) },
    .optionalObject("organization", of: OrganizationView.type, "Whose it is, where it is not the site's") {
      view in
      view.program.organization.map { OrganizationView(organization: $0, edition: view.edition) }
    },
    .optionalText("run-by", "Whose it is, in words") { view in
      view.program.organization.map { view.edition.wording.text(.runBy, ["organization": $0.name]) }
    },
    .optionalText("source-note", "Where it was imported from, in words") { view in
      view.program.source.map { view.edition.wording.text(.source, ["source": $0.name]) }
    },
    .optionalObject("source", of: LinkView.type, "Where it was imported from") { view in
      view.program.source.map { LinkView(label: $0.name, url: $0.url.map { view.edition.url($0) } ?? "") }
    },
    .optionalObject("notice", of: NoticeView.type, "Something to say for a while") {
      NoticeView.shown($0.program.notice, $0.edition)
    },
    .optionalObject("contact", of: ContactView.type, "Whom to ask") { view in
      view.program.contact.map { ContactView(contact: $0, edition: view.edition) }
    },
    .optionalObject("image", of: ImageView.type, "A picture") { view in
      view.program.image.map { ImageView(image: $0, edition: view.edition) }
    },
    .text("count", "How many groups it has, in words") { view in
      view.edition.wording.text(
        .countGroups, count: view.edition.index.groups(ofProgram: view.program.slug).count)
    },
  ]
}
