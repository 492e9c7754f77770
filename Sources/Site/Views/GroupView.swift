import Mustache
import ProgramDirectory
import Wording

/// A group on its own page.
struct GroupView: GroupShowing {
  let group: Group
  let edition: Edition

  static let type: ObjectType<GroupView> = ObjectType(
    "group", "A group on its own page.",
    [GroupCard.fields(), about, who, attendance, session, related].flatMap { $0 })

  private static let about: [TemplateField<GroupView>] =
    TemplateField.prose("about", "More about it") { $0.group.about } + [
      .optionalObject("image", of: ImageView.type, "A picture") { view in
        view.group.image.map { ImageView(image: $0, edition: view.edition) }
      },
      .optionalObject("notice", of: NoticeView.type, "Something to say for a while") {
        NoticeView.shown($0.group.notice, $0.edition)
      },
      .optionalText("status-note", "What its status means for a visitor, where it is not open") {
        $0.statusNote
      },
      .flag("ended", "Whether it has ended") { $0.group.status == .ended },
      .flag("discreet", "Whether the page keeps a neutral title") { $0.group.isDiscreet },
    ]

  private static let who: [TemplateField<GroupView>] =
    [
      .list("eligibility", of: SentenceView.type, "What is required of a person, a sentence each") { view in
        SentenceView.flattened(view.group.eligibility?.rule.map { view.edition.sentences($0) } ?? [])
      },
      .text(
        "who-in-short",
        "What is required of a person, on one line: “18+ · Women”; else whom it is meant for, if it says so"
      ) { $0.whoInShort },
      .links("audiences", to: .audiences, "Whom it is meant for") {
        $0.group.classification.audiences.map { .term($0) }
      },
      .links("topics", to: .topics, "What it is about") { $0.group.classification.topics.map { .term($0) } },
      .links("features", to: .features, "What it offers") {
        $0.group.classification.features.map { .term($0) }
      },
      .texts("interpretation", "The languages it is interpreted into") { view in
        view.group.classification.interpretation.map { view.edition.wording.name(of: $0) }
      },
    ]
    + TemplateField.prose("eligibility-note", "What else is worth saying about it") {
      $0.group.eligibility?.note
    }

  private static let attendance: [TemplateField<GroupView>] =
    [
      .list("meetings", of: MeetingView.type, "When it meets, in full") { view in
        view.group.attendance.schedule.map {
          MeetingView(meeting: $0, group: view.group, edition: view.edition)
        }
      },
      .list(
        "occurrences", of: OccurrenceView.type, "Its dates from the first of this month on, eight at most"
      ) {
        $0.occurrences
      },
      .flag("has-times", "Whether it has meetings or opening hours, so that a script can say when it is next")
      {
        $0.hasTimes
      },
      .text("dates-as-listed", "From which day on its dates are listed, in words") { $0.datesAsListed },
      .texts("hours", "When it is open, a line each") { view in
        view.group.attendance.hours.map { view.edition.wording.openingHours($0) } ?? []
      },
      .flag("by-appointment", "Whether one comes by appointment") { $0.group.attendance.isByAppointment },
      .flag("times-on-registration", "Whether day and hour are told to those who register") {
        $0.group.attendance.timesAreOnRegistration
      },
      .text("time-zone", "The zone of its times, by name") {
        $0.edition.wording.name(of: $0.group.attendance.timeZone)
      },
      .optionalObject("venue", of: VenueView.type, "Where it meets in person") { view in
        view.group.attendance.venue.map { VenueView(venue: $0, edition: view.edition) }
      },
      .optionalObject("online", of: OnlineView.type, "The way in online or by phone") { view in
        view.group.attendance.online.map { OnlineView(online: $0, edition: view.edition) }
      },
      .flag("has-way-in", "Whether there is anything to say about how to get in") { $0.hasWayIn },
      .flag("by-phone", "Whether one takes part by telephone alone") { $0.group.formats == [.phone] },
      .optionalText("sign-up", "Whether one has to sign up, in words, where that is said") { view in
        view.group.registration.map {
          view.edition.wording.name(of: .registration, $0.requirement.rawValue)
        }
      },
      .optionalObject("registration", of: RegistrationView.type, "How one signs up, where one can") { view in
        view.group.registration.flatMap { RegistrationView($0, edition: view.edition) }
      },
      .optionalObject("contact", of: ContactView.type, "Whom to ask") { view in
        view.group.contact.map { ContactView(contact: $0, edition: view.edition) }
      },
    ]
    + TemplateField.optionalLocalized("area", "Where it serves, for what has no place") {
      $0.group.attendance.area
    }

  private static let session: [TemplateField<GroupView>] =
    [
      .optionalObject("cost", of: LineView.type, "What it costs, where it is not free") { $0.cost },
      .texts("participation", "Whether one speaks, shows one's face, gives one's name: a line each") {
        $0.participation
      },
      .optionalNumber("capacity", "How many can take part") { $0.group.session.capacity },
      .optionalText("usual-size", "How many usually come") { $0.group.session.usualSize },
      .list("facilitators", of: FacilitatorView.type, "Who leads it now") { view in
        view.group.session.facilitators.filter { $0.leads(on: view.edition.today) }
          .map { FacilitatorView(facilitator: $0, edition: view.edition) }
      },
      .list("outline", of: OutlineView.type, "What happens in a session") { view in
        view.group.session.outline.map { OutlineView(step: $0, edition: view.edition) }
      },
      .list("agreements", of: LineView.type, "What people agree on") { view in
        view.group.session.agreements.map { LineView(text: $0, edition: view.edition) }
      },
      .list("details", of: DetailView.type, "What no field foresaw") { view in
        view.group.session.details.map { DetailView(detail: $0, edition: view.edition) }
      },
    ]
    + TemplateField.optionalLocalized("content-note", "What a person may want to know first") {
      $0.group.session.contentNote
    }

  private static let related: [TemplateField<GroupView>] = [
    .list("related-groups", of: GroupCard.type, "Groups it names as related") { view in
      view.edition.relatedGroups(of: view.group).map { GroupCard(group: $0, edition: view.edition) }
    },
    .list(
      "also", of: LinkView.type, "Where to look on: the other groups of its days, and for whom it is meant"
    ) { $0.also },
    .list("alternatives", of: GroupCard.type, "Open groups to turn to, where this one can't be joined") {
      view in
      view.edition.alternatives(to: view.group).map { GroupCard(group: $0, edition: view.edition) }
    },
    .list("related-articles", of: ArticleCard.type, "Articles that go with it") { view in
      view.edition.relatedArticles(of: view.group).map { ArticleCard(article: $0, edition: view.edition) }
    },
    .optionalText("verified", "When the listing was last checked, or that this is too long ago: a sentence") {
      $0.verified
    },
    .flag("stale", "Whether nobody has checked the listing for too long") { $0.isStale },
    .optionalText("report-url", "A prefilled mail to say that something is wrong") { $0.reportURL },
  ]
}
