import Authoring
import Content
import Diagnostics
import FileSystem
import Foundation
import Scheduling
import SiteBuild

/// A new site in a temporary folder, as `waymark new site` makes it.
final class NewSiteFixture {
  let folder = FileManager.default.temporaryDirectory.appending(path: "waymark-\(UUID().uuidString)")
  let writer: FolderWriter

  init(name: String = "Open Door") throws {
    writer = FolderWriter(folder.path)
    try NewSite(name: name).write(to: writer)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var content: FolderWriter { FolderWriter(folder.appending(path: "content").path) }

  func names() async -> ContentNames {
    await ContentNames(ContentSource(folder: folder.appending(path: "content").path))
  }

  /// Makes a file and writes it.
  @discardableResult func make(
    _ kind: NewFileKind, _ name: String, slug: String? = nil, _ details: FileDetails = FileDetails(),
    leavesGaps: Bool = false
  ) async throws -> NewFile {
    let file = try await NewFile.make(
      kind, name: name, slug: slug, details: details, names: names(), today: CivilDate("2026-11-21"),
      leavesGaps: leavesGaps
    ).get()
    try content.create(file.path, Array(file.text.utf8))
    return file
  }

  /// What a build with the built-in theme complains of.
  func complaints(drafts: Bool = true, examines: Bool = false) async throws -> [String] {
    let today = try CivilDate("2026-11-21")
    var options = BuildOptions(
      content: content.folder, themes: folder.appending(path: "themes").path,
      output: folder.appending(path: "output").path, today: { _ in today })
    options.includesDrafts = drafts
    options.isStrict = true
    options.examines = examines
    let report = await SiteBuild(options).run()
    return report.diagnostics.map { "\($0.position.map(String.init(describing:)) ?? ""): \($0.message)" }
  }
}
