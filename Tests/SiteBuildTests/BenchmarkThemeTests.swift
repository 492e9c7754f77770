import Foundation
import SiteBuild
import Testing

/// The plain theme of the benchmark, which nobody else builds with.
@Suite struct BenchmarkThemeTests {
  @Test func thePlainThemeStillBuildsASite() async throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let site = try TestSite([
      "groups/first-steps.yaml": TestSite.group("First Steps", "eligibility:\n  age: 18+"),
      "eligibility.yaml": "age:\n  ask: How old are you?\n  type: number\n",
      "articles/hope.md": TestSite.article(),
    ])
    let report = try await site.build { options in
      options.themes = root.appending(path: "Benchmarks/themes").path
      options.theme = "plain"
    }
    #expect(site.places(report).filter { $0.contains("Benchmarks/") } == [])
    #expect(report.exitCode == 0)
    let group = try #require(site.output("groups/first-steps/index.html"))
    for fact in ["A first group.", "Every Tuesday", "You must be 18 or older"] {
      #expect(group.contains(fact), "\(fact)")
    }
  }
}
