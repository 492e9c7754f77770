import Eligibility
public import Language
public import Prose
public import Scheduling

/// One thing a person can join.
///
/// Its parts answer a visitor's questions: who may come, when, how one gets in, what happens there.
///
/// Immutable; a class only so that the many lists it stands in hold a reference rather than a copy.
public final class Group: Sendable {
  /// Its name in paths and references.
  public let slug: Slug
  /// Its lasting id; ids of calendars and exports hang on it.
  public let id: Slug
  /// Its name.
  public let name: LocalizedText
  /// One sentence.
  public let summary: LocalizedText
  /// More, for its page.
  public let about: Localized<Prose>?
  /// The program it belongs to.
  public let program: Slug?
  /// What kind of thing it is.
  public let kind: Kind
  /// Whether a person can come now.
  public let status: Status
  /// When a paused group meets again.
  public let reopens: CivilDate?
  /// What it is about, whom it is for, what it offers, how it is found.
  public let classification: GroupClassification
  /// How people come together, in the order of `Format`: several where meetings differ, none where nothing says it.
  public let formats: [Format]
  /// Where, when and how one gets in.
  public let attendance: GroupAttendance
  /// What is required of a person.
  public let eligibility: GroupEligibility?
  /// How one signs up.
  public var registration: Registration? { rareRegistration.value }
  private let rareRegistration: Rare<Registration>
  /// What is expected of somebody who comes.
  public let participation: Participation?
  /// What it costs.
  public let cost: Cost?
  /// What awaits somebody there.
  public let session: GroupSession
  /// Something to say for a while.
  public var notice: Notice? { rareNotice.value }
  private let rareNotice: Rare<Notice>
  /// Whom to ask.
  public var contact: Contact? { rareContact.value }
  private let rareContact: Rare<Contact>
  /// When the listing was last checked.
  public let verified: CivilDate?
  /// When it was last changed.
  public let updated: CivilDate?
  /// Related articles.
  public let articles: [Slug]
  /// Related groups.
  public let groups: [Slug]
  /// Whether titles and calendars keep a neutral name.
  public let isDiscreet: Bool
  /// Whether data feeds hold it.
  public let isInFeeds: Bool
  /// A picture.
  public var image: Image? { rareImage.value }
  private let rareImage: Rare<Image>
  /// Former slugs.
  public let aliases: [Slug]
  /// Its files.
  public let origin: Origin

  /// A group.
  public init(
    slug: Slug, id: Slug, name: LocalizedText, summary: LocalizedText, about: Localized<Prose>?,
    program: Slug?,
    kind: Kind, status: Status, reopens: CivilDate?, classification: GroupClassification, formats: [Format],
    attendance: GroupAttendance, eligibility: GroupEligibility?, registration: Registration?,
    participation: Participation?, cost: Cost?, session: GroupSession, notice: Notice?, contact: Contact?,
    verified: CivilDate?, updated: CivilDate?, articles: [Slug], groups: [Slug], isDiscreet: Bool,
    isInFeeds: Bool, image: Image?, aliases: [Slug], origin: Origin
  ) {
    self.slug = slug
    self.id = id
    self.name = name
    self.summary = summary
    self.about = about
    self.program = program
    self.kind = kind
    self.status = status
    self.reopens = reopens
    self.classification = classification
    self.formats = formats
    self.attendance = attendance
    self.eligibility = eligibility
    rareRegistration = Rare(registration)
    self.participation = participation
    self.cost = cost
    self.session = session
    rareNotice = Rare(notice)
    rareContact = Rare(contact)
    self.verified = verified
    self.updated = updated
    self.articles = articles
    self.groups = groups
    self.isDiscreet = isDiscreet
    self.isInFeeds = isInFeeds
    rareImage = Rare(image)
    self.aliases = aliases
    self.origin = origin
  }
}
