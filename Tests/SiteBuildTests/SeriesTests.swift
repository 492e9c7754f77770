import SiteBuild
import Testing

/// Series that one can join until a certain day.
@Suite struct SeriesTests {
  private static func group(_ schedule: String) -> [String: String] {
    ["groups/a.yaml": "name: Eight Evenings\nsummary: S\nschedule:\n\(schedule)"]
  }

  private static let autumn =
    "  - {every: tuesday, at: 7 pm, for: 1 h, from: 2026-11-03, times: 8, join-until: 2026-11-10}\n"
  private static let winter =
    "  - {every: tuesday, at: 6 pm, for: 1 h, from: 2027-01-10, times: 8, join-until: 2027-01-19, id: winter}\n"
  private static let open = "  - {every: friday, at: noon, for: 1 h}\n"

  private func pages(
    _ schedule: String, on date: String
  ) async throws -> (group: String, list: String, week: String) {
    let site = try TestSite(Self.group(schedule))
    let report = try await site.build(asOf: date)
    #expect(site.places(report) == [])
    return (
      try #require(site.output("groups/a/index.html")), try #require(site.output("groups/index.html")),
      try #require(site.output("schedule/index.html"))
    )
  }

  @Test func `as long as one can join, the page says until when`() async throws {
    let pages = try await pages(Self.autumn, on: "2026-11-10")
    #expect(pages.group.contains("<p>You can join until November 10, 2026.</p>"))
    #expect(pages.group.contains("<li>2026-11-17 7:00 to 8:00 pm</li>"))
    #expect(pages.list.contains("Tuesdays, 7:00 pm"))
    #expect(pages.week.contains("Eight Evenings"))
  }

  @Test func `then it says that the next one has no date, and the series leaves what is offered`()
    async throws
  {
    let pages = try await pages(Self.autumn, on: "2026-11-11")
    #expect(
      pages.group.contains(
        "<p>This series has begun; you could join it until November 10, 2026. The next series has no date yet.</p>"
      ))
    #expect(!pages.group.contains("<li>"))
    #expect(pages.list.contains("Next series: no date yet") && !pages.list.contains("Tuesdays"))
    #expect(!pages.week.contains("Eight Evenings"))
  }

  @Test func `or when the next one starts`() async throws {
    let pages = try await pages(Self.autumn + Self.winter, on: "2026-12-01")
    #expect(pages.group.contains("The next series starts on Tuesday, January 12, 2027.</p>"))
    #expect(pages.list.contains("Next series from January 12, 2027") && !pages.list.contains("Tuesdays"))
  }

  @Test func `what anybody can come to stays`() async throws {
    let pages = try await pages(Self.autumn + Self.open, on: "2026-11-11")
    #expect(pages.list.contains("Fridays, noon") && !pages.list.contains("Next series"))
    #expect(pages.group.contains("<li>2026-11-13 noon to 1:00 pm</li>"))
    #expect(!pages.group.contains("<li>2026-11-17"))
  }
}
