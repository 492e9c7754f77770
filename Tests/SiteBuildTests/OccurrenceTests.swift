import Output
import SiteBuild
import Testing

@Suite struct OccurrenceTests {
  private static let files = [
    "closures.yaml": "- on: 2026-11-24\n  why: Founders' Day\n",
    "places/hall.yaml":
      "name: The Hall\naddress:\n  city: Wrenfield\nclosed:\n  - on: 2026-12-08\n    why: New floor\n",
    "groups/a.yaml": TestSite.group(
      "First Steps",
      """
      place:
        at: hall
      online:
        platform: Jitsi
        link: https://meet.example/a
      """
    ).replacing(
      "    for: 60 minutes\n",
      with: """
            for: 60 minutes
            moved:
              - date: 2026-12-01
                new-date: 2026-12-02
                why: Election day

        """),
  ]

  @Test func cancelledAndMovedDatesAreSaidWithTheirWhy() async throws {
    let site = try TestSite(Self.files)
    let report = try await site.build(asOf: "2026-11-21")
    #expect(site.places(report) == [])
    let page = try #require(site.output("groups/a/index.html"))
    #expect(page.contains("<li>2026-11-03 7:00 to 8:00 pm</li>"))
    #expect(page.contains("<li>2026-11-24 7:00 to 8:00 pm Cancelled: Founders&#39; Day</li>"))
    #expect(page.contains("<li>2026-12-02 7:00 to 8:00 pm Instead of Tuesday, December 1. Election day</li>"))
    #expect(page.contains("<li>2026-12-08 7:00 to 8:00 pm Online this time. New floor</li>"))
  }

  @Test func aPageChangesOnceAMonthAndNotEveryDay() async throws {
    let site = try TestSite(Self.files)
    _ = try await site.build(asOf: "2026-11-21")
    #expect(try await site.build(asOf: "2026-11-22").publication?.written == 0)
    #expect(try await site.build(asOf: "2026-12-01").publication?.written ?? 0 > 0)
  }
}
