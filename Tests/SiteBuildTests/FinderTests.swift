import Foundation
import SiteBuild
import Testing

@Suite("What the finder loads")
struct FinderTests {
  /// A site of a few groups that differ in what the finder asks.
  private func site(_ more: [String: String] = [:]) throws -> TestSite {
    var files: [String: String] = [
      "topics.yaml": """
      health: Health
      grief: {name: Grief, parent: health}
      work: Work
      """,
      "places/hall.yaml": """
      name: The Hall
      address: {city: Wrenfield, region: NH}
      latitude: 43.123456
      longitude: -71.5
      """,
      "places/house.yaml": """
      name: Secret House
      address: {street: 1 Hidden Lane, city: Ferry, region: VT}
      latitude: 44.111111
      longitude: -72.222222
      area-point: [44.1, -72.2]
      share: area-only
      """,
      "groups/loss.yaml": TestSite.group("Loss", "topics: [grief]\nplace: hall\ncost: free"),
      "groups/house.yaml": TestSite.group("House", "place: house\ncost: $5\nabout: Calm évening talk."),
      "groups/quiet.yaml": TestSite.group(
        "Quiet", "times: {share: on-registration}\nonline: {platform: Zoom}"),
      "groups/line.yaml": """
      name: Line
      summary: Somebody answers.
      hours: always
      kind: helpline
      """,
      "groups/day.yaml": """
      name: One Day
      summary: A workshop.
      schedule:
        - on: 2026-11-28
          at: 9 am
          for: 2 hours
      """,
      "groups/work.yaml": TestSite.group("Work", "topics: [work]"),
      "groups/gone.yaml": TestSite.group("Gone", "status: ended"),
    ]
    files.merge(more) { $1 }
    return try TestSite(files)
  }

  private func data(_ site: TestSite, _ name: String = "finder.en.json") throws -> [String: Any] {
    let text = try #require(site.output("data/\(name)"))
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// What a group has in a column, by its slug.
  private func column(_ json: Any?, in data: [String: Any]) throws -> [String: [String]] {
    let column = try #require(json as? [String: Any])
    let values = try #require(column["values"] as? [String])
    let slugs = try #require(data["slugs"] as? String).split(separator: " ")
    let entries = try #require(column["groups"] as? String)
      .split(separator: " ", omittingEmptySubsequences: false)
    #expect(entries.count == slugs.count)
    return Dictionary(
      uniqueKeysWithValues: zip(slugs, entries).map { slug, entry in
        (String(slug), entry.split(separator: ".").compactMap { Int($0, radix: 36).map { values[$0] } })
      })
  }

  @Test func `A group has the facets that its descriptor says`() async throws {
    let site = try site()
    #expect(try await site.build().succeeded)
    let data = try data(site)
    let facets = try #require(data["facets"] as? [String: Any])
    #expect(data["groups"] as? Int == 6, "a group that has ended is listed")
    let topics = try column(facets["topic"], in: data)
    #expect(topics["loss"] == ["health", "grief"], "a topic counts for the one that holds it")
    let days = try column(facets["day"], in: data)
    #expect(days["loss"] == ["tuesday"])
    #expect(days["day"] == ["saturday"], "a single date is on its day of the week")
    #expect(days["line"]?.count == 7)
    #expect(days["quiet"] == [], "days are told to those who sign up")
    #expect(try column(facets["time"], in: data)["day"] == ["morning"])
    #expect(try column(facets["cost"], in: data)["house"] == ["paid"])
    #expect(try column(facets["place"], in: data)["house"] == ["vt", "ferry-vt"])
    #expect(facets["audience"] == nil && facets["language"] == nil, "nothing to choose from")
  }

  @Test func `Times and points are those that are shared`() async throws {
    let site = try site()
    #expect(try await site.build().succeeded)
    let data = try data(site)
    let times = try column(data["times"], in: data)
    #expect(times["quiet"] == [] && times["line"] == ["always"] && times["loss"]?.isEmpty == false)
    let points = try column(data["points"], in: data)
    #expect(points["loss"] == ["43.123,-71.5"])
    #expect(points["house"] == ["44.1,-72.2"], "only the point of the area is known")
    for file in ["data/finder.en.json", "data/finder-words.en.json"] {
      let text = try #require(site.output(file)).lowercased()
      for secret in ["secret", "hidden", "44.11", "72.22"] {
        #expect(!text.contains(secret), "\(secret) in \(file)")
      }
    }
  }

  @Test func `Words are those of name, topics, places and text, in lower case with their accents`()
    async throws
  {
    let site = try site()
    #expect(try await site.build().succeeded)
    let words = try data(site, "finder-words.en.json")
    let found = try #require(words["words"] as? String).split(separator: " ")
    let groups = try #require(words["groups"] as? String).split(separator: " ")
    #expect(
      found.count == groups.count && found == found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    let slugs = try #require(try data(site)["slugs"] as? String).split(separator: " ")
    func slugsWith(_ word: String) -> [Substring] {
      guard let place = found.firstIndex(of: word[...]) else { return [] }
      var number = 0
      return groups[place].split(separator: ".").compactMap { Int($0, radix: 36) }.map { step in
        number += step
        return slugs[number]
      }
    }
    #expect(slugsWith("évening") == ["house"])
    #expect(slugsWith("health") == ["loss"])
    #expect(slugsWith("wrenfield") == ["loss"])
    #expect(slugsWith("first") == ["house", "loss", "quiet", "work"])
    #expect(slugsWith("gone") == [])
  }

  @Test func `A handful of groups has no finder`() async throws {
    let site = try TestSite(["groups/one.yaml": TestSite.group("One")])
    #expect(try await site.build().succeeded)
    #expect(site.output("data/finder.en.json") == nil)
  }

  @Test func `Cards are in the data where they are on several pages`() async throws {
    var files: [String: String] = [:]
    for number in 0..<201 { files["groups/g\(number).yaml"] = TestSite.group("Group \(number)") }
    let site = try TestSite(files)
    #expect(try await site.build().succeeded)
    let cards = try #require(try data(site)["cards"] as? [String: Any])
    #expect((cards["name"] as? [String])?.count == 201)
    #expect(cards["free"] == nil, "a column that nobody has is left out")
    #expect(try self.data(try await built(self.site()))["cards"] == nil)
  }

  private func built(_ site: TestSite) async throws -> TestSite {
    #expect(try await site.build().succeeded)
    return site
  }

  @Test func `Each language has its own, below the base path too`() async throws {
    let site = try site([
      "site.yaml": TestSite.siteFile.replacing("https://example.org/", with: "https://example.org/support/")
        + "\nlanguages: [en, es]"
    ])
    #expect(try await site.build().succeeded)
    #expect(site.output("data/finder.es.json") != nil && site.output("data/finder-words.es.json") != nil)
  }
}
