import Content
import Diagnostics
import FileSystem
import Foundation
import Output
import Scheduling
import SiteBuild
import Testing

/// What a build knows from the one before.
@Suite struct UnchangedBuildTests {
  private let site: TestSite

  init() throws { site = try TestSite.toEdit() }

  // MARK: - Nothing changed

  @Test(arguments: [Publisher.Mode.exchange, .inPlace])
  func `Where nothing has changed, nothing is made or written`(mode: Publisher.Mode) async throws {
    let first = try await site.remembered { $0.mode = mode }
    #expect(first.made > 10)
    let before = try site.stamps()
    let second = try await site.remembered { $0.mode = mode }
    #expect(second.made == 0)
    #expect(second.succeeded)
    #expect(second.pages == first.pages)
    let summary = try #require(second.publication)
    #expect(summary.files == first.made && summary.unchanged == first.made)
    #expect(summary.written == 0 && summary.removed == 0)
    #expect(try site.stamps() == before)
  }

  @Test
  func `The record stands beside the output folder, which holds nothing that differs between two builds`()
    async throws
  {
    _ = try await site.remembered()
    let output = site.folder.appending(path: "output").path
    let other = site.folder.appending(path: "other").path
    _ = try await site.remembered { $0.output = other }
    #expect(FileManager.default.contentsEqual(atPath: output, andPath: other))
    #expect(try await site.remembered().made == 0)
    #expect(try await site.remembered { $0.output = other }.made == 0)
  }

  @Test func `Nobody but its owner may read the record, which tells what the build said`() async throws {
    _ = try await site.remembered()
    let path = site.folder.appending(path: ".output.waymark-record").path
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }

  @Test func `A build that is given no moment neither uses nor leaves a record`() async throws {
    _ = try await site.build()
    #expect(try site.record() == nil)
    _ = try await site.remembered()
    #expect(try await site.build().made > 0)
  }

  @Test func `A rebuild makes every page, and leaves the record as it is`() async throws {
    _ = try await site.remembered()
    let before = try site.stamps()
    let again = try await site.remembered { $0.rendersEverything = true }
    #expect(again.made > 0)
    #expect(again.publication?.written == 0)
    #expect(try site.stamps() == before)
    #expect(try await site.remembered().made == 0)
  }

  @Test func `A check uses no record`() async throws {
    _ = try await site.remembered()
    let check = try await site.remembered {
      $0.output = nil
      $0.examines = true
    }
    #expect(check.made > 0)
  }

  // MARK: - What does not count

  @Test func `Files of others in the output folder change nothing, and stay`() async throws {
    _ = try await site.remembered()
    try site.write("output/notes/mine.txt", "Mine")
    try site.write("output/.git/HEAD", "ref")
    #expect(try await site.remembered().made == 0)
    #expect(site.output("notes/mine.txt") == "Mine")
  }

  @Test func `What a killed build left beside the folder is removed`() async throws {
    _ = try await site.remembered()
    try FileManager.default.createDirectory(
      at: site.folder.appending(path: ".output.waymark-staging"), withIntermediateDirectories: false)
    #expect(try await site.remembered().made == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: site.folder.path).sorted()
        == [".output.waymark-record", "content", "output", "themes"])
  }

  // MARK: - The record

  @Test func `A record that was changed or cut short is as good as none, and the next is whole again`()
    async throws
  {
    _ = try await site.remembered()
    let record = try #require(try site.record())
    let damages = [
      "", String(record.dropLast()), record + "\n", record.replacing("record 1", with: "record 2"),
      record.replacing("pages ", with: "pages 1"), record.replacing("timezone ", with: "timezone x") + "x",
      "\u{0}",
    ]
    for damage in damages {
      try site.write(".output.waymark-record", damage)
      #expect(try await site.remembered().made > 0, "\(damage)")
      #expect(try site.record() == record)
    }
    try site.remove(".output.waymark-record")
    #expect(try await site.remembered().made > 0)
    #expect(try await site.remembered().made == 0)
  }

  @Test func `An older record does not fit the site of a later build`() async throws {
    _ = try await site.remembered()
    let first = try #require(try site.record())
    try site.write("content/articles/hope.md", TestSite.article("Hops"))
    _ = try await site.remembered()
    // As if the build had been killed before it left its own.
    try site.write(".output.waymark-record", first)
    #expect(try await site.remembered().made > 0)
    #expect(try await site.outputs() == site.freshOutputs())
  }

  @Test func `What was written within two seconds before the build may be written to again unseen`()
    async throws
  {
    let now = Date().timeIntervalSince1970
    for seconds in [-3600, -1, 0, 1] {
      _ = try await site.remembered { $0.began = FileTime(seconds: Int(now) + seconds) }
      #expect(try site.record() == nil, "\(seconds)")
    }
    _ = try await site.remembered { $0.began = FileTime(seconds: Int(now) + 60) }
    #expect(try site.record() != nil)
    try site.setTime(of: "content/articles/hope.md", Int(now) + 59)
    #expect(try await site.remembered { $0.began = FileTime(seconds: Int(now) + 60) }.made > 0)
    #expect(try await site.remembered { $0.began = FileTime(seconds: Int(now) + 60) }.made > 0)
  }

  @Test func `Where no record can be written, the site is published all the same`() async throws {
    try site.write(".output.waymark-record/mine.txt", "A folder of this name")
    for _ in 0..<2 {
      let report = try await site.remembered()
      #expect(report.succeeded && report.made > 0)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.folder.path).count == 4)
  }

  // MARK: - What there is to say

  @Test func `Warnings are said again, without a page being made`() async throws {
    try site.write("content/groups/a.yaml", TestSite.group("A", "image: /a.jpg\n"))
    try site.write("content/files/a.jpg", "x")
    let first = try await site.remembered()
    #expect(!first.diagnostics.isEmpty && first.succeeded)
    let second = try await site.remembered()
    #expect(second.made == 0)
    #expect(second.diagnostics == first.diagnostics)
    #expect(second.pages == first.pages)
    let strict = try await site.remembered { $0.isStrict = true }
    #expect(strict.exitCode == 1)
    #expect(strict.publication == nil)
    #expect(strict.diagnostics == first.diagnostics)
  }

  @Test func `Warnings that the site wants to hear nothing of are not kept`() async throws {
    try site.write("content/site.yaml", TestSite.siteFile + "\nquiet:\n  - out-of-date\n")
    try site.write("content/groups/a.yaml", TestSite.group("A", "verified: 2020-01-01\n"))
    _ = try await site.remembered()
    try #expect(!#require(try site.record()).contains("out-of-date"))
    #expect(try await site.remembered { $0.isStrict = true }.succeeded)
  }

  @Test func `What is private stays hidden where lines are shown again, and is not in the record`()
    async throws
  {
    let secret = "https://example.org/join/k7Qx2pLm"
    try site.write(
      "content/groups/a.yaml",
      TestSite.group("A", "verified: 2020-01-01\nonline:\n  share: on-registration\n  link: \(secret)\n"))
    let first = try await site.remembered()
    #expect(first.succeeded && !first.diagnostics.isEmpty)
    let second = try await site.remembered()
    #expect(second.made == 0)
    let shown = await second.redactor().redacted("link: \(secret)")
    #expect(!shown.contains("k7Qx2pLm"))
    #expect(await shown == first.redactor().redacted("link: \(secret)"))
    try #expect(!#require(try site.record()).contains("k7Qx2pLm"))
  }

  @Test func `After a build with errors the site still has to be made`() async throws {
    _ = try await site.remembered()
    try site.write("content/articles/more.md", "no front matter")
    #expect(try await site.remembered().exitCode == 1)
    #expect(try await site.remembered().exitCode == 1)
    try site.remove("content/articles/more.md")
    // All files are as they were for the build that left the record.
    #expect(try await site.remembered().made == 0)
  }

  // MARK: - Anything

  @Test("However somebody edits, the site is what a first build makes of it", arguments: [7, 8])
  func randomEdits(seed: UInt64) async throws {
    var editor = try SiteEditor(seed: seed)
    let site = editor.site
    var unmade = 0
    for step in 0..<15 {
      if editor.chance(of: 60) { _ = try editor.edit() }
      if editor.chance(of: 10) { try? site.write("output/index.html", "Mine") }
      let report = try await site.remembered()
      let other = site.folder.appending(path: "fresh").path
      let fresh = try await site.build { $0.output = other }
      let note: Comment = "step \(step): \(editor.log.suffix(3))"
      #expect(report.diagnostics == fresh.diagnostics, note)
      #expect(report.pages == fresh.pages, note)
      if report.succeeded {
        #expect(report.publication != nil, note)
        #expect(try site.outputs() == site.outputs("fresh"), note)
        unmade += report.made == 0 ? 1 : 0
      }
    }
    #expect(unmade > 0)
  }
}
