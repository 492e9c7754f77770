import Language
import Wording
import Mustache
import Pictures
import ProgramDirectory
import Prose

/// A telephone number, shown and dialed.
struct PhoneView: Sendable {
  let number: PhoneNumber

  static let type: ObjectType<PhoneView> = ObjectType(
    "phone", "A telephone number.",
    [
      .text("display", "As people write it") { $0.number.display },
      .text("call", "A `tel:` link") { "tel:\($0.number.dialed)" },
      .text("text", "An `sms:` link") { "sms:\($0.number.dialed)" },
    ])
}

/// Whom to ask.
struct ContactView: EditionView {
  let contact: Contact
  let edition: Edition

  static let type: ObjectType<ContactView> = ObjectType(
    "contact", "Whom to ask.",
    [
      .optionalText("name", "The person or desk") { $0.contact.name },
      .optionalText("role", "What they do") { $0.contact.role },
      .optionalText("email", "An address to write to") { $0.contact.email },
      .optionalObject("phone", of: PhoneView.type, "A number to call") {
        $0.contact.phone.map(PhoneView.init)
      },
      .optionalObject("text", of: PhoneView.type, "A number to send text messages to") {
        $0.contact.text.map(PhoneView.init)
      },
      .optionalText("chat-url", "A chat on the web") { view in view.contact.chat.map { view.edition.url($0) }
      },
      .optionalText("url", "A page") { view in view.contact.link.map { view.edition.url($0) } },
      .optionalText("hours", "When somebody answers, in words") { $0.contact.hours },
    ])
}

/// Where somebody in a crisis can turn now.
struct CrisisLineView: EditionView {
  let line: CrisisLine
  let edition: Edition

  static let type: ObjectType<CrisisLineView> = ObjectType(
    "crisis line", "Where somebody in a crisis can turn now.",
    [
      TemplateField.localized("name", "Its name") { $0.line.name },
      TemplateField.optionalLocalized("say", "What it is for") { $0.line.say },
      TemplateField.optionalLocalized("hours", "When it answers, in words") { $0.line.hours },
      [
        .optionalObject("call", of: PhoneView.type, "A number to call") { $0.line.call.map(PhoneView.init) },
        .optionalObject("text", of: PhoneView.type, "A number to send a text message to") {
          $0.line.text.map(PhoneView.init)
        },
        .optionalText("call-words", "“Call 988”") { view in
          view.line.call.map { view.edition.wording.text(.crisisCall, ["number": $0.display]) }
        },
        .optionalText("text-words", "“Text 988”") { view in
          view.line.text.map { view.edition.wording.text(.crisisText, ["number": $0.display]) }
        },
        .optionalText("chat-url", "A chat on the web") { view in view.line.chat.map { view.edition.url($0) }
        },
        .optionalText("url", "Its page") { view in view.line.link.map { view.edition.url($0) } },
        .texts("languages", "The languages it speaks, where it says so") { view in
          view.line.languages.map { view.edition.wording.name(of: $0) }
        },
      ],
    ].flatMap { $0 }, identity: { ObjectIdentifier($0.line) })
}

/// Something to say for a while.
struct NoticeView: EditionView {
  let notice: Notice
  let edition: Edition

  static let type: ObjectType<NoticeView> = ObjectType(
    "notice", "Something to say for a while.", TemplateField.prose("say", "The words") { $0.notice.say })

  /// The notice, if it is to be shown today.
  static func shown(_ notice: Notice?, _ edition: Edition) -> NoticeView? {
    notice.flatMap { $0.isShown(on: edition.today) ? NoticeView(notice: $0, edition: edition) : nil }
  }
}

/// A picture.
struct ImageView: EditionView {
  let image: Image
  let edition: Edition

  static let type: ObjectType<ImageView> = ObjectType(
    "image", "A picture.",
    [
      .text("url", "The file") { $0.edition.url($0.image.target) },
      .text("alt", "What it shows; empty for decoration") { $0.image.text?[$0.edition.language] ?? "" },
      .optionalNumber("width", "As wide as it is, in pixels, where that is known") {
        $0.edition.picture(of: $0.image.target)?.width
      },
      .optionalNumber("height", "As high as it is, in pixels, where that is known") {
        $0.edition.picture(of: $0.image.target)?.height
      },
    ])
}

/// Who runs a site or a program.
struct OrganizationView: EditionView {
  let organization: Organization
  let edition: Edition

  static let type: ObjectType<OrganizationView> = ObjectType(
    "organization", "Who runs the site or a program.",
    [
      .text("name", "The name it goes by") { $0.organization.name },
      .optionalText("legal-name", "The name in its papers") { $0.organization.legalName },
      .optionalText("url", "Its own site") { view in view.organization.url.map { view.edition.url($0) } },
      .optionalText("email", "Where to write to") { $0.organization.email },
      .optionalObject("phone", of: PhoneView.type, "Where to call") {
        $0.organization.phone.map(PhoneView.init)
      },
      .optionalText("address", "Its postal address") { $0.organization.address },
      .optionalText("logo-url", "Its logo") { view in view.organization.logo.map { view.edition.url($0) } },
    ])
}
