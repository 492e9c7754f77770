import Content
import Diagnostics
import Foundation
import Output
import Scheduling
import SiteBuild

/// A whole small site in a temporary folder: a test writes a few files, builds, and looks at what came out.
///
/// What every site needs (site.yaml, a theme with one line a template) is there unless the test writes its own.
final class TestSite {
  let folder: URL

  init(_ files: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "waymark-\(UUID().uuidString)")
    for (path, text) in TinyTheme.files { try write("themes/tiny/\(path)", text) }
    try write("content/site.yaml", Self.siteFile)
    for (path, text) in files { try write("content/\(path)", text) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static let siteFile = """
    name: Open Door
    url: https://example.org/
    timezone: America/New_York
    theme: tiny
    crisis:
      - name: Lifeline
        call: "988"
    """

  static func group(_ name: String = "First Steps", _ more: String = "") -> String {
    """
    name: "\(name)"
    summary: A first group.
    schedule:
      - every: tuesday
        at: 7 pm
        for: 60 minutes
    \(more)
    """
  }

  static func article(_ title: String = "Hope", date: String = "2026-01-05", _ body: String = "Words.")
    -> String
  {
    "---\ntitle: \(title)\nsummary: An article.\ndate: \(date)\n---\n\(body)\n"
  }

  func write(_ path: String, _ text: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func rename(_ path: String, to other: String) throws {
    try FileManager.default.moveItem(at: folder.appending(path: path), to: folder.appending(path: other))
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: folder.appending(path: path)) }

  /// Builds the site; `change` adjusts the options.
  func build(
    asOf date: String = "2026-11-21", jobs: Int = 2, _ change: (inout BuildOptions) -> Void = { _ in }
  ) async throws -> BuildReport {
    let today = try CivilDate(date)
    var options = BuildOptions(
      content: folder.appending(path: "content").path, themes: folder.appending(path: "themes").path,
      output: folder.appending(path: "output").path, today: { _ in today })
    options.jobs = jobs
    change(&options)
    return await SiteBuild(options).run()
  }

  /// The text of a file of the output; nil where there is none.
  func output(_ path: String) -> String? {
    (try? Data(contentsOf: folder.appending(path: "output/\(path)"))).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Every file of the output by its path, dot files apart.
  func outputs(_ name: String = "output") throws -> [String: Data] {
    let root = folder.appending(path: name).path
    var files: [String: Data] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: root) ?? .init() {
      var isFolder: ObjCBool = false
      let full = "\(root)/\(path)"
      guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder), !isFolder.boolValue,
        !path.hasPrefix(".")
      else { continue }
      files[path] = try Data(contentsOf: URL(filePath: full))
    }
    return files
  }

  /// The diagnostics as `file:line:column id`, files as they stand below content/.
  func places(_ report: BuildReport) -> [String] {
    let root = folder.appending(path: "content").path + "/"
    return report.diagnostics.map { diagnostic in
      let place = diagnostic.position.map { "\($0)".replacing(root, with: "") } ?? "-"
      return "\(place) \(diagnostic.id.rawValue)"
    }
  }
}
