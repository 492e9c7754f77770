public import Prose

/// A telephone number as people write it, and as a telephone dials it.
public struct PhoneNumber: Hashable, Sendable {
  /// As written: `+1-555-010-0100 ext. 4`.
  public let display: String
  /// What `tel:` takes (RFC 3966): `+15550100100;ext=4`.
  public let dialed: String

  /// A number that is shown and dialed so.
  public init(display: String, dialed: String) {
    self.display = display
    self.dialed = dialed
  }
}

/// Whom to ask.
public struct Contact: Sendable {
  /// The person or desk.
  public let name: String?
  /// What they do.
  public let role: String?
  /// An address to write to.
  public let email: String?
  /// A number to call.
  public let phone: PhoneNumber?
  /// A number to send text messages to.
  public let text: PhoneNumber?
  /// A chat on the web.
  public let chat: LinkTarget?
  /// A page.
  public let link: LinkTarget?
  /// When somebody answers, in words.
  public let hours: String?
  /// Whether data feeds may hold it; otherwise only the page shows it.
  public let isInFeeds: Bool

  /// A contact.
  public init(
    name: String?, role: String?, email: String?, phone: PhoneNumber?, text: PhoneNumber?, chat: LinkTarget?,
    link: LinkTarget?, hours: String?, isInFeeds: Bool
  ) {
    self.name = name
    self.role = role
    self.email = email
    self.phone = phone
    self.text = text
    self.chat = chat
    self.link = link
    self.hours = hours
    self.isInFeeds = isInFeeds
  }
}
