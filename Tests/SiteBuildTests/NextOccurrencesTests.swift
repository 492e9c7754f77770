import Diagnostics
import Foundation
import Scheduling
import SiteBuild
import Testing

/// What `waymark next` prints.
@Suite struct NextOccurrencesTests {
  private static let files = [
    "closures.yaml": "- on: 2026-11-24\n  why: Founders' Day\n",
    "closures.es.yaml": "- why: Día de los fundadores\n",
    "places/hall.yaml":
      "name: The Hall\naddress:\n  city: Wrenfield\nclosed:\n  - on: 2026-12-08\n    why: New floor\n",
    "places/refuge.yaml": "name: The Refuge\nshare: area-only\naddress:\n  city: Ashton\n",
    "groups/a.yaml": """
    name: First Steps
    summary: S
    id: first
    aliases: [beginnings]
    place: hall
    online: {platform: Jitsi, link: https://meet.example/a}
    schedule:
      - every: tuesday
        at: 7 pm
        for: 60 minutes
        moved:
          - {date: 2026-12-01, new-date: 2026-12-02, why: Election day}

    """,
    "groups/east.yaml": """
    name: Morning in Tokyo
    summary: S
    place: refuge
    timezone: Asia/Tokyo
    schedule: [{every: wednesday, at: 9 am, to: 10 am}]

    """,
    "groups/secret.yaml": """
    name: Told to those who register
    summary: S
    times: {share: on-registration}
    registration: {how: Write.}
    schedule: [{every: day, at: noon, for: 1 h}]

    """,
    "groups/ended.yaml":
      "name: Over\nsummary: S\nstatus: ended\nschedule: [{every: day, at: noon, for: 1 h}]\n",
  ]

  private func ask(
    _ groups: [String] = [], from date: String = "2026-11-22", weeks: Int = 2, isJSON: Bool = true,
    _ files: [String: String] = files
  ) async throws -> NextOccurrences.Answer {
    let site = try TestSite(files)
    let today = try CivilDate(date)
    return await NextOccurrences(
      content: site.folder.appending(path: "content").path, groups: groups, weeks: weeks, isJSON: isJSON,
      jobs: 1, today: { _ in today }
    ).run()
  }

  /// The objects of the answer, each as its members in order of their names.
  private func objects(_ answer: NextOccurrences.Answer) throws -> [String] {
    let list = try JSONSerialization.jsonObject(with: Data(answer.text.utf8)) as? [[String: Any]]
    return try #require(list).map { object in
      object.keys.sorted().map { "\($0)=\((object[$0] as? Bool).map { "\($0)" } ?? "\(object[$0] ?? "")")" }
        .joined(separator: " ")
    }
  }

  @Test func `JSON has each occurrence with what is known of it, and nothing else`() async throws {
    let zone = "timezone=America/New_York"
    #expect(
      try await objects(ask(["a"], weeks: 4)) == [
        "cancelled=true end=2026-11-24T20:00:00-05:00 group=a place=hall start=2026-11-24T19:00:00-05:00 \(zone) why=Founders' Day",
        "end=2026-12-02T20:00:00-05:00 group=a place=hall start=2026-12-02T19:00:00-05:00 \(zone) why=Election day",
        "end=2026-12-08T20:00:00-05:00 group=a start=2026-12-08T19:00:00-05:00 \(zone) why=New floor",
        "end=2026-12-15T20:00:00-05:00 group=a place=hall start=2026-12-15T19:00:00-05:00 \(zone)",
      ])
  }

  @Test func `all groups are listed by their start, without what is not shared or has ended`() async throws {
    let found = try await objects(ask(weeks: 1))
    #expect(
      found == [
        "cancelled=true end=2026-11-24T20:00:00-05:00 group=a place=hall start=2026-11-24T19:00:00-05:00 timezone=America/New_York why=Founders' Day",
        "end=2026-11-25T10:00:00+09:00 group=east start=2026-11-25T09:00:00+09:00 timezone=Asia/Tokyo",
      ])
  }

  @Test func `days are counted from midnight in the zone of the site`() async throws {
    // 9 am on Wednesday in Tokyo is 7 pm on Tuesday in New York.
    #expect(try await objects(ask(["east"], from: "2026-11-24", weeks: 1)).count == 1)
    #expect(
      try await objects(ask(["east"], from: "2026-11-25", weeks: 1)).first?.contains("2026-12-02T09") == true)
  }

  @Test(arguments: [
    (["a"], 2), (["first"], 2), (["beginnings"], 2), (["a", "first", "east"], 4), (["secret"], 0),
  ])
  func `a group is known by its slug, its id and its former slugs, and listed once`(
    names: [String], count: Int
  ) async throws {
    #expect(try await objects(ask(names)).count == count)
  }

  @Test func `text says it in the language of the site, a day under its heading`() async throws {
    let answer = try await ask(weeks: 3, isJSON: false)
    #expect(
      answer.text == """
        Tuesday, November 24, 2026
          7:00 pm, Eastern time: First Steps – Cancelled: Founders' Day

        Wednesday, November 25, 2026
          9:00 am, Japan time: Morning in Tokyo

        Wednesday, December 2, 2026
          9:00 am, Japan time: Morning in Tokyo
          7:00 pm, Eastern time: First Steps – Instead of Tuesday, December 1. Election day

        Tuesday, December 8, 2026
          7:00 pm, Eastern time: First Steps – Online this time. New floor

        Wednesday, December 9, 2026
          9:00 am, Japan time: Morning in Tokyo

        """)
    #expect(try await ask(["secret"], isJSON: false).text == "Nothing meets in these weeks.\n")
  }

  @Test func `a reason is given in the language of the site where there is a translation`() async throws {
    var files = Self.files
    files["site.yaml"] = TestSite.siteFile + "\nlanguages: [es, en]\n"
    files["closures.yaml"] = "- on: 2026-11-24\n  why: Día de los fundadores\n"
    files["closures.es.yaml"] = nil
    let answer = try await ask(["a"], weeks: 1, files)
    #expect(try objects(answer).first?.hasSuffix("why=Día de los fundadores") == true)
  }

  @Test func `a series that nobody can join any more is not offered`() async throws {
    let series = """
      name: Eight Evenings
      summary: S
      schedule:
        - {every: tuesday, at: 7 pm, for: 1 h, from: 2026-11-03, times: 8, join-until: 2026-11-24}

      """
    let files = ["groups/a.yaml": series]
    #expect(try await objects(ask(from: "2026-11-24", weeks: 2, files)).count == 2)
    #expect(try await objects(ask(from: "2026-11-25", weeks: 2, files)).isEmpty)
  }

  @Test func `a group that is not there is refused, with the nearest that is`() async throws {
    let answer = try await ask(["eats", "a", "b"])
    #expect(answer.exitCode == 1 && answer.text == "")
    #expect(answer.diagnostics.map(\.id) == [.unknownReference, .unknownReference])
    #expect(answer.diagnostics.first?.help == "did you mean ‘east’?")
  }

  @Test func `content with errors gives no dates`() async throws {
    let broken = try await ask([], ["groups/a.yaml": "name: A\n"])
    #expect(broken.exitCode == 1 && broken.text == "")
    #expect(!broken.diagnostics.isEmpty && broken.diagnostics.allSatisfy { $0.severity == .error })
  }
}
