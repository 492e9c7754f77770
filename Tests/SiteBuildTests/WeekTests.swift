import Diagnostics
import Foundation
import SiteBuild
import Testing

@Suite struct WeekTests {
  /// A group with one meeting, as `every` and what else it says.
  private static func group(_ name: String, _ every: String, at time: String = "7 pm", _ more: String = "")
    -> String
  {
    "name: \(name)\nsummary: A group.\nschedule:\n  - every: \(every)\n    at: \(time)\n    for: 60 minutes\n\(more)\n"
  }

  /// The lines of a page, without its markup.
  private func lines(_ files: [String: String], _ page: String = "schedule/index.html") async throws
    -> [String]
  {
    let site = try TestSite(files)
    let report = try await site.build(asOf: "2026-11-21")
    #expect(site.places(report) == [])
    let html = try #require(site.output(page))
    return html.matches(of: /<(?:h2|p)>([^<]*)<\/(?:h2|p)>/).map { String($0.output.1) }
  }

  @Test func aDayListsWhatMeetsOnItByTheMomentItBegins() async throws {
    let found = try await lines([
      "groups/a.yaml": Self.group("Late", "monday", at: "7 pm"),
      "groups/b.yaml": Self.group("Early", "monday and friday", at: "9 am"),
      "groups/c.yaml": Self.group("West", "monday", at: "5 pm", "timezone: America/Los_Angeles"),
    ])
    #expect(
      found == [
        "Monday", "9:00 to 10:00 am, Eastern time Early", "7:00 to 8:00 pm, Eastern time Late",
        "5:00 to 6:00 pm, Pacific time West", "Friday", "9:00 to 10:00 am, Eastern time Early",
      ])
  }

  @Test func whatIsCancelledMovedOrAddedIsSaidWithItsWhy() async throws {
    let found = try await lines([
      "closures.yaml":
        "- on: 2026-11-26\n  why: Thanksgiving\n- on: 2026-12-24 to 2026-12-25\n  why: Holidays\n",
      "groups/a.yaml": Self.group(
        "A", "thursday", at: "7 pm",
        "    moved:\n      - date: 2026-12-24\n        new-date: 2026-12-22\n        why: Carols\n    also:\n      - 2026-12-05"
      ),
    ])
    #expect(
      found == [
        "Tuesday",
        "Only on December 22, 7:00 to 8:00 pm, Eastern time A [Instead of Thursday, December 24. Carols]",
        "Thursday",
        "7:00 to 8:00 pm, Eastern time A [Not on November 26: Thanksgiving] [December 24: Moved to Tuesday, December 22. Carols]",
        "Saturday", "Only on December 5, 7:00 to 8:00 pm, Eastern time A",
      ])
  }

  @Test func whatHasNoWeekdayNamesItsDates() async throws {
    let found = try await lines(["groups/a.yaml": Self.group("A", "15th of the month")])
    #expect(
      found == [
        "Other days",
        "The 15th of each month, 7:00 to 8:00 pm, Eastern time A (November 15 and December 15)",
      ])
  }

  @Test(arguments: [
    ("status: paused", []),
    ("status: paused\nreopens: 2027-06-01", []),
    ("status: paused\nreopens: 2026-12-01", ["Monday", "7:00 to 8:00 pm, Eastern time A"]),
    ("status: ended", []),
    ("status: full", ["Monday", "7:00 to 8:00 pm, Eastern time A"]),
    ("by-appointment: yes", ["Monday", "7:00 to 8:00 pm, Eastern time A"]),
    (
      "times:\n  share: on-registration\nregistration:\n  required: yes\n  by: phone\ncontact:\n  phone: 603-555-0101",
      ["Arranged: A"]
    ),
  ])
  func whatDoesNotMeetOrDoesNotSayWhenIsNotInTheWeek(more: String, expected: [String]) async throws {
    #expect(try await lines(["groups/a.yaml": Self.group("A", "monday", at: "7 pm", more)]) == expected)
  }

  @Test func whatHasNoMeetingsStandsApart() async throws {
    let found = try await lines([
      "groups/a.yaml": "name: Porch\nsummary: Coffee.\nkind: drop-in\nhours: always\n",
      "groups/b.yaml": "name: Mentors\nsummary: One to one.\nkind: mentorship\nby-appointment: yes\n",
    ])
    #expect(found == ["Open: Porch", "Arranged: Mentors"])
  }

  @Test func aLongWeekGoesOverSeveralPagesWithWholeDaysTogether() async throws {
    var files: [String: String] = [:]
    for (day, count) in [("monday", 200), ("tuesday", 150), ("wednesday", 700), ("thursday", 2)] {
      for number in 0..<count { files["groups/\(day)-\(number).yaml"] = Self.group("\(day) \(number)", day) }
    }
    let site = try TestSite(files)
    _ = try await site.build(asOf: "2026-11-21")
    let pages = try (1...5).map { number in
      try #require(site.output(number == 1 ? "schedule/index.html" : "schedule/page/\(number)/index.html"))
    }
    let counts = pages.map { $0.matches(of: /Eastern time/).count }
    #expect(counts == [200, 150, 300, 300, 102])
    #expect(site.output("schedule/page/6/index.html") == nil)
    #expect(pages[0].contains("href=\"/schedule/page/3/#day_wednesday\""))
  }

  @Test func paperHoldsNoWayInAndNoDiscreetGroup() async throws {
    let online =
      "online:\n  platform: Zoom\n  link: https://meet.example/secret\n  passcode: \"1234\"\n  share: public"
    let files = [
      "groups/a.yaml": Self.group("Open", "monday", at: "7 pm", online),
      "groups/b.yaml": Self.group("Shelter", "monday", at: "8 pm", "discreet: yes"),
    ]
    let site = try TestSite(files)
    _ = try await site.build(asOf: "2026-11-21")
    let page = try #require(site.output("schedule/print/index.html"))
    #expect(page.contains("<p>7:00 to 8:00 pm Open O</p>"))
    #expect(page.contains("<p>O: Online</p>") && !page.contains("P: In person"))
    #expect(page.contains("<p>As listed in November 2026</p>"))
    #expect(page.contains("<p>https://example.org/schedule/</p>") && page.contains("<svg class=\"qr\""))
    for secret in ["Shelter", "meet.example", "1234"] { #expect(!page.contains(secret)) }
    #expect(site.output("sitemap.xml")?.contains("/schedule/print/") == false)
  }
}
