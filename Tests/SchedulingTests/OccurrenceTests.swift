import Scheduling
import TestSupport
import Testing

@Suite("Occurrences of a meeting") struct OccurrenceTests {
  private static let december = ("2026-12-01", "2026-12-31")  // Thursdays: 3, 10, 17, 24, 31

  private static func schedule(
    _ every: String = "thursday", mode: AttendanceMode = .inPerson, except: [String] = [],
    also: [String] = [],
    moved: [MeetingSchedule.Move] = [], closures: MeetingSchedule.Closures = .init(), from: String? = nil,
    until: String? = nil, times: Int? = nil, pause: MeetingSchedule.Pause = .none
  ) throws -> MeetingSchedule {
    MeetingSchedule(
      time: try Fixture.time(every, from: from, until: until, times: times), zone: .utc, mode: mode,
      except: try Fixture.dates(except), also: try also.map(Fixture.date), moved: moved, closures: closures,
      pause: pause)
  }

  private static func move(
    _ date: String, to newDate: String? = nil, at: String? = nil, for length: String? = nil,
    mode: AttendanceMode? = nil
  ) throws -> MeetingSchedule.Move {
    .init(
      date: try Fixture.date(date), newDate: try newDate.map(Fixture.date),
      start: try at.map { try TimeOfDay($0) },
      length: try length.map { try Length($0) }, mode: mode)
  }

  private static func december(_ schedule: MeetingSchedule) throws -> String {
    try Fixture.list(schedule, december.0, december.1)
  }

  @Test("The rule is kept within from and until; ‘also’ may lie outside")
  func bounds() throws {
    let schedule = try Self.schedule(
      also: ["2026-12-01", "2026-12-10", "2026-12-25"], from: "2026-12-04", until: "2026-12-17")
    #expect(try Self.december(schedule) == "12-01+ 12-10 12-17 12-25+")
  }

  @Test("Exceptions and closures cancel, and the occurrence stays with the reason")
  func cancelled() throws {
    let closures = MeetingSchedule.Closures(
      site: try Fixture.closed("2026-01-01", "12-24 to 12-26"), program: try Fixture.closed("2026-12-31"),
      place: try Fixture.closed("2026-12-10", "2026-12-24"))
    #expect(
      try Self.december(Self.schedule(except: ["2027-01-01", "2026-12-17"], closures: closures))
        == "12-03 12-10!place0 12-17!except1 12-24!site1 12-31!program0")
    #expect(
      try Self.december(Self.schedule(mode: .online, closures: closures))
        == "12-03 12-10 12-17 12-24!site1 12-31!program0")
    #expect(
      try Self.december(Self.schedule(mode: .hybrid, closures: closures))
        == "12-03 12-10~ 12-17 12-24!site1 12-31!program0")
  }

  @Test("A meeting can ignore closures of site and program, never that its place is closed")
  func ignored() throws {
    let closures = MeetingSchedule.Closures(
      site: try Fixture.closed("2026-12-03"), program: try Fixture.closed("2026-12-10"),
      place: try Fixture.closed("2026-12-17"), ignored: true)
    #expect(try Self.december(Self.schedule(closures: closures)) == "12-03 12-10 12-17!place0 12-24 12-31")
  }

  @Test("‘also’ survives closures of site and program, but not the place's nor an exception")
  func also() throws {
    let closures = MeetingSchedule.Closures(
      site: try Fixture.closed("2026-12-01 to 2026-12-31"), place: try Fixture.closed("2026-12-22"))
    let schedule = try Self.schedule(
      except: ["2026-12-29"], also: ["2026-12-03", "2026-12-21", "2026-12-22", "2026-12-29"],
      closures: closures)
    #expect(
      try Self.december(schedule)
        == "12-03 12-10!site0 12-17!site0 12-21+ 12-22+!place0 12-24!site0 12-29+!except0 12-31!site0")
  }

  @Test("A move revives a cancelled date and survives closures of site and program, but not the place's")
  func moved() throws {
    let closures = MeetingSchedule.Closures(
      site: try Fixture.closed("2026-12-20 to 2026-12-31"), place: try Fixture.closed("2026-12-09"),
      movedPlaces: [3: try Fixture.closed("2026-12-30")])
    let schedule = try Self.schedule(
      except: ["2026-12-17"],
      moved: [
        Self.move("2026-12-24", to: "2026-12-23"), Self.move("2026-12-10", to: "2026-12-09"),
        Self.move("2026-12-17", mode: .online), Self.move("2026-12-31", to: "2026-12-30"),
        Self.move("2026-12-08", to: "2026-12-07"),
      ], closures: closures)
    #expect(
      try Self.december(schedule) == "12-03 12-09<12-10!place0 12-17 12-23<12-24 12-30<12-31!place0")
    let online = try #require(
      schedule.occurrences(from: Fixture.date("2026-12-17"), through: Fixture.date("2026-12-17")).first)
    #expect(online.mode == .online && online.move == 2)
  }

  @Test("A move is found where it leads to, and not where it comes from")
  func movedAcross() throws {
    let schedule = try Self.schedule(moved: [
      Self.move("2026-12-31", to: "2026-11-30"), Self.move("2026-11-05", to: "2027-03-01"),
    ])
    #expect(try Fixture.list(schedule, "2026-11-28", "2026-12-04") == "11-30<12-31 12-03")
    #expect(try Fixture.list(schedule, "2026-12-30", "2027-01-07") == "01-07")
    #expect(try Fixture.list(schedule, "2027-03-01", "2027-03-04") == "03-01<11-05 03-04")
  }

  @Test("Another start keeps the length; another length counts from the start")
  func movedTimes() throws {
    let schedule = MeetingSchedule(
      time: try Fixture.time("thursday", at: "19:00", to: "20:30"), zone: .utc, mode: .online,
      moved: [
        try Self.move("2026-12-03", at: "17:00"), try Self.move("2026-12-10", for: "2 hours"),
        try Self.move("2026-12-17", at: "23:30", for: "45 min"),
      ])
    let times = schedule.occurrences(
      from: try Fixture.date("2026-12-01"), through: try Fixture.date("2026-12-24")
    ).map {
      "\($0.start.local.time)-\($0.end.map { "\($0.local.date.dayOfMonth) \($0.local.time)" } ?? "")"
    }
    #expect(times == ["17:00-3 18:30", "19:00-10 21:00", "23:30-18 00:15", "19:00-24 20:30"])
  }

  @Test("What is cancelled extends a series; what is moved does not")
  func series() throws {
    let schedule = try Self.schedule(
      except: ["2026-12-10"], also: ["2026-12-12"], moved: [Self.move("2026-12-17", to: "2026-12-18")],
      closures: .init(site: Fixture.closed("12-24 to 12-31")), from: "2026-12-01", times: 4)
    #expect(
      try Fixture.list(schedule, "2026-12-01", "2027-12-31")
        == "12-03 12-10!except0 12-12+ 12-18<12-17 12-24!site0 12-31!site0 01-07 01-14")
    #expect(try Fixture.list(schedule, "2027-01-10", "2027-12-31") == "01-14")
    let always = try Self.schedule(
      closures: .init(site: Fixture.closed("january to december")), from: "2026-12-01", times: 4)
    #expect(always.nextOccurrence(from: .first) == nil)
  }

  @Test("A paused group meets again from the day it reopens")
  func paused() throws {
    let reopens = try Self.schedule(pause: .until(Fixture.date("2026-12-17")))
    #expect(try Self.december(reopens) == "12-03!paused 12-10!paused 12-17 12-24 12-31")
    #expect(try Self.schedule(pause: .indefinite).nextOccurrence(from: Fixture.date("2026-12-01")) == nil)
  }

  @Test("Intervals count from the first match for a phrase, from the first date for a rule")
  func intervals() throws {
    let phrase = try Self.schedule("other tuesday", from: "2026-12-04")  // a Friday
    #expect(try Self.december(phrase) == "12-08 12-22")
    let rule = try Self.schedule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", from: "2026-12-04")
    #expect(try Self.december(rule) == "12-15 12-29")
    #expect(try Self.december(Self.schedule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")).isEmpty)
  }

  @Test(
    "UNTIL with a time ends with that moment",
    arguments: [
      ("20261210T190000", "UTC", "12-03 12-10"), ("20261210T185959", "UTC", "12-03"),
      ("20261211T000000Z", "America/New_York", "12-03 12-10"),
      ("20261210T235959Z", "America/New_York", "12-03"),
      ("20261210T050000Z", "Pacific/Kiritimati", "12-03 12-10"), ("20261210", "UTC", "12-03 12-10"),
    ])
  func until(until: String, zone: String, dates: String) throws {
    let zone = try zone == "UTC" ? ZoneRules.utc : ZoneFiles.rules(zone)
    let schedule = MeetingSchedule(
      time: try Fixture.time("FREQ=WEEKLY;BYDAY=TH;UNTIL=\(until)"), zone: zone, mode: .online)
    #expect(try Self.december(schedule) == dates)
  }

  @Test("The next occurrence is the next one held, however far")
  func next() throws {
    let closures = MeetingSchedule.Closures(site: try Fixture.closed("2026-12-01 to 2031-12-31"))
    let schedule = try Self.schedule(closures: closures)
    #expect(
      schedule.nextOccurrence(from: try Fixture.date("2026-12-04"))?.date == (try Fixture.date("2032-01-01")))
    #expect(schedule.nextOccurrence(from: .last) == nil)
    #expect(schedule.occurrences(from: .last, through: .first).isEmpty)
  }

  @Test(
    "A closure that every year closes Feb 29 as well", arguments: ["2028-02-29", "2027-02-28", "2028-03-01"])
  func closedDays(date: String) throws {
    #expect(
      try Fixture.closed("2027-01-01 to 2027-01-03", "02-10 to 03-01").entry(on: Fixture.date(date)) == 1)
  }

  @Test("Asking about closed days gives what each entry says")
  func closedDaysByChance() throws {
    var generator = Chance(seed: 9)
    for _ in 0..<200 {
      let entries = try (0..<Int.random(in: 0...6, using: &generator)).map { _ -> DateSelection in
        let first = try #require(CivilDate(daysSinceEpoch: .random(in: 20_000...20_800, using: &generator)))
        let last = try #require(first.adding(days: .random(in: 0...40, using: &generator)))
        return Bool.random(using: &generator)
          ? .everyYear(YearlySpan(MonthDay(first), MonthDay(last)))
          : .once(try #require(DateSpan(first, last)))
      }
      let closed = ClosedDays(entries)
      for day in stride(from: 19_900, to: 21_300, by: 3) {
        let date = try #require(CivilDate(daysSinceEpoch: day))
        let entry = closed.entry(on: date)
        #expect((entry != nil) == entries.contains { $0.contains(date) })
        if let entry { #expect(entries[entry].contains(date)) }
      }
    }
  }
}
