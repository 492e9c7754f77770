import Diagnostics
import Foundation
import Scheduling
import SiteBuild
import Testing

@Suite struct UpcomingTimesTests {
  /// A group that is open on those hours, in the zone of New York, where clocks went back on November 1, 2026.
  private static func opening(_ hours: String, _ more: String = "") -> String {
    "name: The Porch\nsummary: Coffee.\nkind: drop-in\nhours: \(hours)\n\(more)\n"
  }

  private static let theme = [
    "themes/tiny/templates/group.mustache":
      "{{<layout}}{{$main}}{{#page.times}}[{{from}} {{until}}]{{/page.times}}{{#group}}[{{upcoming}}]{{/group}}{{/main}}{{/layout}}"
  ]

  /// What a group's page hands to the browser, each run as its start in New York, its minutes and its count.
  private func times(of group: String, _ files: [String: String] = [:], asOf: String = "2026-11-21")
    async throws
    -> [String]
  {
    let site = try TestSite(files.merging(["groups/a.yaml": group]) { first, _ in first })
    for (path, text) in Self.theme { try site.write(path, text) }
    let report = try await site.build(asOf: asOf)
    #expect(site.places(report) == [])
    let page = try #require(site.output("groups/a/index.html"))
    let match = try #require(page.firstMatch(of: /\[(\w+) (\w+)\]\[([^\]]*)\]/))
    #expect(Int(match.1, radix: 36).map { $0 % 1440 } == 0)
    if match.3 == "always" { return ["always"] }
    return match.3.split(separator: " ").map(String.init).map { run in
      run.replacing(/\w+/) { word in
        guard let number = Int(word.output, radix: 36) else { return String(word.output) }
        return number > 10_000_000 ? Self.newYork(minutes: number) : String(number)
      }
    }
  }

  private static func newYork(minutes: Int) -> String {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(identifier: "America/New_York")
    format.dateFormat = "MMM-dd-HH:mm"
    return format.string(from: Date(timeIntervalSince1970: Double(minutes) * 60))
  }

  @Test func aWeeklyMeetingIsOneRunOnEachSideOfAClockChange() async throws {
    #expect(try await times(of: TestSite.group()) == ["Nov-03-19:00+60*10"])
    #expect(
      try await times(of: TestSite.group(), asOf: "2026-10-21")
        == ["Oct-06-19:00+60*4", "Nov-03-19:00+60*6"])
  }

  @Test func itBeginsADayBeforeTheMonthForPlacesWhereThatIsStillToday() async throws {
    #expect(try await times(of: TestSite.group(), asOf: "2027-04-01") == ["Apr-06-19:00+60*10"])
    #expect(try await times(of: TestSite.group(), asOf: "2026-12-01") == ["Dec-01-19:00+60*11"])
    #expect(try await times(of: TestSite.group(), asOf: "2026-07-01") == ["Jun-30-19:00+60*11"])
  }

  @Test func cancelledDatesAreNotAmongIt() async throws {
    let closures = ["closures.yaml": "- on: 2026-11-10 to 2026-12-29\n"]
    #expect(try await times(of: TestSite.group(), closures) == ["Nov-03-19:00+60", "Jan-05-19:00+60"])
  }

  @Test func aSeriesThatCanBeJoinedForAWhileCarriesItsDeadline() async throws {
    let series = "    for: 60 minutes\n    from: 2026-11-03\n    times: 3\n    join-until: 2026-11-10\n"
    let group = TestSite.group().replacing("    for: 60 minutes\n", with: series)
    #expect(try await times(of: group, asOf: "2026-11-05") == ["Nov-03-19:00+60*3!Nov-11-00:00"])
  }

  @Test func openingHoursKeepClosedDaysAndGoOnOvernight() async throws {
    let hours =
      "\n  - every: monday\n    at: 9 am\n    to: 5 pm\n  - every: friday\n    at: 10 pm\n    to: 2 am"
    let found = try await times(
      of: Self.opening(hours), ["closures.yaml": "- on: 2026-11-09 to 2026-12-31\n"])
    #expect(
      found == [
        "Nov-02-09:00+480", "Nov-06-22:00+240", "Jan-01-22:00+240*2", "Jan-04-09:00+480",
      ])
  }

  @Test func hoursThatTouchAreOneStretch() async throws {
    let days =
      "\n  - every: monday\n    at: 18:00\n    to: 24:00\n  - every: tuesday\n    at: 00:00\n    to: 06:00"
    #expect(try await times(of: Self.opening(days)) == ["Nov-02-18:00+720*10"])
  }

  @Test(arguments: [
    (opening("always"), ["always"]),
    (opening("always", "status: paused"), []),
    (TestSite.group("A", "status: ended"), []),
    (TestSite.group("A", "status: paused"), []),
    (TestSite.group("A", "status: paused\nreopens: 2026-12-30"), ["Jan-05-19:00+60"]),
    (
      TestSite.group(
        "A",
        "times:\n  share: on-registration\nregistration:\n  required: yes\n  by: phone\ncontact:\n  phone: 603-555-0101"
      ), []
    ),
  ])
  func whatIsNotHeldOrNotToldIsNotThere(group: String, expected: [String]) async throws {
    #expect(try await times(of: group) == expected)
  }
}
