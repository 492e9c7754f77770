import Authoring
import Diagnostics
import FileSystem
import Foundation
import Testing

@Suite("New sites")
struct NewSiteTests {
  @Test(
    "A new site of any name builds without a complaint",
    arguments: ["Open Door", "A: \"b\" # c", "🌈", "Дом", "- [x]"])
  func builds(name: String) async throws {
    let site = try NewSiteFixture(name: name)
    #expect(try await site.complaints() == [])
    #expect(try await site.complaints(examines: true) == [], "what check says")
    let home = try String(contentsOf: site.folder.appending(path: "output/index.html"), encoding: .utf8)
    #expect(home.contains("<html lang=\"en\""))
    for file in [".gitignore", "README.md", ".github/workflows/publish.yml"] {
      #expect(FileManager.default.fileExists(atPath: site.folder.appending(path: file).path), "\(file)")
    }
  }

  @Test("A folder that holds one of the files is left as it is")
  func neverOverwrites() throws {
    let site = try NewSiteFixture()
    try FileManager.default.removeItem(at: site.folder.appending(path: "content"))
    #expect(throws: FileProblem.self) { try NewSite(name: "Other").write(to: site.writer) }
    #expect(!FileManager.default.fileExists(atPath: site.folder.appending(path: "content").path))
  }

  @Test("A site's address and time zone are checked before anything is written")
  func problems() {
    #expect(
      NewSite(name: "A", url: "example.org", timeZone: "EST").problems.map(\.id.rawValue) == [
        "bad-value", "bad-time-zone",
      ])
    #expect(NewSite(name: " ").problems.count == 1)
    #expect(NewSite(name: "A", url: "https://example.org/a/", timeZone: "Europe/Madrid").problems == [])
  }
}
