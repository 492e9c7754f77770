import Fields
import Language
import ProgramDirectory
import Scheduling
import YAML

/// The fields of a group, in the order in which documentation lists them.
enum GroupFields {
  static let name = Field(
    "name", Kind<String>.text.translated, .required, meaning: "the name of the group", example: "First Steps")
  static let summary = Field(
    "summary", Kind<String>.text.translated, .required, meaning: "one sentence that lists show",
    example: "For people who want to stop drinking and find the beginning hard.")
  static let id = Field(
    "id", Kind<Slug>.slug.located,
    meaning: "its lasting id: keep it when the file is renamed, as calendars hang on it")
  static let program = Field(
    "program", Kind<Slug>.slug(of: .program).located, meaning: "the slug of the program it belongs to",
    example: "online-groups")
  static let kind = Field(
    "kind", Kind<Group.Kind>.choice(), meaning: "what kind of thing a person joins", example: "drop-in")
  static let status = Field(
    "status",
    Kind<Group.Status>.choice(hints: [
      "closed": "do you mean ended, full, or registration by referral?",
      "cancelled": "do you mean paused or ended?",
    ]),
    meaning: "whether a person can come now", example: "waitlist")
  static let reopens = Field(
    "reopens", Kind<CivilDate>.date.located, meaning: "when a paused group meets again")
  static let topics = Field(
    "topics", Kind<Slug>.slug(of: .topic).located.list(), meaning: "what it is about: ids of topics.yaml",
    example: "\n- early-recovery")
  static let audiences = Field(
    "audiences", Kind<Slug>.slug(of: .audience).located.list(),
    meaning: "whom it is meant for: ids of audiences.yaml", example: "\n- people-in-recovery")
  static let features = Field(
    "features", Kind<Slug>.slug(of: .feature).located.list(),
    meaning: "what it offers beside its place: ids of features.yaml", example: "\n- captions")
  static let languages = Field(
    "languages", Kind<LanguageTag>.language.list(), meaning: "the languages in use in the room at once",
    example: "\n- en\n- es")
  static let interpretation = Field(
    "interpretation", Kind<LanguageTag>.language.list(), meaning: "the languages it is interpreted into",
    example: "\n- ase")
  static let format = Field(
    "format", Kind<Group.Format>.choice().located,
    meaning: "how people come together, if place and online do not say it; hybrid is both at one meeting")
  static let place = Field(
    "place", Kind<VenueDescriptor>.venue, meaning: "where it meets in person: the slug of a place",
    example: "\nat: wrenfield-community-hall\nroom: Upstairs, at the end of the hall")
  static let online = Field(
    "online", Kind<OnlineDescriptor>.online, meaning: "how one gets in online or by phone",
    example: "\nplatform: Zoom\nshare: on-registration")
  static let area = Field(
    "area", Kind<String>.text.translated, meaning: "where it serves, for what has no place",
    example: "The Tamarack Valley")
  static let timeZone = Field(
    "timezone", Kind<TimeZoneName>.timeZone.located, meaning: "the zone of its times")
  static let schedule = Field(
    "schedule", Kind<MeetingDescriptor>.meeting.list(identifiedBy: MeetingDescriptor.identity),
    meaning: "when it meets, one entry for each rule",
    example: "\n- every: tuesday\n  at: 7 pm\n  for: 60 minutes")
  static let times = Field(
    "times", Kind<Located<Bool>>.timesShare,
    meaning: "share: on-registration keeps day and hour to those who register",
    example: "\nshare: on-registration")
  static let hours = Field(
    "hours", Kind<OpeningHours>.hours.located,
    meaning: "when it is open: always, or a list of days and times",
    example: "always")
  static let byAppointment = Field(
    "by-appointment", Kind<Bool>.yesNo, meaning: "whether one comes by appointment")
  static let eligibility = Field(
    "eligibility", Kind<FieldInput>.rule,
    meaning: "what is required of a person, by the questions of eligibility.yaml", example: "\nage: 18+")
  static let registration = Field(
    "registration", Kind<RegistrationDescriptor>.registration, meaning: "how one signs up",
    example: "\nrequired: yes\nby: email\nreply: within a day")
  static let participation = Field(
    "participation", Kind<Participation>.participation,
    meaning: "whether one speaks, shows one's face, gives one's name")
  static let cost = Field(
    "cost", Kind<String>.text.translated, meaning: "free, or what it costs", example: "free")
  static let capacity = Field(
    "places-in-group", Kind<Int>.number(1...100_000), meaning: "how many can take part", example: "12")
  static let usualSize = Field(
    "usual-size", Kind<String>.text, meaning: "how many usually come", example: "8 to 12 people")
  static let facilitators = Field(
    "facilitators", Kind<Facilitator>.facilitator.list(), meaning: "who leads it",
    example: "\n- name: Denise\n  role: Volunteer, nine years sober")
  static let outline = Field(
    "outline", Kind<OutlineStep>.outlineStep.list(), meaning: "what happens in a session",
    example: "\n- minutes: 10\n  what: Hello, and who is new\n- minutes: 50\n  what: Whoever wants to, speaks"
  )
  static let agreements = Field(
    "agreements", Kind<String>.text.translated.list(), meaning: "what people agree on",
    example: "\n- What is said here stays here.")
  static let contentNote = Field(
    "content-note", Kind<String>.text.translated, meaning: "what a person may want to know first",
    example: "We speak of drinking, without amounts.")
  static let details = Field(
    "details", Kind<[Detail]>.details, meaning: "what no field foresaw: label and text",
    example: "\nParking: Behind the hall")
  static let notice = Field(
    "notice", Kind<NoticeDescriptor>.notice, meaning: "something to say for a while",
    example: "\nsay: We meet in the library this month.\nuntil: 2026-12-31")
  static let contact = Field(
    "contact", Kind<ContactDescriptor>.contact, meaning: "whom to ask",
    example: "\nname: Denise\nemail: hello@example.org")
  static let verified = Field(
    "verified", Kind<CivilDate>.date.located, meaning: "when somebody last checked this listing")
  static let updated = Field("updated", Kind<CivilDate>.date, meaning: "when it was last changed")
  static let articles = Field(
    "articles", Kind<Slug>.slug(of: .article).located.list(), meaning: "slugs of related articles",
    example: "\n- what-happens-in-a-session")
  static let groups = Field(
    "groups", Kind<Slug>.slug(of: .group).located.list(), meaning: "slugs of related groups",
    example: "\n- family-and-friends")
  static let discreet = Field(
    "discreet", Kind<Bool>.yesNo, meaning: "whether titles and calendars keep a neutral name", example: "yes")
  static let partners = Field(
    "partners", Kind<Bool>.yesNo, meaning: "no keeps it out of every data feed", example: "no")
  static let about = Field(
    "about", Kind<YAMLScalar>.markdown.translated, meaning: "more about it, in Markdown",
    example: "|\n  You do not have to have stopped. You only have to want to, some of the time.")

  static let definition = RecordDefinition(
    "group",
    [
      name.description, summary.description, id.description, program.description, kind.description,
      status.description, reopens.description, topics.description, audiences.description,
      features.description, languages.description, interpretation.description, format.description,
      place.description, online.description, area.description, timeZone.description, schedule.description,
      times.description, hours.description, byAppointment.description, eligibility.description,
      registration.description, participation.description, cost.description, capacity.description,
      usualSize.description, facilitators.description, outline.description, agreements.description,
      contentNote.description, details.description, notice.description, contact.description,
      verified.description, updated.description, articles.description, groups.description,
      discreet.description, partners.description, FileFields.lang.description,
      FileFields.aliases.description, FileFields.draft.description, ImageFields.image.description,
      ImageFields.text.description, about.description,
    ],
    // What a group takes from its program's defaults is known only when both are read.
    requirements: [
      .atLeastOne(
        ["schedule", "hours", "by-appointment", "program"],
        or: [(field: "kind", word: "sober-living"), (field: "status", word: "ended")])
    ])

  /// What names one group and no other, and so has no place in a program's defaults.
  static let ownFields: Set<String> = ["name", "summary", "id", "program", "aliases", "lang"]

  static let defaults = RecordDefinition(
    "defaults", definition.partial("defaults").fields.filter { !ownFields.contains($0.name) })
}

extension Kind where Value == GroupDescriptor {
  static let group = Kind.record(GroupFields.definition) { read in
    var group = fields(&read)
    group.name = read(GroupFields.name)
    group.summary = read(GroupFields.summary)
    group.id = read(GroupFields.id)
    group.program = read(GroupFields.program)
    group.aliases = read(FileFields.aliases)
    _ = read(FileFields.lang)
    return group
  }

  /// A program's `defaults`.
  static let groupDefaults = Kind.record(GroupFields.defaults) { read in fields(&read) }

  /// The fields that a group may take from its program.
  private static func fields(_ read: inout RecordReader) -> GroupDescriptor {
    var group = GroupDescriptor()
    readMeeting(into: &group, &read)
    readSession(into: &group, &read)
    group.kind = read(GroupFields.kind)
    group.status = read(GroupFields.status)
    group.reopens = read(GroupFields.reopens)
    group.topics = read(GroupFields.topics)
    group.audiences = read(GroupFields.audiences)
    group.features = read(GroupFields.features)
    group.languages = read(GroupFields.languages)
    group.interpretation = read(GroupFields.interpretation)
    group.verified = read(GroupFields.verified)
    group.updated = read(GroupFields.updated)
    group.articles = read(GroupFields.articles)
    group.groups = read(GroupFields.groups)
    group.isDiscreet = read(GroupFields.discreet)
    group.isInFeeds = read(GroupFields.partners)
    group.isDraft = read(FileFields.draft)
    group.image = read.image()
    return group
  }

  /// Where, when and how one gets in.
  private static func readMeeting(into group: inout GroupDescriptor, _ read: inout RecordReader) {
    group.format = read(GroupFields.format)
    group.place = read(GroupFields.place)
    group.online = read(GroupFields.online)
    group.area = read(GroupFields.area)
    group.timeZone = read(GroupFields.timeZone)
    group.schedule = read(GroupFields.schedule)
    group.timesAreOnRegistration = read(GroupFields.times)
    group.hours = read(GroupFields.hours)
    group.isByAppointment = read(GroupFields.byAppointment)
    group.eligibility = read(GroupFields.eligibility)
    group.registration = read(GroupFields.registration)
    group.contact = read(GroupFields.contact)
  }

  /// What awaits somebody there.
  private static func readSession(into group: inout GroupDescriptor, _ read: inout RecordReader) {
    group.participation = read(GroupFields.participation)
    group.cost = read(GroupFields.cost)
    group.capacity = read(GroupFields.capacity)
    group.usualSize = read(GroupFields.usualSize)
    group.facilitators = read(GroupFields.facilitators)
    group.outline = read(GroupFields.outline)
    group.agreements = read(GroupFields.agreements)
    group.contentNote = read(GroupFields.contentNote)
    group.details = read(GroupFields.details)
    group.notice = read(GroupFields.notice)
    group.about = read(GroupFields.about)
  }
}
