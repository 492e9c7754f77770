import Fields
import Language
import ProgramDirectory
import Scheduling

/// The front matter of a program as written.
struct ProgramDescriptor: Sendable {
  var name: LocalizedText
  var summary: LocalizedText
  var organization: OrganizationDescriptor?
  var source: SourceDescriptor?
  var closures: Closures
  var defaults: GroupDescriptor?
  var contact: ContactDescriptor?
  var notice: NoticeDescriptor?
  var image: ImageDescriptor?
  var order: Int?
  var updated: CivilDate?
  var isDraft: Bool
  var aliases: References
}

/// Where an imported program comes from, as written.
struct SourceDescriptor: Sendable {
  var name: String
  var url: Located<WrittenLink>?
}

enum ProgramFields {
  static let name = Field(
    "name", Kind<String>.text.translated, .required, meaning: "the name of the program",
    example: "Online groups")
  static let summary = Field(
    "summary", Kind<String>.text.translated, .required, meaning: "one sentence that lists show",
    example: "Groups that meet by video, wherever you are.")
  static let organization = Field(
    "organization", Kind<OrganizationDescriptor>.programOrganization,
    meaning: "whose it is, where it is not the site's organization",
    example: "\nname: Recovery Alliance\nurl: https://example.org/")
  static let source = Field(
    "source", Kind<SourceDescriptor>.source, meaning: "where it was imported from; it is not exported again",
    example: "\nname: Recovery Alliance\nurl: https://example.org/meetings")
  static let closed = Field(
    "closed", Kind<Closure>.closure.list(), meaning: "days on which none of its groups meets",
    example: "\n- on: 2026-12-24 to 2026-12-26\n  why: Winter holidays")
  static let defaults = Field(
    "defaults", Kind<GroupDescriptor>.groupDefaults,
    meaning: "fields of its groups; a group that lacks one takes it whole",
    example: "\nonline:\n  platform: Zoom\n  share: on-registration\ncost: free")
  static let contact = Field(
    "contact", Kind<ContactDescriptor>.contact, meaning: "whom to ask", example: "\nemail: hello@example.org")
  static let notice = Field(
    "notice", Kind<NoticeDescriptor>.notice, meaning: "something to say for a while",
    example: "\nsay: New groups start in January.\nuntil: 2027-01-31")
  static let order = Field(
    "order", Kind<Int>.number(-1000...1000), meaning: "its place in lists; lower comes first", example: "10")
  static let updated = Field("updated", Kind<CivilDate>.date, meaning: "when its text was last changed")

  static let definition = RecordDefinition(
    "program",
    [
      name.description, summary.description, organization.description, source.description,
      closed.description, defaults.description, contact.description, notice.description,
      ImageFields.image.description, ImageFields.text.description, order.description,
      FileFields.lang.description, FileFields.aliases.description, FileFields.draft.description,
      updated.description,
    ])
}

extension Kind where Value == SourceDescriptor {
  /// `{name, url}`.
  static let source: Kind = {
    let name = Field(
      "name", Kind<String>.text, .required, meaning: "the name of the source", example: "Online groups")
    let url = Field("url", Kind<WrittenLink>.link.located, meaning: "its address")
    return Kind.record(RecordDefinition("source", [name.description, url.description])) { read in
      let text = read(name)
      let link = read(url)
      return text.map { SourceDescriptor(name: $0, url: link) }
    }
  }()
}

extension Kind where Value == ProgramDescriptor {
  static let program = Kind.record(ProgramFields.definition) { read in
    let name = read(ProgramFields.name)
    let summary = read(ProgramFields.summary)
    let organization = read(ProgramFields.organization)
    let source = read(ProgramFields.source)
    let closed = read(ProgramFields.closed)
    let defaults = read(ProgramFields.defaults)
    let contact = read(ProgramFields.contact)
    let notice = read(ProgramFields.notice)
    let image = read.image()
    let order = read(ProgramFields.order)
    let updated = read(ProgramFields.updated)
    let draft = read(FileFields.draft)
    let aliases = read(FileFields.aliases)
    _ = read(FileFields.lang)
    guard let name, let summary else { return nil }
    return ProgramDescriptor(
      name: name, summary: summary, organization: organization, source: source,
      closures: Closures(closed ?? []),
      defaults: defaults, contact: contact, notice: notice, image: image, order: order, updated: updated,
      isDraft: draft ?? false, aliases: aliases ?? [])
  }
}
