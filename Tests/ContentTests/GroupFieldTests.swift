import Content
import Diagnostics
import Eligibility
import Language
import ProgramDirectory
import Prose
import Scheduling
import Testing

@Suite("Fields of groups")
struct GroupFieldTests {
  static let vocabularies = [
    "topics.yaml": "grief: Grief\nwork: Work\n",
    "audiences.yaml": "men: Men\n",
    "features.yaml": "captions: Captions\nstep-free: No steps\n",
    "eligibility.yaml": """
    age: {ask: How old are you?, type: number}
    here-for:
      ask: Who are you here for?
      type: choice
      options:
        myself: {say: Myself, who: people who want recovery}
        partner: {say: My partner, who: people whose partner is affected}
    veteran: {ask: Served?, type: yes-no, must: You must have served., must-not: Not for veterans.}

    """,
    "programs/p.md": "---\nname: P\nsummary: S\n---\n",
    "articles/x.md": "---\ntitle: X\nsummary: S\ndate: 2026-01-01\n---\nText.\n",
    "groups/other.yaml": minimalGroup,
  ]

  @Test("A group that says little gets what the documentation promises")
  func defaults() async throws {
    let group = try await group(minimalGroup)
    #expect(group.id.text == "a")
    #expect(group.kind == .supportGroup)
    #expect(group.status == .open)
    #expect(group.classification.languages == [.english])
    #expect(group.attendance.timeZone.name == "America/New_York")
    #expect(group.attendance.isByAppointment)
    #expect(group.isInFeeds && !group.isDiscreet)
    #expect(group.formats.isEmpty && group.program == nil && group.cost == nil)
    #expect(group.origin.file == "groups/a.yaml" && group.origin.position.line == 1)
  }

  @Test("Each plain field is read into its value")
  func plainFields() async throws {
    let group = try await group(
      """
      name: Steady Ground
      summary: For everybody.
      id: ground
      program: p
      kind: drop-in
      status: paused
      reopens: 2027-01-01
      topics: [work, grief]
      audiences: [men]
      features: [captions]
      languages: [en, ase]
      interpretation: [es-MX]
      area: The valley
      timezone: Europe/Paris
      hours: always
      cost: Free
      places-in-group: 12
      usual-size: 5 to 10
      agreements: [Be kind, Be on time]
      content-note: We speak of loss.
      verified: 2026-11-01
      updated: 2026-11-02
      articles: [x]
      groups: [other]
      discreet: yes
      partners: no
      aliases: [old-ground, older]
      image: /hall.jpg
      image-alt: A hall
      about: Come *in*.
      """, with: Self.vocabularies)
    #expect(group.id.text == "ground" && group.program?.text == "p" && group.kind == .dropIn)
    #expect(group.status == .paused && group.reopens?.description == "2027-01-01")
    let found = group.classification
    #expect(found.topics.map(\.text) == ["work", "grief"] && found.audiences.map(\.text) == ["men"])
    #expect(found.features.map(\.text) == ["captions"])
    #expect(found.languages.map(\.description) == ["en", "ase"])
    #expect(found.interpretation.map(\.description) == ["es-MX"])
    #expect(group.attendance.area?.original.value == "The valley")
    #expect(group.attendance.timeZone.name == "Europe/Paris" && group.attendance.hours == .always)
    guard case .free? = group.cost else { return #expect(Bool(false), "the cost is not free") }
    #expect(group.session.capacity == 12 && group.session.usualSize == "5 to 10")
    #expect(group.session.agreements.map(\.original.value) == ["Be kind", "Be on time"])
    #expect(group.session.contentNote?.original.value == "We speak of loss.")
    #expect(group.verified?.description == "2026-11-01" && group.updated?.description == "2026-11-02")
    #expect(group.articles.map(\.text) == ["x"] && group.groups.map(\.text) == ["other"])
    #expect(group.isDiscreet && !group.isInFeeds && group.aliases.map(\.text) == ["old-ground", "older"])
    #expect(group.image?.target == .site(path: "/hall.jpg", anchor: nil))
    #expect(group.image?.text?.original.value == "A hall")
    #expect(group.about?.original.value.plainText == "Come in.")
  }

  @Test("Fields that hold fields are read")
  func records() async throws {
    let group = try await group(
      minimalGroup + """
        registration:
          required: online-only
          by: email
          link: mailto:hello@example.org
          how: Write to us.
          bring: [A cup]
          reply: The same day
          opens: 2026-11-01
          closes: 2026-12-01
        participation: {speaking: optional, camera: off, name: first, recorded: no}
        facilitators:
          - {name: Bea, role: Volunteer, training: Peer worker, from: 2026-01-01, until: 2026-12-31}
        outline:
          - {minutes: 10, what: Arrive}
          - what: Talk
        details:
          Parking: behind the hall
          Dogs: welcome
        notice: {say: Closed *soon*, from: 2026-11-01, until: 2026-12-01}
        contact:
          name: Bea
          role: Host
          email: bea@example.org
          phone: +1-555-010-0100 ext. 4
          text: 555-010-0101
          chat: https://example.org/chat
          link: /about/
          hours: mornings
          share: public
        eligibility:
          age: 18+
          here-for: [myself, partner]
          any-of:
            - veteran: yes
            - none-of: [{age: 13-17}]
          note: Ask us.
        """, with: Self.vocabularies)
    let registration = try #require(group.registration)
    #expect(registration.requirement == .onlineOnly && registration.way == .email)
    #expect(registration.link == .external("mailto:hello@example.org"))
    #expect(registration.how?.original.value.plainText == "Write to us.")
    #expect(registration.bring.map(\.original.value) == ["A cup"])
    #expect(registration.reply?.original.value == "The same day")
    #expect(
      registration.opens?.description == "2026-11-01" && registration.closes?.description == "2026-12-01")
    #expect(
      group.participation == Participation(speaking: .optional, camera: .off, name: .first, isRecorded: false)
    )
    let facilitator = try #require(group.session.facilitators.first)
    #expect(facilitator.name == "Bea" && facilitator.role?.original.value == "Volunteer")
    #expect(facilitator.training?.original.value == "Peer worker")
    #expect(try facilitator.leads(on: CivilDate("2026-12-31")))
    #expect(try !facilitator.leads(on: CivilDate("2027-01-01")))
    #expect(group.session.outline.map(\.minutes) == [10, nil])
    #expect(group.session.details.map(\.label.original.value) == ["Parking", "Dogs"])
    #expect(group.session.details.map(\.text.original.value) == ["behind the hall", "welcome"])
    #expect(try group.notice?.isShown(on: CivilDate("2026-12-01")) == true)
    let contact = try #require(group.contact)
    #expect(contact.phone == PhoneNumber(display: "+1-555-010-0100 ext. 4", dialed: "+15550100100;ext=4"))
    #expect(contact.text?.dialed == "5550100101" && contact.email == "bea@example.org" && contact.isInFeeds)
    #expect(contact.chat == .external("https://example.org/chat"))
    #expect(contact.link == .site(path: "/about/", anchor: nil))
    let rule = try #require(group.eligibility?.rule)
    #expect(rule.questions == ["age", "here-for", "veteran"])
    #expect(group.eligibility?.note?.original.value.plainText == "Ask us.")
  }

  @Test("Participation may be one word")
  func participation() async throws {
    let group = try await group(minimalGroup + "participation: expected\n")
    #expect(group.participation == Participation(speaking: .expected))
  }

  @Test(
    "The format comes from place and online, unless it is said",
    arguments: [
      ("place: p\n", [Group.Format.inPerson]), ("online: {platform: Zoom}\n", [.online]),
      ("online: {phone: 555-010-0100}\n", [.phone]), ("place: p\nonline: {platform: Zoom}\n", [.hybrid]),
      ("format: phone\nonline: {platform: Zoom}\n", [.phone]),
      (
        """
        place: p
        online: {platform: Zoom}
        schedule:
          - {every: monday, at: 7 pm, for: 1 hour, format: online}
          - {every: tuesday, at: 7 pm, for: 1 hour, format: in-person}

        """, [.online, .inPerson]
      ),
      (
        """
        times: {share: on-registration}
        schedule:
          - {every: monday, at: 7 pm, for: 1 hour, online: {platform: Zoom}}
        registration: {how: Write.}

        """, [.online]
      ),
    ])
  func formats(fields: String, formats: [Group.Format]) async throws {
    let group = try await group(minimalGroup + fields, with: ["places/p.yaml": minimalPlace])
    #expect(group.formats == formats)
  }
}

@Suite("Meetings")
struct MeetingFieldTests {
  @Test("Each field of a meeting is read into its value")
  func fields() async throws {
    let group = try await group(
      """
      name: A
      summary: S
      place: hall
      schedule:
        - every: other tuesday
          at: 7:30pm
          for: 90 min
          from: 2026-01-06
          until: 2026-12-22
          times: 8
          join-until: 2026-02-01
          except: [2026-03-03, {on: 2026-04-01 to 2026-04-14, why: Spring break}]
          also: [2026-12-29]
          moved:
            - {date: 2026-05-12, new-date: 2026-05-11, at: 6 pm, for: 1 hour, format: online, why: Early}
          closures: ignore
          room: Room 12
          languages: [es]
          note: Bring a cup.
          id: evening
        - on: [2026-12-05, 2026-12-06]
          at: noon
          to: 2 pm
        - rrule: FREQ=MONTHLY;BYDAY=2TU
          at: "19:00"
          to: "24:00"
      """, with: ["places/hall.yaml": minimalPlace])
    let meetings = group.attendance.schedule
    #expect(meetings.map(\.id) == ["evening", meetings[1].id, "second-tuesday-1900"] || meetings.count == 3)
    let first = meetings[0]
    #expect(first.time.start.description == "19:30" && first.time.wallClockMinutes == 90)
    #expect(first.time.from?.description == "2026-01-06" && first.time.until?.description == "2026-12-22")
    #expect(first.time.times == 8 && first.time.joinUntil?.description == "2026-02-01")
    #expect(first.except.count == 2 && first.except[1].why?.original.value == "Spring break")
    #expect(first.also.map(\.description) == ["2026-12-29"])
    #expect(first.moved[0].newDate?.description == "2026-05-11" && first.moved[0].minutes == 60)
    #expect(first.moved[0].format == .online && first.moved[0].why?.original.value == "Early")
    #expect(first.ignoresClosures && first.languages.map(\.description) == ["es"])
    #expect(first.note?.original.value == "Bring a cup.")
    guard case .place(let slug, let room)? = first.venue else { return #expect(Bool(false), "no place") }
    #expect(slug.text == "hall" && room == "Room 12")
    #expect(meetings[2].time.wallClockMinutes == 300)
  }

  @Test(
    "The zone of a meeting is its own, else the group's, else its place's, else the site's",
    arguments: [
      ("timezone: Europe/Paris\nplace: berlin\n", "timezone: Asia/Tokyo", "Asia/Tokyo"),
      ("timezone: Europe/Paris\nplace: berlin\n", "note: x", "Europe/Paris"),
      ("timezone: Europe/Paris\n", "place: berlin", "Europe/Paris"),
      ("place: berlin\n", "note: x", "Europe/Berlin"), ("", "place: berlin", "Europe/Berlin"),
      ("", "note: x", "America/New_York"),
    ])
  func timeZone(group fields: String, meeting: String, zone: String) async throws {
    let group = try await group(
      minimalGroup + fields + "schedule:\n  - every: monday\n    at: 7 pm\n    for: 1 hour\n    \(meeting)\n",
      with: ["places/berlin.yaml": minimalPlace + "timezone: Europe/Berlin\n"])
    #expect(group.attendance.schedule.map(\.timeZone.name) == [zone])
  }

  @Test("Hours are read, with the night that crosses midnight")
  func hours() async throws {
    let group = try await group(
      "name: A\nsummary: S\nkind: helpline\nhours:\n  - {every: weekday, at: 9 am, to: 5 pm}\n  - {every: sat, at: 22:00, to: 2 am}\n"
    )
    guard case .periods(let periods)? = group.attendance.hours else { return #expect(Bool(false)) }
    #expect(periods.map(\.opens.description) == ["09:00", "22:00"])
    #expect(periods.map(\.closes.description) == ["17:00", "02:00"])
  }
}
