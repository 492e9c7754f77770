import Mustache
import ProgramDirectory
import Prose
import Scheduling
import Wording

/// One entry of a group's schedule.
struct MeetingView: EditionView {
  let meeting: Meeting
  let group: Group
  let edition: Edition

  static let type: ObjectType<MeetingView> = ObjectType(
    "meeting", "One entry of a group's schedule.",
    [
      .text("when", "Days, hours and zone in a sentence") {
        $0.edition.spokenTimes.schedule($0.meeting, today: $0.edition.today)
      },
      .optionalText("joining", "Until when one can join a series, and then when the next one starts") {
        $0.edition.joining($0.meeting, of: $0.group)
      },
      .optionalText("format", "How people come together, where meetings differ") { view in
        guard view.group.formats.count > 1 else { return nil }
        return view.meeting.format.map { view.edition.wording.name(of: .format, $0.rawValue) }
      },
      .texts("languages", "The languages in use, where meetings differ") { view in
        view.meeting.languages.map { view.edition.wording.name(of: $0) }
      },
      .optionalObject("venue", of: VenueView.type, "Where, if not where the group meets") { view in
        view.meeting.venue.map { VenueView(venue: $0, edition: view.edition) }
      },
      .optionalObject("online", of: OnlineView.type, "The way in, if not the group's") { view in
        view.meeting.online.map { OnlineView(online: $0, edition: view.edition) }
      },
    ] + TemplateField.optionalLocalized("note", "A remark") { $0.meeting.note })
}

/// Where people meet in person, as far as it is shared.
struct VenueView: EditionView {
  let venue: Venue
  let edition: Edition

  static let type: ObjectType<VenueView> = ObjectType(
    "venue", "Where people meet in person, as far as it is shared.",
    [
      .optionalObject("place", of: PlaceView.type, "The place; absent where only the area is shared") {
        view in
        guard case .place(let slug, _) = view.venue else { return nil }
        return view.edition.index.places[slug].map { PlaceView(place: $0, edition: view.edition) }
      },
      .optionalText("room", "The room there") { view in
        if case .place(_, let room) = view.venue { room } else { nil }
      },
      .optionalText("area", "City, region and country, where only they are shared") { view in
        if case .area(let area, _) = view.venue { area.inWords } else { nil }
      },
    ])
}

/// The way into an online meeting, as far as it is shared.
struct OnlineView: EditionView {
  let online: OnlineAccess
  let edition: Edition

  static let type: ObjectType<OnlineView> = ObjectType(
    "online", "The way into an online meeting, as far as it is shared.",
    [
      .optionalText("platform", "The service") { $0.online.platform },
      .optionalText("url", "The link to join by") { view in view.online.link.map { view.edition.url($0) } },
      .optionalText("meeting-id", "The meeting's number") { $0.online.meetingID },
      .optionalText("passcode", "The word that opens it") { $0.online.passcode },
      .optionalObject("phone", of: PhoneView.type, "A number to dial in") {
        $0.online.phone.map(PhoneView.init)
      },
      .flag("on-registration", "Whether the way in is told to those who register") {
        $0.online.isOnRegistration
      },
    ] + TemplateField.prose("how", "How to get in, in words") { $0.online.how })
}

/// How one signs up.
struct RegistrationView: EditionView {
  let registration: Registration
  let edition: Edition

  /// Nil where nobody has to sign up and nothing more is said.
  init?(_ registration: Registration, edition: Edition) {
    if registration.requirement == .no, registration.link == nil, registration.how == nil,
      registration.bring.isEmpty
    {
      return nil
    }
    self.registration = registration
    self.edition = edition
  }

  static let type: ObjectType<RegistrationView> = ObjectType(
    "registration", "How one signs up.",
    [
      .text("required", "Who has to, in words") {
        $0.edition.wording.name(of: .registration, $0.registration.requirement.rawValue)
      },
      .flag("needed", "Whether everybody has to") { $0.registration.requirement == .yes },
      .optionalText("by", "By which way, in words") { view in
        view.registration.way.map { view.edition.wording.name(of: .registrationBy, $0.rawValue) }
      },
      .optionalText("url", "Where") { view in view.registration.link.map { view.edition.url($0) } },
      .list("bring", of: LineView.type, "What to bring") { view in
        view.registration.bring.map { LineView(text: $0, edition: view.edition) }
      },
      .optionalText("opens", "From when on one can sign up, where that is to come") { view in
        view.registration.opens.flatMap { date in
          date > view.edition.today
            ? view.edition.wording.text(.registrationOpens, ["date": view.edition.wording.date(date, .long)])
            : nil
        }
      },
      .optionalText("closes", "Until when one can sign up") { view in
        view.registration.closes.map {
          view.edition.wording.text(.registrationCloses, ["date": view.edition.wording.date($0, .long)])
        }
      },
    ] + TemplateField.prose("how", "In words") { $0.registration.how }
      + TemplateField.optionalLocalized("reply", "When somebody answers") { $0.registration.reply })
}
