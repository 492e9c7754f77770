import Foundation
import Output
import Site
@testable import SiteBuild
import Synchronization
import Testing

@Suite struct TimingsTests {
  private static let files = [
    "groups/first-steps.yaml": TestSite.group(), "groups/open-ears.yaml": TestSite.group("Open Ears"),
    "articles/hope.md": TestSite.article(), "files/poster.txt": "Tuesdays at seven.\n",
  ]

  /// A build of a small site, by a clock that goes on by a millisecond each time somebody looks at it.
  private static func timedBuild(
    of site: TestSite, _ change: (inout BuildOptions) -> Void = { _ in }
  ) async throws -> BuildReport {
    let looks = Looks()
    return try await site.build(jobs: 1) { options in
      change(&options)
      options.clock = BuildClock(
        wall: { looks.next() }, processor: { looks.next() }, thread: { looks.next() })
    }
  }

  private final class Looks: Sendable {
    private let count = Mutex(0)

    func next() -> Duration {
      .milliseconds(
        count.withLock {
          $0 += 1
          return $0
        })
    }
  }

  @Test func everyStageIsThereInItsOrder() async throws {
    let timings = try #require(try await Self.timedBuild(of: TestSite(Self.files)).timings)
    #expect(timings.stages.map(\.stage) == BuildStage.allCases.filter { $0 != .examine })
    for cost in timings.stages {
      #expect(cost.spent.wall > .zero, "\(cost.stage)")
      #expect(cost.spent.processor > .zero, "\(cost.stage)")
    }
    let wall = timings.stages.reduce(Duration.zero) { $0 + $1.spent.wall }
    #expect(wall <= timings.total.wall)
  }

  @Test func aCheckSaysWhatExaminingTakes() async throws {
    let report = try await Self.timedBuild(of: TestSite(Self.files)) { options in
      options.output = nil
      options.examines = true
    }
    let examining = try #require(report.timings?.stages.first { $0.stage == .examine })
    #expect(examining.spent.processor > .zero)
  }

  @Test func theFilesThatItNamesAreInTheSite() async throws {
    let site = try TestSite(Self.files)
    let timings = try #require(try await Self.timedBuild(of: site).timings)
    #expect(timings.pages.count == 10)
    for page in timings.pages {
      let file = page.path.hasSuffix("/") ? page.path + "index.html" : page.path
      #expect(site.output(String(file.dropFirst()))?.utf8.count == page.bytes, "\(page.path)")
    }
    #expect(timings.pages.map(\.processor) == timings.pages.map(\.processor).sorted(by: >))
  }

  @Test func whatMadeTheFilesAccountsForAllOfThem() async throws {
    let site = try TestSite(Self.files)
    let report = try await Self.timedBuild(of: site)
    let timings = try #require(report.timings)
    #expect(timings.makers.map(\.files).reduce(0, +) == report.publication?.files)
    #expect(timings.makers.map(\.bytes).reduce(0, +) == (try site.outputs().values.map(\.count).reduce(0, +)))
    let groups = try #require(timings.makers.first { $0.maker == .template("group") })
    #expect(groups.files == 2)
    #expect(timings.makers.contains { $0.maker == .builtIn("file of files/") && $0.bytes == 19 })
  }

  @Test func aTemplateForAKindOfGroupIsCountedByItsOwnName() async throws {
    let site = try TestSite([
      "groups/first-steps.yaml": TestSite.group("First Steps", "kind: mentorship"),
      "groups/open-ears.yaml": TestSite.group("Open Ears"),
    ])
    try site.write("themes/tiny/templates/group-mentorship.mustache", "{{group.name}}")
    let timings = try #require(try await Self.timedBuild(of: site).timings)
    for name in ["group", "group-mentorship"] {
      #expect(timings.makers.first { $0.maker == .template(name) }?.files == 1, "\(name)")
    }
  }

  @Test func aBuildThatFailsSaysWhatItCameTo() async throws {
    let site = try TestSite(["groups/first-steps.yaml": "name: [\n"])
    let timings = try #require(try await Self.timedBuild(of: site).timings)
    #expect(timings.stages.first?.stage == .list)
    #expect(!timings.stages.contains { $0.stage == .render })
    #expect(timings.pages.isEmpty)
    #expect(TimingsTable(timings).text.contains("list the files"))
  }

  @Test func whoeverDoesNotAskGetsNoTimings() async throws {
    let report = try await TestSite(Self.files).build()
    #expect(report.timings == nil)
    #expect(report.timingsJSON == nil)
  }

  @Test func timingsDoNotChangeTheSite() async throws {
    let plain = try TestSite(Self.files)
    let timed = try TestSite(Self.files)
    _ = try await plain.build()
    _ = try await Self.timedBuild(of: timed)
    #expect(try plain.outputs() == timed.outputs())
  }

  @Test func theJSONHasTheSameNumbers() async throws {
    let report = try await Self.timedBuild(of: TestSite(Self.files))
    let timings = try #require(report.timings)
    let json = try #require(report.timingsJSON)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["pages"] as? Int == report.pages)
    #expect(object["jobs"] as? Int == 1)
    let stages = try #require(object["stages"] as? [[String: Any]])
    #expect(stages.map { $0["stage"] as? String } == timings.stages.map(\.stage.rawValue))
    #expect(stages.first?["wall"] as? Double == timings.stages.first.map { $0.spent.wall / .seconds(1) })
    let slowest = try #require(object["slowest"] as? [[String: Any]])
    #expect(slowest.map { $0["path"] as? String } == timings.pages.map(\.path))
    let makers = try #require(object["made-by"] as? [[String: Any]])
    #expect(makers.contains { $0["template"] as? String == "group" && $0["files"] as? Int == 2 })
    #expect(makers.contains { $0["kind"] as? String == "calendar" })
  }

  @Test func theTableStandsInColumns() async throws {
    let timings = try #require(try await Self.timedBuild(of: TestSite(Self.files)).timings)
    let parts = TimingsTable(timings).text.split(separator: "\n\n")
    #expect(parts.count == 3)
    for part in parts {
      let rows = part.split(separator: "\n").drop { !$0.hasPrefix("  ") }
      #expect(rows.count > 2)
      // The numbers end where the last column begins, in each row.
      let starts = rows.dropFirst().map { row in
        let name = row.range(of: #"  [^ 0-9].*$"#, options: .regularExpression)
        return name.map { row.distance(from: row.startIndex, to: $0.lowerBound) }
      }
      #expect(Set(starts).count == 1)
    }
  }

  @Test(arguments: [
    (0.0005, 3, "0.001"), (12, 2, "12.00"), (1.005, 1, "1.0"), (0.06, 1, "0.1"), (99.5, 0, "100"),
    (-0.04, 1, "0.0"), (-1.26, 1, "-1.3"), (123_456.7, 1, "123456.7"), (.infinity, 1, "inf"),
  ])
  func aNumberIsRoundedToSoManyPlaces(number: Double, places: Int, text: String) {
    #expect(number.decimal(places: places) == text)
  }
}
