import Authoring
import Diagnostics
import Explanations
import FileSystem
import Foundation
import Scheduling
import SiteBuild
import Testing

@Suite("Explanations of errors")
struct ExplanationTests {
  /// What no small tree of content can show, and why.
  static let withoutExample: [DiagnosticID: String] = [
    .fileUnreadable: "the system", .fileUnwritable: "the system", .fileExists: "waymark new",
    .fileTooLarge: "10 MB", .notUTF8: "bytes that are no text", .binaryFile: "bytes that are no text",
    .notAFile: "a folder's place", .linkLeavesFolder: "a link", .linkLoop: "a link",
    .tooDeep: "a hundred levels", .textTooComplex: "a million letters",
    .pictureHoldsPosition: "a photo's bytes", .largePicture: "a photo's bytes",
    .outputNotOurs: "the output folder", .outputNotExchangeable: "the output folder",
    .outputBusy: "the output folder", .outputPath: "paths that other checks refuse first",
    .outputFailed: "the system",
  ]

  /// What a build does not say.
  static let foundByCheckAlone: Set<DiagnosticID> = [
    .personalDetails, .largePicture, .hardToRead, .noWayIn, .duplicateGroup, .unlinkedPage, .untranslated,
    .outdatedTranslation,
  ]

  @Test("Every id is explained, once")
  func complete() {
    let explained = ExplanationArea.all.flatMap(\.explanations).map(\.id)
    #expect(Set(explained) == Set(DiagnosticID.allCases))
    #expect(explained.count == Set(explained).count)
    for area in ExplanationArea.all {
      #expect(!area.title.isEmpty)
      for explanation in area.explanations {
        #expect(explanation.story.hasSuffix("."), "\(explanation.id)")
        #expect(
          explanation.story.contains("Only `waymark check`")
            == Self.foundByCheckAlone.contains(explanation.id),
          "\(explanation.id)")
        #expect(
          explanation.wrong.isEmpty == (Self.withoutExample[explanation.id] != nil), "\(explanation.id)")
        #expect(explanation.right.isEmpty == explanation.wrong.isEmpty, "\(explanation.id)")
      }
    }
  }

  @Test(
    "The wrong example has exactly that problem, and the right one none",
    arguments: ExplanationArea.all.flatMap(\.explanations).filter { !$0.wrong.isEmpty })
  func examples(explanation: Explanation) async throws {
    let examines = Self.foundByCheckAlone.contains(explanation.id)
    if examines { #expect(try await build(explanation.wrong).map(\.message) == []) }
    let wrong = try await build(explanation.wrong, examines: examines)
    #expect(Set(wrong.map(\.id)) == [explanation.id], "\(wrong.map(\.message))")
    let right = try await build(explanation.right, examines: examines)
    #expect(right.map(\.message) == [])
  }

  /// What a build says of a new site with those files.
  private func build(_ files: [Explanation.File], examines: Bool = false) async throws -> [Diagnostic] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "waymark-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let writer = FolderWriter(folder.path)
    try NewSite(name: "Open Door").write(to: writer)
    for file in files { try writer.replace(file.path, Array(file.text.utf8)) }
    let today = try CivilDate("2026-11-21")
    var options = BuildOptions(
      content: writer.shown("content"), themes: writer.shown("themes"), output: writer.shown("output"),
      today: { _ in today })
    options.examines = examines
    if files.contains(where: { $0.path.hasPrefix("themes/mine/") }) { options.theme = "mine" }
    return await SiteBuild(options).run().diagnostics
  }

  @Test("A story is shown with its examples, and the list names every id")
  func text() throws {
    let explanation = try #require(DiagnosticID.badTime.explanation)
    let text = ExplanationText.text(explanation)
    #expect(text.contains("Wrong, in content/groups/evening-circle.yaml:\n\n    name: Evening Circle\n"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 84 })
    for id in DiagnosticID.allCases { #expect(ExplanationText.list.contains("  \(id.rawValue)  ")) }
  }
}
