import Content
import Language
import ProgramDirectory
import Scheduling
import Testing

/// Every row of content.md's tables on meetings, from the text of a descriptor to the occurrences of December 2026, whose
/// Thursdays are 3, 10, 17, 24 and 31.
@Suite("From text to occurrences")
struct MeetingCalendarTests {
  private static let others = [
    "places/hall.yaml": minimalPlace + "closed: [{on: 2026-12-10, why: New floor}]\n",
    "places/library.yaml":
      "name: Library\naddress: {city: Ashton}\nclosed: [{on: 2026-12-17, why: Stocktaking}]\ntimezone: America/Chicago\n",
    "places/refuge.yaml":
      "name: The Refuge\nshare: area-only\naddress: {city: Ashton}\nclosed: [{on: 2026-12-17, why: Roof}]\n",
    "closures.yaml": "- {every-year: 12-24 to 12-26, why: Christmas}\n",
    "programs/p.md": "---\nname: P\nsummary: S\nclosed: [{on: 2026-12-31, why: Team day}]\n---\n",
  ]

  /// The occurrences of a group, a line each: `10 19:00-20:00 hall in-person !New floor`.
  private func december(_ group: String) async throws -> [String] {
    let texts = Self.others.merging(["groups/a.yaml": "name: A\nsummary: S\n" + group]) { $1 }
    let result = try await load(texts)
    #expect(result.lines.filter { !$0.contains("(warning)") } == [])
    let directory = try #require(result.directory)
    return MeetingCalendar(directory).occurrences(
      of: try #require(directory.groups.first), from: try CivilDate("2026-12-01"),
      through: try CivilDate("2026-12-31")
    ).map(Self.line)
  }

  private static func line(_ found: MeetingOccurrence) -> String {
    let occurrence = found.occurrence
    let end = occurrence.end.map { "\($0.local.time)" } ?? ""
    var words = ["\(occurrence.date.dayOfMonth)", "\(occurrence.start.local.time)-\(end)"]
    switch found.venue {
    case .place(let slug, let room)?: words.append(slug.text + (room.map { "/\($0)" } ?? ""))
    case .area(let area, _)?: words.append("(\(area.city))")
    case nil: break
    }
    if let online = found.online { words.append(online.platform ?? "online") }
    if let format = found.format { words.append(format.rawValue) }
    if let former = occurrence.movedFrom { words.append("<\(former.dayOfMonth)") }
    if !occurrence.isHeld { words.append("!") }
    if let why = found.why { words.append("‘\(why.original.value)’") }
    return words.joined(separator: " ")
  }

  private static func thursdays(_ fields: String) -> String {
    "schedule:\n  - {every: thursday, at: 7 pm, for: 1 h\(fields.isEmpty ? "" : ", \(fields)")}\n"
  }

  @Test("Closures of site, program and place cancel, each with its why")
  func closures() async throws {
    #expect(
      try await december("program: p\nplace: hall\n" + Self.thursdays("")) == [
        "3 19:00-20:00 hall in-person", "10 19:00-20:00 hall in-person ! ‘New floor’",
        "17 19:00-20:00 hall in-person", "24 19:00-20:00 hall in-person ! ‘Christmas’",
        "31 19:00-20:00 hall in-person ! ‘Team day’",
      ])
  }

  @Test("A closed place leaves a hybrid meeting online, and an online one alone")
  func hybrid() async throws {
    #expect(
      try await december("place: hall\nonline: {platform: Zoom}\n" + Self.thursdays("")).prefix(2) == [
        "3 19:00-20:00 hall Zoom hybrid", "10 19:00-20:00 Zoom online ‘New floor’",
      ])
    #expect(
      try await december("place: hall\nonline: {platform: Zoom}\n" + Self.thursdays("format: online")).prefix(
        2)
        == ["3 19:00-20:00 Zoom online", "10 19:00-20:00 Zoom online"])
  }

  @Test("A place that only shares its area closes too, and gives no reason away")
  func area() async throws {
    #expect(
      try await december("place: refuge\n" + Self.thursdays(""))[1...2] == [
        "10 19:00-20:00 (Ashton) in-person", "17 19:00-20:00 (Ashton) in-person !",
      ])
  }

  @Test("‘closures: ignore’ ignores those of site and program, never the place's")
  func ignored() async throws {
    #expect(
      try await december("program: p\nplace: hall\n" + Self.thursdays("closures: ignore")).filter {
        $0.contains("!")
      } == ["10 19:00-20:00 hall in-person ! ‘New floor’"])
  }

  @Test(
    "What a meeting says of itself goes before what the group says",
    arguments: [
      ("place: library", "3 19:00-20:00 library in-person"),
      ("room: Room 4", "3 19:00-20:00 hall/Room 4 in-person"),
      ("place: {at: library, room: B}", "3 19:00-20:00 library/B in-person"),
      ("online: {platform: Jitsi}", "3 19:00-20:00 Jitsi online"),
      ("online: {phone: 555-010-0100}", "3 19:00-20:00 online phone"),
      ("place: library, online: {platform: Jitsi}", "3 19:00-20:00 library Jitsi hybrid"),
      ("format: hybrid, online: {platform: Jitsi}", "3 19:00-20:00 hall Jitsi hybrid"),
    ])
  func ownFields(fields: String, line: String) async throws {
    #expect(try await december("place: hall\n" + Self.thursdays(fields)).first == line)
  }

  @Test("Zone, languages, note and id of a meeting are its own")
  func details() async throws {
    let text =
      minimalGroup + Self.thursdays("timezone: Asia/Tokyo, languages: [es], note: Bring a cup, id: late")
    let meeting = try #require(try await group(text).attendance.schedule.first)
    #expect(meeting.timeZone.name == "Asia/Tokyo" && meeting.id == "late")
    #expect(meeting.languages.map(\.tag) == ["es"] && meeting.note?.original.value == "Bring a cup")
    let plain = try #require(try await group(minimalGroup + Self.thursdays("")).attendance.schedule.first)
    #expect(plain.id == "thursday-1900")
  }

  @Test(
    "A date can be moved in every way",
    arguments: [
      ("new-date: 2026-12-02", "2 19:00-20:00 hall in-person <3"),
      ("at: noon", "3 12:00-13:00 hall in-person"),
      ("for: 90 min", "3 19:00-20:30 hall in-person"), ("at: 5 pm, for: 2 h", "3 17:00-19:00 hall in-person"),
      ("place: library", "3 19:00-20:00 library in-person"),
      ("place: {at: library, room: B}", "3 19:00-20:00 library/B in-person"),
      ("online: {platform: Jitsi}, format: online, why: Snow", "3 19:00-20:00 Jitsi online ‘Snow’"),
      ("new-date: 2026-12-10, place: library", "10 19:00-20:00 library in-person <3"),
      ("new-date: 2026-12-10, why: Rain", "10 19:00-20:00 hall in-person <3 ! ‘New floor’"),
    ])
  func moved(fields: String, line: String) async throws {
    let schedule = Self.thursdays("except: [2026-12-10], moved: [{date: 2026-12-03, \(fields)}]")
    let found = try await december("place: hall\n" + schedule)
    #expect(found.contains(line), "\(found)")
  }

  @Test("A move revives a cancelled date, and its new date ignores closures of site and program")
  func revived() async throws {
    #expect(
      try await december(
        "program: p\n"
          + Self.thursdays(
            "except: [{on: 2026-12-03, why: Away}], moved: [{date: 2026-12-24, new-date: 2026-12-26}, {date: 2026-12-31, at: noon}]"
          )) == [
          "3 19:00-20:00 ! ‘Away’", "10 19:00-20:00", "17 19:00-20:00", "26 19:00-20:00 <24",
          "31 12:00-13:00",
        ])
  }

  @Test("‘also’ may lie outside from and until, and survives closures of site and program, not an exception")
  func also() async throws {
    #expect(
      try await december(
        Self.thursdays(
          "from: 2026-12-04, until: 2026-12-17, also: [2026-12-02, 2026-12-25, 2026-12-30], except: [2026-12-30]"
        )) == ["2 19:00-20:00", "10 19:00-20:00", "17 19:00-20:00", "25 19:00-20:00", "30 19:00-20:00 !"])
  }

  @Test("A series is extended by what is cancelled")
  func series() async throws {
    #expect(
      try await december(Self.thursdays("from: 2026-12-10, times: 3, join-until: 2026-12-17")).map {
        $0.prefix(2)
      }
        == ["10", "17", "24", "31"])
  }

  @Test(
    "Days, a rule of RFC 5545 or dates; a length or an end, which may be past midnight",
    arguments: [
      ("every: last friday, at: noon, to: 1:30 pm", ["25 12:00-13:30 ! ‘Christmas’"]),
      ("rrule: FREQ=MONTHLY;BYDAY=2TU, at: '19:00', to: '24:00'", ["8 19:00-00:00"]),
      ("on: 2026-12-05, at: 11 pm, to: 1 am", ["5 23:00-01:00"]),
      ("on: [2026-12-05, 2026-12-12], at: 7:30pm, for: 1.5 hours", ["5 19:30-21:00", "12 19:30-21:00"]),
      (
        "every: other tuesday, from: 2026-12-01, at: 9 am, for: 45 minutes",
        ["1 09:00-09:45", "15 09:00-09:45", "29 09:00-09:45"]
      ),
      ("every: 1st and 15th of the month, at: noon, for: 1 h 30 min", ["1 12:00-13:30", "15 12:00-13:30"]),
      ("every: 2 months on the first monday, from: 2026-10-01, at: noon, for: 1 h", ["7 12:00-13:00"]),
    ])
  func patterns(fields: String, lines: [String]) async throws {
    #expect(try await december("schedule:\n  - {\(fields)}\n") == lines)
  }
}
