import Diagnostics
import Scheduling
import Testing

@Suite("Checks of a schedule") struct ScheduleProblemTests {
  @Test(
    "A rule that never occurs is an error",
    arguments: [
      ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", nil, nil, "never comes"),
      ("30th of the month", "2027-02-01", "2027-02-28", "between ‘from’ and ‘until’"),
      ("FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29", "2026-01-01", nil, "between ‘from’ and ‘until’"),
    ] as [(String, String?, String?, String)])
  func never(every: String, from: String?, until: String?, what: String) throws {
    let time = try Fixture.time(every, from: from, until: until)
    let problems = MeetingSchedule(time: time, zone: .utc, mode: .online).problems()
    #expect(problems.map(\.severity) == [.error])
    #expect(problems.first?.problem.what.contains(what) == true)
  }

  @Test("An exception that hits nothing is a warning")
  func unused() throws {
    let schedule = MeetingSchedule(
      time: try Fixture.time("thursday", from: "2026-09-01"), zone: .utc, mode: .online,
      except: try Fixture.dates([
        "2026-12-24", "2026-12-25", "12-24", "2026-12-25 to 2026-12-31", "2026-08-27", "02-29",
      ]),
      also: [try Fixture.date("2026-12-26")],
      moved: [
        .init(date: try Fixture.date("2026-12-26")), .init(date: try Fixture.date("2026-12-27")),
        .init(date: try Fixture.date("2026-12-26")),
      ])
    let found = schedule.problems().map { "\($0.field.rawValue) \($0.entry ?? -1)" }
    #expect(found == ["except 1", "except 4", "moved 1", "moved 2"])
  }

  @Test("A meeting whose last date has passed is over, and says that it depends on today")
  func over() throws {
    let time = try Fixture.time("thursday", from: "2026-09-01", until: "2026-12-24")
    let schedule = MeetingSchedule(
      time: time, zone: .utc, mode: .online,
      moved: [.init(date: try Fixture.date("2026-12-24"), newDate: try Fixture.date("2026-12-28"))])
    #expect(schedule.isOver(asOf: try Fixture.date("2026-12-28")) == nil)
    #expect(schedule.isOver(asOf: try Fixture.date("2026-12-29"))?.dependsOnToday == true)
    let endless = MeetingSchedule(time: try Fixture.time("thursday"), zone: .utc, mode: .online)
    #expect(endless.isOver(asOf: try Fixture.date("2999-01-01")) == nil)
  }

  @Test("Meetings of a group that overlap are found, each once")
  func overlaps() throws {
    func schedule(_ every: String, _ at: String, from: String? = nil, except: [String] = []) throws
      -> MeetingSchedule
    {
      MeetingSchedule(
        time: try Fixture.time(every, at: at, from: from), zone: .utc, mode: .online,
        except: try Fixture.dates(except))
    }
    let meetings = [
      try schedule("thursday", "19:00"), try schedule("first thursday", "20:00"),
      try schedule("thursday", "20:30"),
      try schedule("friday", "19:00"), try schedule("24th of the month", "18:00", from: "2030-01-01"),
    ]
    let found = MeetingOverlap.all(among: meetings)
    #expect(Set(found.map { [$0.first, $0.second] }) == [[0, 1], [4, 0], [4, 3]])
    #expect(
      MeetingOverlap.all(among: [
        meetings[0],
        try schedule("other thursday", "19:30", from: "2026-12-03", except: ["2026-01-01 to 2999-01-01"]),
      ]).isEmpty)
  }
}
