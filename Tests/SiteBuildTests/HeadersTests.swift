import Diagnostics
import SiteBuild
import Testing

@Suite struct HeadersTests {
  @Test func theHeadersFileIsThereWhereItIsAskedFor() async throws {
    let site = try TestSite([
      "site.yaml": TestSite.siteFile.replacing("https://example.org/", with: "https://example.org/support/")
    ])
    #expect(site.places(try await site.build()) == [])
    #expect(site.output("_headers") == nil)
    _ = try await site.build { $0.includesHeaders = true }
    let headers = try #require(site.output("_headers"))
    #expect(headers.contains("/support/*\n  Content-Security-Policy: default-src 'none';"))
    #expect(headers.contains("/support/assets/*\n  Cache-Control: public, max-age=31536000, immutable"))
  }

  @Test func aFileOfThatNameInFilesIsACollision() async throws {
    let site = try TestSite(["files/_headers": "/*\n"])
    #expect(try await site.build().exitCode == 0)
    let report = try await site.build { $0.includesHeaders = true }
    #expect(report.diagnostics.map(\.id) == [.routeCollision])
  }

  @Test func aGroupLeadsToWhatElseMeetsOnItsDaysAndForItsPeople() async throws {
    let site = try TestSite([
      "audiences.yaml": "parents: Parents\n",
      "groups/a.yaml": TestSite.group("A", "audiences:\n  - parents\n"),
      "groups/b.yaml": TestSite.group("B", "audiences:\n  - parents\n"),
    ])
    #expect(site.places(try await site.build()) == [])
    let page = try #require(site.output("groups/a/index.html"))
    #expect(page.contains("href=\"/schedule/#day_tuesday\">Also on Tuesday</a>"))
    #expect(page.contains("href=\"/audiences/parents/\">Also for Parents</a>"))
  }
}
