import Foundation
import Scheduling
import Testing

/// Prints what occurrences cost. Only where asked for, and optimized:
/// `WAYMARK_BENCHMARK=1 swift test -c release -Xswiftc -enable-testing --filter OccurrenceBenchmark`
@Suite(
  "Benchmark of occurrences",
  .enabled(
    if: ProcessInfo.processInfo.environment["WAYMARK_BENCHMARK"] == "1", "set WAYMARK_BENCHMARK=1 to run it"))
struct OccurrenceBenchmark {
  private static let phrases = [
    "tuesday", "monday and thursday", "weekday", "day", "other tuesday", "3 weeks on friday",
    "2nd and 4th thursday", "last friday", "1st and 15th of the month", "last day of the month",
    "2 months on the first monday", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    "FREQ=YEARLY;BYMONTH=1,4,7,10;BYDAY=2SA", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=60", "tuesday",
  ]

  @Test("Thirteen weeks of 10,000 groups")
  func thirteenWeeks() throws {
    let closures = MeetingSchedule.Closures(
      site: try Fixture.closed("12-24 to 12-26", "2026-11-26", "2027-01-01"),
      place: try Fixture.closed("august"))
    let zones = try ["America/New_York", "America/Chicago", "Europe/London", "Asia/Kathmandu"].map(
      ZoneFiles.rules)
    var schedules: [MeetingSchedule] = []
    for number in 0..<10_000 {
      let time = try Fixture.time(
        Self.phrases[number % Self.phrases.count], from: "2025-09-0\(number % 9 + 1)",
        times: number % 15 == 14 ? 80 : nil)
      schedules.append(
        MeetingSchedule(
          time: time, zone: zones[number % 4], mode: number % 2 == 0 ? .online : .inPerson,
          except: number % 3 == 0 ? try Fixture.dates(["2026-12-22"]) : [], closures: closures))
    }
    let (first, last) = (try Fixture.date("2026-11-21"), try Fixture.date("2027-02-19"))
    for _ in 0..<5 {
      var count = 0
      let time = ContinuousClock().measure {
        for schedule in schedules { count += schedule.occurrences(from: first, through: last).count }
      }
      print("\(count) occurrences of \(schedules.count) groups: \(time / schedules.count) a group")
    }
  }
}
