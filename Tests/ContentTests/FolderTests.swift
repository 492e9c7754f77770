import Content
import Diagnostics
import Foundation
import ProgramDirectory
import Scheduling
import Testing

/// What can be wrong with real files, which no text in memory shows.
@Suite("Content folders")
struct FolderTests {
  /// Loads a real folder of the minimal site and those files.
  private func problems(_ files: [String: [UInt8]], prepare: (String) throws -> Void = { _ in }) async throws
    -> [String]
  {
    let folder = FileManager.default.temporaryDirectory.path + "/waymark-content-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let all = files.merging(["site.yaml": Array(minimalSite.utf8)]) { first, _ in first }
    for (name, bytes) in all {
      let path = "\(folder)/\(name)"
      let parent = (path as NSString).deletingLastPathComponent
      try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
      try Data(bytes).write(to: URL(fileURLWithPath: path))
    }
    try prepare(folder)
    let options = ContentLoader.Options(today: try CivilDate("2026-11-20"), jobs: 2)
    let result = await ContentLoader(options).load(ContentSource(folder: folder))
    return result.log.sorted.map { diagnostic in
      let place = diagnostic.position.map { $0.description.replacing(folder + "/", with: "") } ?? "-"
      return "\(place) \(diagnostic.id.rawValue)\(diagnostic.severity == .warning ? " (warning)" : "")"
    }
  }

  static let group = Array(minimalGroup.utf8)

  @Test(
    "A file that is no good text is reported, and nothing else",
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13], "binary-file", ""),
      (Array("name: Caf\u{E9}".utf8).dropLast() + [0x0A], "not-utf-8", ":1:10"), ([], "empty-file", ""),
      (Array("name: A\n\tsummary: S\n".utf8), "yaml-syntax", ":2:1"),
      (Array("name: A\n  summary: S\n".utf8), "yaml-syntax", ":2:3"),
      (Array("name: A\nsummary S\n".utf8), "yaml-syntax", ":2:1"),
      (Array("name: Steady: Ground\nsummary: S\nby-appointment: yes\n".utf8), "unquoted-text", ":1:13"),
      (Array("name: \"A\nsummary: S\n".utf8), "yaml-syntax", ":1:7"),
    ] as [([UInt8], String, String)])
  func badText(bytes: [UInt8], id: String, place: String) async throws {
    let found = try await problems(["groups/a.yaml": bytes])
    #expect(found == ["groups/a.yaml\(place) \(id)"])
  }

  @Test("A file of 50 MB is refused")
  func largeFile() async throws {
    let found = try await problems(["groups/a.yaml": [UInt8](repeating: 0x61, count: 50_000_000)])
    #expect(found == ["groups/a.yaml file-too-large"])
  }

  @Test("A byte-order mark and line ends of Windows are accepted")
  func windows() async throws {
    let text = minimalGroup.replacing("\n", with: "\r\n")
    #expect(try await problems(["groups/a.yaml": [0xEF, 0xBB, 0xBF] + Array(text.utf8)]) == [])
  }

  @Test("A folder where a file should be is reported")
  func folderForFile() async throws {
    let found = try await problems(["groups/a.yaml/b.yaml": Self.group])
    #expect(found == ["groups/a.yaml/b.yaml unexpected-file"])
  }

  @Test("An empty folder where site.yaml should be is reported")
  func folderForSite() async throws {
    let found = try await problems([:]) { folder in
      try FileManager.default.removeItem(atPath: folder + "/site.yaml")
      try FileManager.default.createDirectory(
        atPath: folder + "/site.yaml", withIntermediateDirectories: false)
    }
    #expect(found == ["site.yaml missing-file"])
  }

  @Test(
    "A file that cannot be read is a failure of the system",
    .enabled(if: getuid() != 0, "root reads everything"))
  func unreadable() async throws {
    let found = try await problems(["groups/a.yaml": Self.group]) { folder in
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder + "/groups/a.yaml")
    }
    #expect(found == ["groups/a.yaml file-unreadable"])
  }

  @Test("Names that differ only in case are reported")
  func caseClash() async throws {
    let found = try await problems(["files/A.pdf": [0x61], "files/a.pdf": [0x61]])
    #expect(found.count == 1 && found[0].hasSuffix(" name-clash"), "\(found)")
  }

  @Test("A link that leads out of the folder or in a circle is reported")
  func links() async throws {
    let found = try await problems(["groups/b.yaml": Self.group]) { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/groups/a.yaml", withDestinationPath: "/etc/hostname")
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/groups/c.yaml", withDestinationPath: "c.yaml")
    }
    #expect(found == ["groups/a.yaml link-leaves-folder", "groups/c.yaml link-loop"])
  }

  @Test("A folder that is not there is reported")
  func noFolder() async throws {
    let options = ContentLoader.Options(today: try CivilDate("2026-11-20"))
    let result = await ContentLoader(options).load(ContentSource(folder: "/nowhere/content"))
    #expect(result.directory == nil && result.log.diagnostics.count == 1)
  }

  static let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("content").path

  @Test("The repository's own content has no mistakes")
  func ownContent() async throws {
    let options = ContentLoader.Options(today: try CivilDate("2026-11-20"), jobs: 2)
    let result = await ContentLoader(options).load(ContentSource(folder: Self.sample))
    let loud = result.log.sorted.filter { !result.quiet.contains($0.id) && !$0.dependsOnToday }
    #expect(loud == [])
    #expect((result.directory?.groups.count ?? 0) > 5)
  }
}
