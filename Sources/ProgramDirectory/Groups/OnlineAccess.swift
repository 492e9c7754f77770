public import Language
public import Prose

/// How one gets into an online meeting, as far as it is shared.
public struct OnlineAccess: Sendable {
  /// The service: Zoom, Jitsi, a phone conference.
  public let platform: String?
  /// The link to join by.
  public let link: LinkTarget?
  /// The meeting's number.
  public let meetingID: String?
  /// The word that opens it.
  public let passcode: String?
  /// A number to dial in.
  public let phone: PhoneNumber?
  /// How to get in, in words.
  public let how: Localized<Prose>?
  /// Whether the way in is told to those who register; then link, number, passcode and phone
  /// are absent.
  public let isOnRegistration: Bool

  /// A way into an online meeting.
  public init(
    platform: String?, link: LinkTarget?, meetingID: String?, passcode: String?, phone: PhoneNumber?,
    how: Localized<Prose>?, isOnRegistration: Bool
  ) {
    self.platform = platform
    self.link = link
    self.meetingID = meetingID
    self.passcode = passcode
    self.phone = phone
    self.how = how
    self.isOnRegistration = isOnRegistration
  }
}
