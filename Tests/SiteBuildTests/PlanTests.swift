import SiteBuild
import Diagnostics
import Foundation
import Testing

@Suite struct PlanTests {
  /// What is wrong with how the parts of a site fit together, each at its place.
  @Test(arguments: [
    (
      ["pages/about.md": "---\ntitle: A\nsummary: B\n---\nSee [x](/grups/) and [y](/about/#who).\n"],
      ["pages/about.md:5:5 dead-link", "pages/about.md:5:22 dead-anchor"]
    ),
    (
      ["pages/about.md": "---\ntitle: A\nsummary: B\n---\n[x](../articles/hop.md)\n"],
      ["pages/about.md:5:1 dead-link"]
    ),
    (
      [
        "pages/about.md": "---\ntitle: A\nsummary: B\naliases:\n  - us\n---\nText\n",
        "pages/us.md": "---\ntitle: A\nsummary: B\n---\nText\n",
      ], ["pages/us.md:2:1 route-collision"]
    ),
    (["pages/data.md": "---\ntitle: A\nsummary: B\n---\nText\n"], ["pages/data.md:2:1 route-collision"]),
    (
      ["groups/a.yaml": TestSite.group("A", "aliases:\n  - a\n")],
      ["groups/a.yaml:1:1 redirect-loop"]
    ),
    (["files/feed.xml": "<x/>"], ["files/feed.xml route-collision"]),
    (
      [
        "articles/hope.md": TestSite.article("Hope", "Words.").replacing(
          "title:", with: "draft: yes\ntitle:"),
        "pages/about.md": "---\ntitle: A\nsummary: B\n---\n[x](../articles/hope.md)\n",
      ], ["pages/about.md:5:1 draft-reference"]
    ),
  ])
  func mistakes(files: [String: String], expected: [String]) async throws {
    let site = try TestSite(files)
    let report = try await site.build()
    #expect(site.places(report) == expected)
    #expect(report.exitCode == 1)
    #expect(site.output("index.html") == nil)
  }

  @Test func aFormerSlugLeadsToThePresentOne() async throws {
    let site = try TestSite([
      "groups/first-steps.yaml": TestSite.group("First Steps", "aliases:\n  - beginners\n")
    ])
    #expect(site.places(try await site.build()) == [])
    #expect(site.output("groups/beginners/index.html")?.contains("href=\"/groups/first-steps/\"") == true)
  }

  @Test func anArticleAppearsOnItsDay() async throws {
    let site = try TestSite(["articles/hope.md": TestSite.article(date: "2026-12-01")])
    _ = try await site.build(asOf: "2026-11-30")
    #expect(site.output("articles/hope/index.html") == nil)
    _ = try await site.build(asOf: "2026-12-01")
    #expect(site.output("articles/hope/index.html") != nil)
  }

  @Test func anEndedGroupKeepsItsPageAndLeavesTheLists() async throws {
    let site = try TestSite([
      "groups/old.yaml": "name: Old Circle\nsummary: It was good.\nstatus: ended\n",
      "groups/new.yaml": TestSite.group("New Circle"),
    ])
    #expect(site.places(try await site.build()) == [])
    #expect(site.output("groups/old/index.html") != nil)
    #expect(site.output("groups/index.html")?.contains("Old Circle") == false)
    #expect(site.output("data/groups.json")?.contains("Old Circle") == false)
    #expect(site.output("data/removed.json")?.contains("\"old\"") == true)
  }

  @Test func aGroupsBlockBecomesTheListOfMatchingGroups() async throws {
    let site = try TestSite([
      "topics.yaml": "health: Health\ngrief:\n  name: Grief\n  parent: health\n",
      "groups/a.yaml": TestSite.group("On Grief", "topics:\n  - grief\n"),
      "groups/b.yaml": TestSite.group("On Else"),
      "pages/about.md": "---\ntitle: A\nsummary: B\n---\nText\n\n```groups\ntopic: health\n```\n",
    ])
    #expect(site.places(try await site.build()) == [])
    let page = try #require(site.output("about/index.html"))
    #expect(page.contains("On Grief"))
    #expect(!page.contains("On Else"))
    #expect(site.output("topics/health/index.html")?.contains("On Grief") == true)
  }

  @Test("Menu and footer mark the page one is on, and no other")
  func currentPage() async throws {
    let site = try TestSite([
      "site.yaml": TestSite.siteFile + "\nlanguages: [en, es]\n", "groups/a.yaml": TestSite.group(),
      "pages/about.md": "---\ntitle: About\nsummary: Us.\norder: 1\n---\nText.\n",
    ])
    let links = """
      {{<layout}}{{$main}}{{#site.menu}}{{#current}}<b>{{url}}</b>{{/current}}{{/site.menu}}\
      {{#site.footer}}{{#current}}<i>{{url}}</i>{{/current}}{{/site.footer}}{{/main}}{{/layout}}
      """
    for name in ["schedule", "page", "group"] {
      try site.write("themes/tiny/templates/\(name).mustache", links)
    }
    let report = try await site.build(jobs: 1)
    #expect(!report.diagnostics.contains { $0.severity == .error }, "\(report.diagnostics)")
    for (path, marked) in [
      ("schedule", "<b>/schedule/</b>"), ("es/schedule", "<b>/es/schedule/</b>"),
      ("about", "<b>/about/</b><i>/about/</i>"), ("groups/a", ""),
    ] {
      let page = try #require(site.output("\(path)/index.html"))
      let found = page.matches(of: /<[bi]>.*?<\/[bi]>/).map { String($0.output) }.joined()
      #expect(found == marked, "\(path)")
    }
  }
}
