import Content
import Diagnostics
import ProgramDirectory
import Prose
import Testing

@Suite("The visibility rule")
struct VisibilityTests {
  /// A tree in which each value that is not shared has the word Geheim or the digits 9173 in it.
  static let tree = [
    "features.yaml": "ramp: Ramp\n",
    "places/cottage.yaml": """
    name: Geheim Cottage
    address: {street: 9173 Geheim Road, city: Wrenfield, region: NH, postal-code: "91730", country: US}
    latitude: 43.49173
    longitude: -71.69173
    area-point: [43.4, -71.7]
    timezone: America/Chicago
    directions: Ring at [Geheim](https://geheim.example/map).
    transit: Bus Geheim
    features: [ramp]
    closed: [{on: 2026-12-25, why: Geheim feast}]
    notice: {say: Geheim}
    contact: {name: Ann Geheim, email: geheim@example.org, phone: 603-555-9173}
    image: /geheim.jpg
    image-alt: Geheim
    share: area-only
    """,
    "places/cottage.es.yaml": "name: Casa Geheim\ndirections: Geheim\n",
    "places/hall.yaml": minimalPlace + "features: [ramp]\n",
    "programs/p.md": """
    ---
    name: P
    summary: S
    defaults:
      online: {platform: Zoom, link: https://z.example/geheim, passcode: Geheim-1, meeting-id: 9173 9173 917, phone: 555-010-9173, share: on-registration}
      registration: {how: Write.}
    ---
    """,
    "groups/a.yaml": """
    name: A
    summary: S
    program: p
    place: {at: cottage, room: Geheim Room, share: public}
    times: {share: on-registration}
    schedule:
      - {every: tuesday, at: "19:17", for: 1 hour, id: geheim-a}
      - {every: monday, at: 7 pm, for: 1 hour, online: {link: https://z.example/geheim2}}
    """,
    "groups/b.yaml": """
    name: B
    summary: S
    kind: helpline
    hours: [{every: monday, at: "19:17", to: "20:17"}]
    times: {share: on-registration}
    registration: {how: Write.}
    """,
    "groups/c.yaml": """
    name: C
    summary: S
    place: {at: hall, room: Geheim Room, share: area-only}
    schedule:
      - every: sunday
        at: 10 am
        for: 1 hour
        place: {at: hall, room: Geheim Attic}
        moved:
          - {date: 2026-12-27, place: {at: hall, room: Geheim Cellar}}
    """,
  ]

  @Test("Nothing that is not shared is anywhere in the model")
  func model() async throws {
    let directory = try await directory(of: Self.tree)
    var text = ""
    // The rules of time zones come from the system, and their thousands of seconds hold any digits.
    for part in Mirror(reflecting: directory).children where part.label != "zones" {
      dump(part.value, to: &text)
    }
    for secret in ["geheim", "9173", "cottage", "19:17", "1917", "1157"] {
      let lines = text.split(separator: "\n").filter { $0.lowercased().contains(secret) }
      #expect(lines == [], "\(secret) is in the model")
    }
    #expect(directory.groups.count == 3 && directory.places.count == 1)
    #expect(directory.groups[0].formats == [.online, .hybrid])
    guard case .area(let area, let closures)? = directory.groups[0].attendance.venue else {
      return #expect(Bool(false), "the area is not told")
    }
    #expect(area.city == "Wrenfield" && area.point?.latitude == 43.4 && closures.count == 1)
  }

  @Test("The stricter of the group's and the place's share holds")
  func stricter() async throws {
    let directory = try await directory(of: Self.tree)
    let c = directory.groups[2]
    guard case .area(let area, _)? = c.attendance.venue else { return #expect(Bool(false)) }
    #expect(area.city == "Wrenfield" && c.classification.features.isEmpty)
  }

  @Test("A meeting's way in is shared as the group's is, unless the meeting says otherwise")
  func meetingShare() async throws {
    let group = try await group(
      """
      name: A
      summary: S
      online: {link: https://z.example/1, share: on-registration}
      registration: {how: Write.}
      schedule:
        - {every: monday, at: 7 pm, for: 1 hour, online: {link: https://z.example/2}}
        - {every: tuesday, at: 7 pm, for: 1 hour, online: {link: https://z.example/3, share: public}}
      """)
    #expect(group.attendance.schedule.map { $0.online?.link == nil } == [true, false])
  }

  @Test("What is shared is there")
  func shared() async throws {
    let group = try await group(
      minimalGroup
        + "online: {platform: Zoom, link: https://z.example/1, passcode: abc, meeting-id: 123 456, phone: 555-010-0100}\n"
    )
    let online = try #require(group.attendance.online)
    #expect(online.link == .external("https://z.example/1") && online.passcode == "abc")
    #expect(online.meetingID == "123 456" && online.phone?.dialed == "5550100100" && !online.isOnRegistration)
  }

  @Test(
    "A message about a private value does not quote it",
    arguments: [
      "online: {link: \"geheim geheim\", share: on-registration}\n",
      "online: {phone: geheim, share: on-registration}\n", "online: {link: javascript:geheim}\n",
      "place: {at: Geheim House}\n",
      "times: {share: on-registration}\nregistration: {how: Write.}\nschedule:\n"
        + "  - {every: monday, at: 19:17, for: 1 hour}\n  - {every: monday, at: 19:17, for: 1 hour}\n",
    ])
  func messages(fields: String) async throws {
    let result = try await load(["groups/a.yaml": minimalGroup + fields])
    #expect(!result.lines.isEmpty)
    for message in result.messages {
      #expect(!message.lowercased().contains("geheim") && !message.contains("1917"), "\(message)")
    }
  }

  @Test("The redactor hides private values in what later stages say")
  func redactor() async throws {
    let result = try await load(Self.tree)
    let text = "‘https://z.example/geheim’ at 9173 Geheim Road, ask Ann Geheim, passcode Geheim-1"
    let redacted = result.redactor.redacted(text)
    #expect(!redacted.lowercased().contains("geheim"), "\(redacted)")
  }
}
