public import Language
public import Prose
public import Scheduling

/// How one signs up.
public struct Registration: Sendable {
  /// Who has to.
  public enum Requirement: String, Sendable, CaseIterable {
    case yes, no
    case onlineOnly = "online-only"
  }

  /// By which way.
  public enum Way: String, Sendable, CaseIterable { case form, phone, email, referral }

  /// Who has to.
  public let requirement: Requirement
  /// By which way.
  public let way: Way?
  /// Where.
  public let link: LinkTarget?
  /// In words.
  public let how: Localized<Prose>?
  /// What to bring.
  public let bring: [LocalizedText]
  /// When somebody answers.
  public let reply: LocalizedText?
  /// The first day on which one can.
  public let opens: CivilDate?
  /// The last day on which one can.
  public let closes: CivilDate?

  /// A way to sign up.
  public init(
    requirement: Requirement, way: Way?, link: LinkTarget?, how: Localized<Prose>?, bring: [LocalizedText],
    reply: LocalizedText?, opens: CivilDate?, closes: CivilDate?
  ) {
    self.requirement = requirement
    self.way = way
    self.link = link
    self.how = how
    self.bring = bring
    self.reply = reply
    self.opens = opens
    self.closes = closes
  }
}
