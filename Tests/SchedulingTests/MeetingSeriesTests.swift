import Scheduling
import Testing

/// What a calendar program is told of a meeting.
@Suite("Meetings as a series", .enabled(if: ZoneFiles.areUsable, "the time zone files are not installed"))
struct MeetingSeriesTests {
  private static func span() throws -> SeriesSpan {
    SeriesSpan(
      first: try Fixture.date("2024-01-01"), marked: try DateSpan("2026-11-01 to 2027-03-31"),
      last: try Fixture.date("2028-11-30"))
  }

  private static func series(
    _ time: MeetingTime, zone: String = "America/New_York", mode: AttendanceMode = .online,
    except: [String] = [],
    also: [String] = [], moved: [MeetingSchedule.Move] = [],
    closures: MeetingSchedule.Closures = .init(), pause: MeetingSchedule.Pause = .none
  ) throws -> MeetingSeries {
    MeetingSchedule(
      time: time, zone: try ZoneFiles.rules(zone), mode: mode, except: try Fixture.dates(except),
      also: try also.map(Fixture.date), moved: moved, closures: closures, pause: pause
    ).series(within: try span())
  }

  /// `first RULE -excluded ~changed +single`.
  private static func text(_ series: MeetingSeries) -> String {
    let repetition = series.repetition.map { "\($0.first.date) \($0.rule)" } ?? "none"
    let parts =
      [repetition] + (series.repetition?.excluded ?? []).map { "-\($0)" }
      + series.changed.map { "~\($0.scheduled)\($0.isHeld ? "" : "!")" }
      + series.single.map { "+\($0.date)\($0.isHeld ? "" : "!")" } + (series.isPaused ? ["paused"] : [])
    return parts.joined(separator: " ")
  }

  @Test(
    "A rule stays a rule, and begins with its first date",
    arguments: [
      ("tuesday", "2026-02-01", "2026-02-03 FREQ=WEEKLY;BYDAY=TU"),
      ("other monday and thursday", "2026-02-03", "2026-02-05 FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"),
      ("2nd and 4th thursday", "2026-02-01", "2026-02-12 FREQ=MONTHLY;BYDAY=2TH,4TH"),
      ("2 months on the first monday", "2026-02-03", "2026-03-02 FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO"),
      ("last day of the month", "2026-02-01", "2026-02-28 FREQ=MONTHLY;BYMONTHDAY=-1"),
      // What a rule takes from its first date is written out.
      ("FREQ=MONTHLY", "2026-02-14", "2026-02-14 FREQ=MONTHLY;BYMONTHDAY=14"),
      ("FREQ=YEARLY", "2026-02-14", "2026-02-14 FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=14"),
      // Positions in a week are days of the week, whichever day the first date is.
      (
        "FREQ=WEEKLY;BYDAY=WE,TH,SU;BYSETPOS=2;WKST=SA", "2026-02-06",
        "2026-02-11 FREQ=WEEKLY;BYDAY=WE;WKST=SA"
      ),
      ("FREQ=WEEKLY;BYDAY=MO,FR;BYSETPOS=-1", "2026-02-06", "2026-02-06 FREQ=WEEKLY;BYDAY=FR"),
      // It begins with the span where it began long ago, in the same weeks.
      ("other tuesday", "2019-01-01", "2024-01-09 FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
      // And far ahead where it begins there.
      ("friday", "2031-05-01", "2031-05-02 FREQ=WEEKLY;BYDAY=FR"),
    ])
  func rules(every: String, from: String, expected: String) throws {
    #expect(try Self.text(Self.series(Fixture.time(every, from: from))) == expected)
  }

  @Test("Without a first date it begins in the year of the build")
  func undated() throws {
    #expect(try Self.text(Self.series(Fixture.time("tuesday"))) == "2026-01-06 FREQ=WEEKLY;BYDAY=TU")
  }

  @Test("Every end is a moment in UTC")
  func ends() throws {
    // 7 pm in New York on December 29 is midnight in UTC.
    let until = try Self.series(Fixture.time("tuesday", from: "2026-12-01", until: "2026-12-29"))
    #expect(Self.text(until) == "2026-12-01 FREQ=WEEKLY;UNTIL=20261230T000000Z;BYDAY=TU")
    let count = try Self.series(Fixture.time("FREQ=WEEKLY;BYDAY=TU;COUNT=3", from: "2026-12-01"))
    #expect(Self.text(count) == "2026-12-01 FREQ=WEEKLY;UNTIL=20261216T000000Z;BYDAY=TU")
    // A cancelled date extends a series of three.
    let times = try Self.series(
      Fixture.time("tuesday", from: "2026-12-01", times: 3), except: ["2026-12-08"])
    #expect(Self.text(times) == "2026-12-01 FREQ=WEEKLY;UNTIL=20261223T000000Z;BYDAY=TU ~2026-12-08!")
  }

  @Test("Cancelled dates are marked for some months, and left out before and after")
  func cancelled() throws {
    let series = try Self.series(
      Fixture.time("tuesday", from: "2026-09-01"), except: ["2026-09-08", "2026-12-08", "2027-06-01"],
      closures: .init(site: try Fixture.closed("12-24 to 12-31")))
    #expect(
      Self.text(series) == """
        2026-09-01 FREQ=WEEKLY;BYDAY=TU -2026-09-08 -2027-06-01 -2027-12-28 ~2026-12-08! ~2026-12-29!
        """)
  }

  @Test("The first date is one that is held, or marked")
  func cancelledAtTheStart() throws {
    let series = try Self.series(
      Fixture.time("tuesday", from: "2026-09-01"), except: ["2026-08-01 to 2026-09-20"])
    #expect(Self.text(series) == "2026-09-22 FREQ=WEEKLY;BYDAY=TU")
  }

  @Test("A moved date keeps its place in the rule, and one beside the rule stands by itself")
  func movedAndExtra() throws {
    let series = try Self.series(
      Fixture.time("tuesday", from: "2026-11-03"), also: ["2026-10-01", "2026-12-05"],
      moved: [
        .init(date: try Fixture.date("2026-12-22"), newDate: try Fixture.date("2026-12-21")),
        .init(date: try Fixture.date("2026-12-05"), newDate: try Fixture.date("2026-12-06")),
        .init(date: try Fixture.date("2030-01-01"), newDate: try Fixture.date("2030-01-02")),
      ])
    #expect(
      Self.text(series)
        == "2026-11-03 FREQ=WEEKLY;BYDAY=TU ~2026-12-22 ~2030-01-01 +2026-10-01 +2026-12-06")
  }

  @Test("A date that is moved into the span from before it is there")
  func movedIntoTheSpan() throws {
    let series = try Self.series(
      Fixture.time("4th wednesday"),
      moved: [
        .init(date: try Fixture.date("2025-12-24"), newDate: try Fixture.date("2026-01-11")),
        .init(date: try Fixture.date("2025-11-26"), newDate: try Fixture.date("2025-12-01")),
      ])
    #expect(Self.text(series) == "2026-01-28 FREQ=MONTHLY;BYDAY=4WE +2026-01-11")
  }

  @Test("A rule that programs read in two ways stands date by date, as far as the span goes")
  func unclear() throws {
    let rule = "FREQ=WEEKLY;BYMONTH=1;BYDAY=TU,TH;BYSETPOS=2"
    let series = try Self.series(Fixture.time(rule, from: "2028-01-01"))
    #expect(Self.text(series) == "none +2028-01-06 +2028-01-13 +2028-01-20 +2028-01-27")
  }

  @Test("A list of dates is no rule")
  func list() throws {
    let dates = try ["2026-05-05", "2026-12-05", "2027-01-09"].map(Fixture.date)
    let time = MeetingTime(.dates(dates), start: .noon, end: nil)
    #expect(
      try Self.text(Self.series(time, except: ["2027-01-09"])) == "none +2026-05-05 +2026-12-05 +2027-01-09!")
  }

  @Test("A hybrid meeting whose place is closed is changed, not cancelled")
  func closedPlace() throws {
    let series = try Self.series(
      Fixture.time("tuesday", from: "2026-12-01"), mode: .hybrid,
      closures: .init(place: try Fixture.closed("2026-12-08")))
    #expect(Self.text(series) == "2026-12-01 FREQ=WEEKLY;BYDAY=TU ~2026-12-08")
    #expect(series.changed.first?.mode == .online)
  }

  @Test("A pause cancels its dates; one whose end nobody knows cancels the rule")
  func pauses() throws {
    let time = try Fixture.time("tuesday", from: "2026-11-01")
    #expect(
      try Self.text(Self.series(time, pause: .until(Fixture.date("2026-11-12"))))
        == "2026-11-03 FREQ=WEEKLY;BYDAY=TU ~2026-11-03! ~2026-11-10!")
    for pause in [MeetingSchedule.Pause.indefinite, .until(try Fixture.date("2040-01-01"))] {
      #expect(try Self.text(Self.series(time, pause: pause)) == "2026-11-03 FREQ=WEEKLY;BYDAY=TU paused")
    }
  }

  @Test("What clocks skip, or change meanwhile, stands by itself")
  func clockChanges() throws {
    let skipped = try Self.series(
      Fixture.time("sunday", at: "02:30", from: "2028-03-05", until: "2028-03-26"))
    #expect(
      Self.text(skipped) == "2028-03-05 FREQ=WEEKLY;UNTIL=20280326T063000Z;BYDAY=SU -2028-03-12 +2028-03-12")
    #expect(skipped.single.first?.start.local.time == (try TimeOfDay("03:30")))
    let meanwhile = try Self.series(
      Fixture.time("saturday", at: "23:00", to: "6:00", from: "2026-10-24", until: "2026-11-07"))
    #expect(
      Self.text(meanwhile) == "2026-10-24 FREQ=WEEKLY;UNTIL=20261108T040000Z;BYDAY=SA -2026-10-31 +2026-10-31"
    )
    // A rule never begins with such a date.
    let first = try Self.series(
      Fixture.time("saturday", at: "23:00", to: "6:00", from: "2026-10-31", until: "2026-11-07"))
    #expect(Self.text(first) == "2026-11-07 FREQ=WEEKLY;UNTIL=20261108T040000Z;BYDAY=SA +2026-10-31")
  }

  @Test("Nothing is left of what is over, and that is known without looking at all of it")
  func over() throws {
    let time = try Fixture.time("tuesday", from: "2020-01-01", until: "2021-01-01")
    #expect(try Self.series(time).isEmpty)
    let zone = try ZoneFiles.rules("America/New_York")
    let schedule = MeetingSchedule(time: time, zone: zone, mode: .online)
    #expect(!schedule.hasOccurrence(onOrAfter: try Fixture.date("2026-11-01")))
    #expect(schedule.hasOccurrence(onOrAfter: try Fixture.date("2020-12-29")))
    let moved = MeetingSchedule(
      time: time, zone: zone, mode: .online,
      moved: [.init(date: try Fixture.date("2020-12-29"), newDate: try Fixture.date("2026-12-01"))])
    #expect(moved.hasOccurrence(onOrAfter: try Fixture.date("2026-11-01")))
  }
}
