public import Eligibility
public import Language
public import Prose
public import Scheduling

/// How a group is found: the vocabularies it uses.
public struct GroupClassification: Sendable {
  /// What it is about.
  public let topics: [Slug]
  /// Whom it is meant for.
  public let audiences: [Slug]
  /// What it offers, its shared place's offers included.
  public let features: [Slug]
  /// The languages in use in the room.
  public let languages: [LanguageTag]
  /// The languages it is interpreted into.
  public let interpretation: [LanguageTag]

  /// The vocabularies of a group.
  public init(
    topics: [Slug], audiences: [Slug], features: [Slug], languages: [LanguageTag],
    interpretation: [LanguageTag]
  ) {
    self.topics = topics
    self.audiences = audiences
    self.features = features
    self.languages = languages
    self.interpretation = interpretation
  }
}

/// Where and when a group meets, and how one gets in.
public struct GroupAttendance: Sendable {
  /// Where, in person.
  public var venue: Venue? { rareVenue.value }
  private let rareVenue: Rare<Venue>
  /// Online or by phone.
  public var online: OnlineAccess? { rareOnline.value }
  private let rareOnline: Rare<OnlineAccess>
  /// Where it serves, for what has no place.
  public let area: LocalizedText?
  /// The zone of its times.
  public let timeZone: TimeZoneName
  /// Its meetings; empty where day and hour are not shared.
  public let schedule: [Meeting]
  /// Whether day and hour are told to those who register.
  public let timesAreOnRegistration: Bool
  /// When it is open, for what has opening hours rather than meetings.
  public let hours: OpeningHours?
  /// Whether one comes by appointment.
  public let isByAppointment: Bool

  /// Where and when a group meets.
  public init(
    venue: Venue?, online: OnlineAccess?, area: LocalizedText?, timeZone: TimeZoneName, schedule: [Meeting],
    timesAreOnRegistration: Bool, hours: OpeningHours?, isByAppointment: Bool
  ) {
    rareVenue = Rare(venue)
    rareOnline = Rare(online)
    self.area = area
    self.timeZone = timeZone
    self.schedule = schedule
    self.timesAreOnRegistration = timesAreOnRegistration
    self.hours = hours
    self.isByAppointment = isByAppointment
  }
}

/// What a group requires of a person.
public struct GroupEligibility: Sendable {
  /// The rule; nil where only the note says something.
  public let rule: Rule?
  /// What else is worth saying about it.
  public var note: Localized<Prose>? { rareNote.value }
  private let rareNote: Rare<Localized<Prose>>

  /// A requirement.
  public init(rule: Rule?, note: Localized<Prose>?) {
    self.rule = rule
    rareNote = Rare(note)
  }
}

/// What awaits somebody in a session.
public struct GroupSession: Sendable {
  /// How many can take part.
  public let capacity: Int?
  /// How many usually come, in words.
  public let usualSize: String?
  /// Who leads it.
  public let facilitators: [Facilitator]
  /// What happens.
  public let outline: [OutlineStep]
  /// What people agree on.
  public let agreements: [LocalizedText]
  /// What a person may want to know first.
  public let contentNote: LocalizedText?
  /// What no field foresaw.
  public let details: [Detail]

  /// What awaits somebody.
  public init(
    capacity: Int?, usualSize: String?, facilitators: [Facilitator], outline: [OutlineStep],
    agreements: [LocalizedText], contentNote: LocalizedText?, details: [Detail]
  ) {
    self.capacity = capacity
    self.usualSize = usualSize
    self.facilitators = facilitators
    self.outline = outline
    self.agreements = agreements
    self.contentNote = contentNote
    self.details = details
  }
}
