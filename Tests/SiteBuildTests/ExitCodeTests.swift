import SiteBuild
import Diagnostics
import Foundation
import Testing

@Suite struct ExitCodeTests {
  @Test func contentErrorsEndWithOne() async throws {
    let site = try TestSite(["groups/a.yaml": "name: A\n"])
    #expect(try await site.build().exitCode == 1)
  }

  @Test func aMissingContentFolderEndsWithOneOrTwoAndSaysSo() async throws {
    let site = try TestSite()
    try site.remove("content")
    let report = try await site.build()
    #expect(report.exitCode != 0)
    #expect(!report.diagnostics.isEmpty)
  }

  @Test func anOutputFolderOfSomebodyElseIsNotTouched() async throws {
    let site = try TestSite()
    try site.write("output/thesis.txt", "Years of work")
    let report = try await site.build()
    #expect(report.exitCode != 0)
    #expect(report.diagnostics.map(\.id) == [.outputNotOurs])
    #expect(site.output("thesis.txt") == "Years of work")
    #expect(site.output("index.html") == nil)
  }

  @Test func strictFailsOnWarningsButNotOnThoseOfToday() async throws {
    let stale = try TestSite(["groups/a.yaml": TestSite.group("A", "verified: 2020-01-01\n")])
    #expect(try await stale.build { $0.isStrict = true }.exitCode == 0)
    let warned = try TestSite(["groups/a.yaml": TestSite.group("A", "image: /a.jpg\n"), "files/a.jpg": "x"])
    #expect(try await warned.build().exitCode == 0)
    #expect(try await warned.build { $0.isStrict = true }.exitCode == 1)
  }

  @Test func quietedWarningsAreNotShown() async throws {
    let site = try TestSite([
      "site.yaml": TestSite.siteFile + "\nquiet:\n  - out-of-date\n",
      "groups/a.yaml": TestSite.group("A", "verified: 2020-01-01\n"),
    ])
    #expect(try await site.build().diagnostics.isEmpty)
  }
}
