import Content
import Diagnostics
import ProgramDirectory
import Scheduling
import Testing

@Suite("Checks of schedules in content")
struct ScheduleCheckTests {
  /// A meeting on Thursdays; `fields` stand on lines of their own, from line 7 of groups/a.yaml on.
  static func thursdays(_ fields: String...) -> String {
    meeting(["every: thursday", "at: 7 pm", "for: 1 hour"] + fields)
  }

  static func meeting(_ fields: [String]) -> String {
    "name: A\nsummary: S\nschedule:\n  - " + fields.joined(separator: "\n    ") + "\n"
  }

  /// A series of eight from September 3 to October 22.
  static let series = thursdays("from: 2026-09-03", "times: 8", "join-until: 2026-09-10")

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let group: String
    var others: [String: String] = [:]
    let expected: [String]

    init(_ what: String, _ group: String, _ others: [String: String] = [:], _ expected: String...) {
      (testDescription, self.group, self.others, self.expected) = (what, group, others, expected)
    }
  }

  @Test("What the calendar shows is reported at its line and column", arguments: cases)
  func positions(of found: Case) async throws {
    let lines = try await problems(found.others.merging(["groups/a.yaml": found.group]) { $1 })
    #expect(lines == found.expected)
  }

  static let cases = [
    Case(
      "a day that never comes",
      meeting(["rrule: FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "at: 7 pm", "for: 1 h"]),
      [:], "groups/a.yaml:4:12 never-occurs"),
    Case(
      "no date between from and until",
      meeting(["every: first monday", "at: 7 pm", "for: 1 h", "from: 2026-12-08", "until: 2026-12-24"]), [:],
      "groups/a.yaml:4:12 never-occurs"),
    Case(
      "exceptions that hit nothing",
      thursdays(
        "except:", "  - 2026-12-24", "  - 2026-12-25", "  - on: 2026-12-25 to 2026-12-30", "    why: Rest",
        "  - {every-year: july to august, why: Summer}"), [:],
      "groups/a.yaml:9:9 unused-exception (warning)", "groups/a.yaml:10:9 unused-exception (warning)"),
    Case(
      "an exception before the first date",
      thursdays("from: 2026-09-03", "except: [2026-08-27, 2026-09-03]"), [:],
      "groups/a.yaml:8:14 unused-exception (warning)"),
    Case(
      "moves that hit nothing",
      thursdays(
        "moved:", "  - {date: 2026-12-24, new-date: 2026-12-23}", "  - date: 2026-12-25", "    at: noon",
        "  - {date: 2026-12-24, format: online}"), [:],
      "groups/a.yaml:9:15 unused-exception (warning)", "groups/a.yaml:11:16 unused-exception (warning)"),
    Case(
      "a date of ‘also’ may be excepted and moved",
      thursdays(
        "also: [2026-12-25, 2026-12-26]", "except: [2026-12-25]", "moved: [{date: 2026-12-26, at: noon}]")
    ),
    Case(
      "a move may revive a date that is closed",
      thursdays("moved: [{date: 2026-12-24, new-date: 2026-12-23}]"), ["closures.yaml": "- 2026-12-24\n"]),
    Case(
      "two meetings that overlap",
      thursdays() + "  - every: other thursday\n    at: 7:30 pm\n    for: 1 hour\n    from: 2026-12-03\n",
      [:],
      "groups/a.yaml:7:5 meetings-overlap (warning)"),
    Case(
      "meetings that follow each other, over midnight and in other zones",
      meeting(["every: thursday", "at: 23:30", "for: 1 hour", "timezone: America/New_York"])
        + "  - every: friday\n    at: 06:30\n    for: 1 hour\n    timezone: Europe/Paris\n"),
    Case(
      "a meeting that overlaps another one's move",
      thursdays("moved: [{date: 2026-12-24, new-date: 2026-12-23}]")
        + "  - on: 2026-12-23\n    at: 6:30 pm\n    for: 1 hour\n", [:],
      "groups/a.yaml:4:5 meetings-overlap (warning)"),
    Case(
      "a meeting that is held where the other is cancelled",
      thursdays("except: [2026-12-24]") + "  - on: 2026-12-24\n    at: 6:30 pm\n    for: 1 hour\n"),
    Case(
      "a last date that has passed", thursdays("until: 2026-11-12"), [:],
      "groups/a.yaml:4:12 schedule-over (warning)"),
    Case(
      "single dates that have passed", meeting(["on: [2026-11-05, 2026-11-19]", "at: noon", "to: 1 pm"]), [:],
      "groups/a.yaml:4:9 schedule-over (warning)"),
    Case("a series that has passed", series, [:], "groups/a.yaml:4:12 schedule-over (warning)"),
    Case(
      "a series that closures keep going", series,
      ["closures.yaml": "- {on: 2026-10-01 to 2026-11-05, why: Painting}\n"]),
    Case("an ended group has passed", thursdays("until: 2026-11-12") + "status: ended\n"),
    Case("a paused group may have passed", thursdays("until: 2026-11-12") + "status: paused\n"),
    Case(
      "closures that cancel every date left", thursdays("until: 2026-12-31"),
      ["closures.yaml": "- on: 2026-11-20 to 2027-01-06\n  why: Painting\n"],
      "groups/a.yaml:4:12 schedule-over (warning)"),
    Case(
      "a way to join when all is over", thursdays("from: 2026-12-03", "times: 3", "join-until: 2026-12-24"),
      [:], "groups/a.yaml:9:17 bad-schedule (warning)"),
    Case(
      "a way to join until a date that a closure pushes back",
      thursdays("from: 2026-12-03", "times: 3", "join-until: 2026-12-24"), ["closures.yaml": "- 2026-12-10\n"]
    ),
    Case(
      "a way to join until before the first date",
      thursdays("from: 2026-12-03", "times: 3", "join-until: 2026-11-30")),
    Case(
      "a pause that has ended", thursdays() + "status: paused\nreopens: 2026-11-20\n", [:],
      "groups/a.yaml:8:10 out-of-date (warning)"),
    Case("a pause that goes on", thursdays() + "status: paused\nreopens: 2026-11-21\n"),
    Case(
      "a program's schedule, at its own place and once", "name: A\nsummary: S\nprogram: p\n",
      [
        "groups/b.yaml": "name: B\nsummary: S\nprogram: p\n",
        "programs/p.md":
          "---\nname: P\nsummary: S\ndefaults:\n  schedule:\n    - {every: thursday, at: 7 pm, for: 1 h, except: [2026-12-25]}\n---\n",
      ], "programs/p.md:6:54 unused-exception (warning)"),
  ]

  @Test("Only what today decides depends on today")
  func dependence() async throws {
    let groups = [
      "groups/a.yaml": Self.series, "groups/b.yaml": Self.thursdays("except: [2026-12-25]"),
      "groups/c.yaml": Self.thursdays() + "status: paused\nreopens: 2026-11-01\n",
    ]
    let found = try await load(groups).log.sorted
    #expect(found.map(\.id) == [.scheduleOver, .unusedException, .outOfDate])
    #expect(found.map(\.dependsOnToday) == [true, false, true])
  }

  @Test(
    "The message quotes what is written",
    arguments: [
      (thursdays("except: [2026-12-25 to 2026-12-26]"), "‘2026-12-25 to 2026-12-26’ holds no date"),
      (thursdays("moved: [{date: 2026-12-25, at: noon}]"), "‘2026-12-25’ is no date on which this meets"),
      (meeting(["on: 2026-11-01", "at: noon", "to: 1 pm"]), "‘2026-11-01’ has no date left"),
      (meeting(["on: [2026-11-01]", "at: noon", "to: 1 pm"]), "‘on’ has no date left"),
      (
        thursdays() + "  - {every: thursday, at: 7:30 pm, for: 1 h, id: extra}\n",
        "‘extra’ starts while ‘thursday-1900’ is still going on"
      ),
    ])
  func messages(group: String, message: String) async throws {
    let found = try await load(["groups/a.yaml": group]).log.sorted
    #expect(found.contains { $0.message.contains(message) }, "\(found.map(\.message))")
  }

  @Test("Nothing is said of days and hours that are not shared")
  func privateTimes() async throws {
    let group =
      Self.thursdays("except: [2026-12-25]", "moved: [{date: 2026-12-26, at: noon}]")
        + """
          - {every: 2nd thursday, at: 7:30 pm, for: 1 hour, from: 2026-12-10, until: 2027-03-01}
          - {every: friday, at: 7 pm, for: 1 hour, until: 2026-11-06}
        times: {share: on-registration}
        registration: {how: Write.}

        """
    let found = try await load(["groups/a.yaml": group]).log.sorted
    #expect(
      found.map(\.id) == [.unusedException, .unusedException, .meetingsOverlap, .scheduleOver],
      "\(found.map(\.line))")
    for diagnostic in found {
      let text = diagnostic.message + (diagnostic.help ?? "")
      #expect(!text.contains("thursday") && !text.contains("2026") && !text.contains("friday"))
    }
  }

  @Test("A group that reopens is open from that day on, and its dates before that stay cancelled")
  func reopening() async throws {
    let text = Self.thursdays() + "status: paused\nreopens: 2026-12-03\n"
    #expect(try await group(text).status == .paused)
    let result = try await load(["groups/a.yaml": text], on: "2026-12-03")
    let directory = try #require(result.directory)
    let group = try #require(directory.groups.first)
    #expect(group.status == .open)
    let found = MeetingCalendar(directory).occurrences(
      of: group, from: try CivilDate("2026-11-26"), through: try CivilDate("2026-12-03"))
    #expect(found.map(\.occurrence.cancellation) == [.paused, nil])
  }
}
