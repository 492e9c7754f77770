import Fields
import Language
import ProgramDirectory
import YAML

/// The way into an online meeting as written, secrets included: it never leaves this module.
struct OnlineDescriptor: Sendable {
  var platform: String?
  var link: Located<WrittenLink>?
  var meetingID: Located<String>?
  var passcode: Located<String>?
  var phone: Located<PhoneNumber>?
  var how: Localized<YAMLScalar>?
  /// Nil where nothing is said: at a meeting it then is as at the group.
  var isOnRegistration: Located<Bool>?
}

enum OnlineFields {
  static let platform = Field(
    "platform", Kind<String>.text, meaning: "the service, such as Zoom", example: "Zoom")
  static let link = Field(
    "link", Kind<WrittenLink>.link.located, .private, meaning: "the link to join by",
    example: "https://example.org/join/83125550143")
  static let meetingID = Field(
    "meeting-id", Kind<String>.text.located, .private, meaning: "the meeting's number",
    example: "831 2555 0143")
  static let passcode = Field(
    "passcode", Kind<String>.text.located, .private, meaning: "the word that opens it",
    example: "Heron-Lantern-58")
  static let phone = Field("phone", Kind<PhoneNumber>.phone.located, .private, meaning: "a number to dial in")
  static let how = Field(
    "how", Kind<YAMLScalar>.markdown.translated, meaning: "how to get in, in Markdown; always shown",
    example: "We send the link by e-mail.")
  static let share = Field(
    "share", Kind<Bool>.choice([("public", false), ("on-registration", true)]).located,
    meaning: "on-registration keeps all of it to those who register", example: "on-registration")

  static let definition = RecordDefinition(
    "online",
    [
      platform.description, link.description, meetingID.description, passcode.description, phone.description,
      how.description, share.description,
    ])
}

extension Kind where Value == OnlineDescriptor {
  static let online = Kind.record(OnlineFields.definition) { read in
    OnlineDescriptor(
      platform: read(OnlineFields.platform), link: read(OnlineFields.link),
      meetingID: read(OnlineFields.meetingID), passcode: read(OnlineFields.passcode),
      phone: read(OnlineFields.phone), how: read(OnlineFields.how),
      isOnRegistration: read(OnlineFields.share))
  }
}
