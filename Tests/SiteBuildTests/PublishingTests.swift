import Output
import SiteBuild
import Diagnostics
import Foundation
import Testing

@Suite struct PublishingTests {
  @Test func aGroupAndAnArticleBecomeASite() async throws {
    let site = try TestSite([
      "groups/first-steps.yaml": TestSite.group(), "articles/hope.md": TestSite.article(),
      "pages/about.md":
        "---\ntitle: About us\nsummary: Who we are.\n---\nSee [the group](../groups/first-steps.yaml).\n",
    ])
    let report = try await site.build()
    #expect(site.places(report) == [])
    #expect(report.exitCode == 0)
    let group = try #require(site.output("groups/first-steps/index.html"))
    #expect(group.contains("Every Tuesday, 7:00 to 8:00 pm, Eastern time"))
    #expect(site.output("groups/index.html")?.contains("First Steps") == true)
    #expect(site.output("schedule/index.html")?.contains("<h2>Tuesday</h2>") == true)
    #expect(
      site.output("about/index.html")?.contains("<a href=\"/groups/first-steps/\">the group</a>") == true)
    for file in [
      "index.html", "404.html", "articles/hope/index.html", "feed.xml", "sitemap.xml", "robots.txt",
      "data/groups.json",
    ] {
      #expect(site.output(file) != nil, "\(file)")
    }
  }

  @Test func anEmptyDirectoryStillMakesASite() async throws {
    let site = try TestSite()
    #expect(try await site.build().exitCode == 0)
    #expect(site.output("groups/index.html") != nil)
  }

  @Test func theSameContentGivesTheSameBytesWhateverTheNumberOfJobs() async throws {
    let files = Dictionary(
      uniqueKeysWithValues: (1...40).map { ("groups/group-\($0).yaml", TestSite.group("Group \($0)")) })
    let one = try TestSite(files)
    let other = try TestSite(files)
    _ = try await one.build(jobs: 1)
    _ = try await other.build(jobs: 4)
    #expect(try one.outputs() == other.outputs())
  }

  @Test func whereNothingChangedNothingIsWritten() async throws {
    let site = try TestSite(["groups/first-steps.yaml": TestSite.group()])
    _ = try await site.build()
    let again = try await site.build()
    #expect(again.publication?.written == 0)
    #expect(again.publication?.removed == 0)
    try site.write("content/groups/first-steps.yaml", TestSite.group("Later Steps"))
    let changed = try await site.build()
    #expect((1..<20).contains(changed.publication?.written ?? 0))
  }

  @Test func aBuildWithErrorsLeavesTheLastSiteAsItWas() async throws {
    let site = try TestSite(["groups/first-steps.yaml": TestSite.group()])
    _ = try await site.build()
    let before = try site.outputs()
    try site.write("content/groups/second.yaml", "name: Second\nsumary: x\n")
    let report = try await site.build()
    #expect(report.exitCode == 1)
    #expect(report.publication == nil)
    #expect(try site.outputs() == before)
  }

  @Test func longListsContinueOnFurtherPages() async throws {
    let files = (1...205).map { ("groups/group-\($0).yaml", TestSite.group("Group \($0)")) }
    let site = try TestSite(Dictionary(uniqueKeysWithValues: files))
    #expect(try await site.build().exitCode == 0)
    #expect(site.output("groups/page/2/index.html")?.contains("Page 2 of 2") == true)
    #expect(site.output("groups/page/3/index.html") == nil)
  }

  @Test func theBasePathStandsBeforeEveryLink() async throws {
    let site = try TestSite([
      "site.yaml": TestSite.siteFile.replacing("https://example.org/", with: "https://example.org/support/"),
      "groups/first-steps.yaml": TestSite.group("First Steps", "about: \"[All groups](/groups/)\"\n"),
    ])
    #expect(site.places(try await site.build()) == [])
    let page = try #require(site.output("groups/first-steps/index.html"))
    #expect(page.contains("href=\"/support/groups/\""))
    #expect(page.contains("href=\"/support/assets/tiny."))
    #expect(page.contains("https://example.org/support/groups/first-steps/"))
  }

  @Test func filesArePublishedAsTheyAre() async throws {
    let site = try TestSite([
      "files/forms/sign-up.txt": "Name:\n", "files/.well-known/security.txt": "Contact\n",
    ])
    #expect(site.places(try await site.build()) == [])
    #expect(site.output("forms/sign-up.txt") == "Name:\n")
    #expect(site.output(".well-known/security.txt") == "Contact\n")
  }
}
