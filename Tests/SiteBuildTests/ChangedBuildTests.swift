import Content
import Diagnostics
import FileSystem
import Foundation
import Output
import Scheduling
import SiteBuild
import Testing

/// What the next build makes after an edit, with another option, and of what somebody did to the output.
@Suite struct ChangedBuildTests {
  private let site: TestSite

  init() throws { site = try TestSite.toEdit() }

  // MARK: - Inputs

  /// Each makes another site, or might.
  static let edits: [(name: String, edit: @Sendable (TestSite) throws -> Void)] = [
    (
      "a text of the same length",
      { try $0.write("content/articles/hope.md", TestSite.article("Hops")) }
    ),
    (
      "a text of the same length, with the time it had",
      { site in
        try site.keepingTime(of: "content/articles/hope.md") {
          try site.write("content/articles/hope.md", TestSite.article("Hops"))
        }
      }
    ),
    (
      "a file in its place, with the time it had",
      { site in
        try site.keepingTime(of: "content/articles/hope.md") {
          try site.remove("content/articles/hope.md")
          try site.write("content/articles/hope.md", TestSite.article("Hops"))
        }
      }
    ),
    ("a file more", { try $0.write("content/groups/second.yaml", TestSite.group("Second")) }),
    ("a file less", { try $0.remove("content/articles/hope.md") }),
    (
      "another name",
      { site in
        try FileManager.default.moveItem(
          at: site.folder.appending(path: "content/articles/hope.md"),
          to: site.folder.appending(path: "content/articles/trust.md"))
      }
    ),
    ("a published file", { try $0.write("content/files/plan.txt", "Plan B\n") }),
    ("a stylesheet", { try $0.write("themes/tiny/assets/tiny.css", "body { color: #222; }\n") }),
    (
      "a template",
      { try $0.write("themes/tiny/templates/page.mustache", "{{<layout}}{{$main}}!{{/main}}{{/layout}}") }
    ),
    ("a file touched", { try $0.setTime(of: "content/articles/hope.md", 1_700_000_000) }),
    (
      "a translation",
      { try $0.write("content/articles/hope.es.md", "---\ntitle: Esperanza\n---\nPalabras.\n") }
    ),
    (
      "a link in place of a file",
      { site in
        let file = site.folder.appending(path: "content/files/plan.txt")
        try site.write("content/files/other.txt", "Plan C\n")
        try FileManager.default.removeItem(at: file)
        try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: "other.txt")
      }
    ),
  ]

  @Test(arguments: edits.indices)
  func `After an edit of any file the site is what a first build makes of it`(index: Int) async throws {
    _ = try await site.remembered()
    try Self.edits[index].edit(site)
    let report = try await site.remembered()
    #expect(report.made > 0, "\(Self.edits[index].name)")
    #expect(try await site.outputs() == site.freshOutputs(), "\(Self.edits[index].name)")
  }

  static let options: [(name: String, change: @Sendable (inout BuildOptions) -> Void)] = [
    ("address", { $0.address = SiteAddress("https://example.net/support/") }),
    ("today", { $0.today = { _ in (try? CivilDate("2027-03-01")) ?? .first } }),
    ("includesDrafts", { $0.includesDrafts = true }),
    ("includesHeaders", { $0.includesHeaders = true }),
    ("theme", { $0.theme = "harbor" }),
    ("content", { $0.content += "/../content" }),
    ("themes", { $0.themes += "/../themes" }),
  ]

  @Test(arguments: options.indices)
  func `With another option every page is made again`(index: Int) async throws {
    let change = Self.options[index].change
    _ = try await site.remembered()
    #expect(try await site.remembered(change).made > 0, "\(Self.options[index].name)")
    #expect(try await site.remembered(change).made == 0, "\(Self.options[index].name)")
    #expect(try await site.outputs() == site.freshOutputs(change), "\(Self.options[index].name)")
  }

  @Test func `Every option is an input, or is known to reach neither page nor message`() throws {
    let reachNoPage: Set = [
      "output", "mode", "isStrict", "examines", "began", "rendersEverything", "jobs", "clock", "onProgress",
    ]
    let options = BuildOptions(today: { _ in .first })
    let names = Set(Mirror(reflecting: options).children.compactMap(\.label))
    #expect(names == reachNoPage.union(Self.options.map(\.name)))
  }

  @Test func `On the next day every page is made again, in the zone of the site`() async throws {
    let days = [TimeZoneName.utc: try CivilDate("2026-11-22")]
    let today = try CivilDate("2026-11-21")
    func build(_ days: [TimeZoneName: CivilDate]) async throws -> Int {
      try await site.remembered { options in options.today = { days[$0] ?? today } }.made
    }
    #expect(try await build([:]) > 0)
    #expect(try await build(days) == 0)
    #expect(try await build([try TimeZoneName("America/New_York"): CivilDate("2026-11-22")]) > 0)
  }

  // MARK: - The output folder

  static let tamperings: [(name: String, tamper: @Sendable (TestSite) throws -> Void)] = [
    ("another text", { try $0.write("output/index.html", "Mine") }),
    (
      "a text of the same length, with the time it had",
      { site in
        let text = try #require(site.output("robots.txt"))
        try site.keepingTime(of: "output/robots.txt") {
          try site.write("output/robots.txt", text.replacing("U", with: "V"))
        }
      }
    ),
    ("a file less", { try $0.remove("output/feed.xml") }),
    ("a folder less", { try $0.remove("output/groups") }),
    ("nothing left", { try $0.remove("output") }),
    (
      "a line less in the manifest",
      { site in
        let manifest = try #require(site.output(".waymark-manifest"))
        try site.write("output/.waymark-manifest", manifest.replacing("feed.xml\n", with: ""))
        try site.remove("output/feed.xml")
      }
    ),
  ]

  @Test(arguments: tamperings.indices)
  func `What somebody did to the site is put right`(index: Int) async throws {
    _ = try await site.remembered()
    try Self.tamperings[index].tamper(site)
    #expect(try await site.remembered().made > 0, "\(Self.tamperings[index].name)")
    #expect(try await site.outputs() == site.freshOutputs(), "\(Self.tamperings[index].name)")
    #expect(try await site.remembered().made == 0, "\(Self.tamperings[index].name)")
  }
}
