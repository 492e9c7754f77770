import SiteBuild
import Diagnostics
import Foundation
import Testing

@Suite struct SafetyTests {
  @Test func markupInANameComesOutInert() async throws {
    let site = try TestSite([
      "groups/a.yaml":
        "name: '<script>alert(1)</script>\" onload=\"x'\nsummary: 'A & B </title>'\nby-appointment: yes\n",
      "articles/b.md":
        "---\ntitle: '</script><script>alert(2)</script>'\nsummary: S\ndate: 2026-01-01\n---\nText\n",
    ])
    #expect(site.places(try await site.build()) == [])
    for (path, data) in try site.outputs() where !path.hasSuffix(".css") && !path.hasSuffix(".csv") {
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains("<script>alert"), "\(path)")
      #expect(!text.contains("\" onload=\"x"), "\(path)")
    }
    let json = try #require(site.output("data/groups.json"))
    let root = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let groups = try #require(root["groups"] as? [[String: Any]])
    #expect(groups.first?["name"] as? String == "<script>alert(1)</script>\" onload=\"x")
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#115;cript:alert(1)", "data:text/html,x",
    "//evil.example/",
  ])
  func unsafeLinksAreErrors(url: String) async throws {
    let site = try TestSite(["pages/about.md": "---\ntitle: A\nsummary: B\n---\nSee [this](\(url)).\n"])
    let report = try await site.build()
    #expect(report.exitCode == 1)
    #expect(report.diagnostics.contains { $0.position?.line == 5 })
  }

  /// A tree in which everything that can be private is.
  private static let secretFiles = [
    "places/house.yaml": """
    name: Juniper House
    share: area-only
    address:
      street: 77 Hidden Lane
      city: Wrenfield
      region: Anystate
      postal-code: "02134"
    latitude: 42.13579
    longitude: -71.24680
    directions: Ring the blue bell twice.
    contact:
      email: keeper@juniper.example
    """,
    "groups/safe.yaml": TestSite.group(
      "Steady Ground",
      """
      place:
        at: house
        room: Attic Room 9
      times:
        share: on-registration
      registration:
        by: phone
        how: Call us.
      """),
    "groups/online.yaml": TestSite.group(
      "Evening Light",
      """
      online:
        platform: Zoom
        link: https://zoom.example/j/998877
        meeting-id: 998 877 665
        passcode: moonbeam
        phone: +1-555-010-0177
        share: on-registration
      registration:
        by: email
        how: Write to us.
      """),
  ]

  @Test func whatIsNotSharedIsInNoOutput() async throws {
    let site = try TestSite(Self.secretFiles)
    #expect(site.places(try await site.build()) == [])
    let secrets = [
      "Juniper", "Hidden Lane", "02134", "42.13", "71.24", "blue bell", "keeper@", "Attic", "house", "998877",
      "998 877", "moonbeam", "0177",
    ]
    for (path, data) in try site.outputs() {
      let text = String(decoding: data, as: UTF8.self)
      for secret in secrets { #expect(!text.contains(secret), "\(secret) in \(path)") }
    }
    let safe = try #require(site.output("groups/safe/index.html"))
    #expect(safe.contains("Wrenfield, Anystate"))
    #expect(!safe.contains("Tuesday") && !safe.contains("7:00"))
    // It stands in the week, below what is arranged, without a day or an hour.
    let week = try #require(site.output("schedule/index.html"))
    #expect(
      week.contains("Arranged: Steady Ground") && !week.contains("7:00 to 8:00 pm, Eastern time Steady"))
    #expect(site.output("schedule/print/index.html")?.contains("Eastern time Steady") == false)
    #expect(site.output("places/house/index.html") == nil)
  }

  @Test func aPrivateValueInPublicTextIsAnErrorThatDoesNotRepeatIt() async throws {
    var files = Self.secretFiles
    files["pages/about.md"] =
      "---\ntitle: A\nsummary: B\n---\nText.\nJoin at https://zoom.example/j/998877 now.\n"
    let site = try TestSite(files)
    let report = try await site.build()
    #expect(site.places(report) == ["pages/about.md:6:17 private-value-in-text"])
    #expect(report.diagnostics.allSatisfy { !"\($0)".contains("998877") })
  }

  @Test func everyPageHasTheCrisisLine() async throws {
    let site = try TestSite(["groups/a.yaml": TestSite.group(), "articles/b.md": TestSite.article()])
    _ = try await site.build()
    for (path, data) in try site.outputs() where path.hasSuffix(".html") {
      #expect(String(decoding: data, as: UTF8.self).contains("Lifeline"), "\(path)")
    }
  }
}
