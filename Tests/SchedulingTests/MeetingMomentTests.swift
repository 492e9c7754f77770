import Scheduling
import Testing

@Suite("Start and end", .enabled(if: ZoneFiles.areUsable, "there are no time zone files (tzdata) here"))
struct MeetingMomentTests {
  @Test(
    "Clock changes do to a meeting what they do to clocks",
    arguments: [
      ("19:00", "20:30", "2026-12-03", "2026-12-03T19:00:00-05:00 2026-12-03T20:30:00-05:00"),
      ("22:30", "24:00", "2026-12-03", "2026-12-03T22:30:00-05:00 2026-12-04T00:00:00-05:00"),
      ("22:30", "00:30", "2026-12-03", "2026-12-03T22:30:00-05:00 2026-12-04T00:30:00-05:00"),
      ("01:00", "for", "2026-03-08", "2026-03-08T01:00:00-05:00 2026-03-08T03:30:00-04:00"),
      ("01:00", "for", "2026-11-01", "2026-11-01T01:00:00-04:00 2026-11-01T01:30:00-05:00"),
      ("01:00", "03:00", "2026-11-01", "2026-11-01T01:00:00-04:00 2026-11-01T03:00:00-05:00"),
      ("02:30", "for", "2026-03-08", "2026-03-08T03:30:00-04:00 2026-03-08T05:00:00-04:00"),
      // The start is skipped and so comes after the end: half an hour long it stays.
      ("02:30", "03:00", "2026-03-08", "2026-03-08T03:30:00-04:00 2026-03-08T04:00:00-04:00"),
    ])
  func moments(at: String, to: String, date: String, moments: String) throws {
    let time = try Fixture.time("day", at: at, to: to == "for" ? nil : to)
    let (start, end) = try #require(
      time.moments(on: Fixture.date(date), in: ZoneFiles.rules("America/New_York")))
    #expect("\(start) \(try #require(end))" == moments)
  }
}
