import Foundation
import FileSystem
import Testing

/// The guides of docs/, followed as a reader would: each file they show is written into a new site, one after the
/// other, and the site must build without a complaint.
@Suite("Guides for staff")
struct GuideTests {
  static let docs = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs")
    .standardized

  static let guides = [
    "first-group", "change-a-time", "write-an-article", "another-language", "make-it-yours", "publish",
    "what-is-public", "check",
  ]

  /// A file that a guide shows: a fenced block below a line such as “In `content/site.yaml`:”. Below “Add to …” or
  /// “Change in …” stand some of its fields, since readers have others in theirs.
  struct Shown {
    let path: String
    let text: String
    let isPart: Bool

    private static let openings = ["In `", "Add to `", "Change in `"]

    static func all(in guide: String) -> [Shown] {
      var shown: [Shown] = []
      var path: String?
      var isPart = false
      var fence: String?
      var lines: [String] = []
      for line in guide.components(separatedBy: "\n") {
        if let end = fence {
          if line == end {
            if let path {
              shown.append(Shown(path: path, text: lines.map { $0 + "\n" }.joined(), isPart: isPart))
            }
            (fence, path) = (nil, nil)
          } else {
            lines.append(line)
          }
        } else if line.hasPrefix("```") {
          fence = String(line.prefix { $0 == "`" })
          lines = []
        } else if let opening = openings.first(where: line.hasPrefix), line.hasSuffix("`:") {
          path = String(line.dropFirst(opening.count).dropLast(2))
          isPart = opening != openings[0]
        } else if !line.isEmpty {
          path = nil
        }
      }
      return shown
    }

    /// The whole file, where it held `former`: fields that are shown take the place of those of their names.
    func whole(after former: String) -> String {
      guard isPart else { return text }
      let names = Set(text.components(separatedBy: "\n").compactMap(Self.field))
      var isReplaced = false
      let kept = former.components(separatedBy: "\n").filter { line in
        if let name = Self.field(line) { isReplaced = names.contains(name) }
        return !isReplaced
      }
      return (kept + [text]).joined(separator: "\n")
    }

    /// The name of the field that begins on a line.
    private static func field(_ line: String) -> String? {
      guard line.first?.isLetter == true, let colon = line.firstIndex(of: ":") else { return nil }
      return String(line[..<colon])
    }
  }

  @Test("What a guide shows builds", arguments: guides)
  func guide(name: String) async throws {
    let text = try String(contentsOf: Self.docs.appending(path: "\(name).md"), encoding: .utf8)
    let shown = Shown.all(in: text)
    #expect(!shown.isEmpty)
    let site = try NewSiteFixture()
    let writer = FolderWriter(site.folder.path)
    for file in shown {
      let former = try? String(contentsOf: site.folder.appending(path: file.path), encoding: .utf8)
      try writer.replace(file.path, Array(file.whole(after: former ?? "").utf8))
      let complaints = try await site.complaints()
      #expect(complaints == [], "\(name): \(file.path)")
    }
  }

  @Test("Links between the pages of docs/ lead to files and headings that are there")
  func links() throws {
    let root = Self.docs.deletingLastPathComponent()
    for name in Self.guides.map({ "docs/\($0).md" }) + ["docs/content.md", "README.md"] {
      let page = root.appending(path: name)
      let text = try String(contentsOf: page, encoding: .utf8).replacing(/```(.|\n)*?```/, with: "")
        .replacing(/`[^`\n]*`/, with: "")
      for match in text.matches(of: /\]\(([^)#\s]*)(#[^)\s]*)?\)/) where !match.1.contains(":") {
        let target =
          match.1.isEmpty
          ? page : page.deletingLastPathComponent().appending(path: String(match.1)).standardized
        #expect(FileManager.default.fileExists(atPath: target.path), "\(name): \(match.1)")
        guard let anchor = match.2?.dropFirst(), target.pathExtension == "md" else { continue }
        let headings = try String(contentsOf: target, encoding: .utf8).components(separatedBy: "\n")
          .filter { $0.hasPrefix("#") }.map(Self.anchor)
        #expect(headings.contains(String(anchor)), "\(name): \(match.0)")
      }
    }
  }

  /// As GitHub makes it: small letters, hyphens for blanks, signs left out.
  private static func anchor(_ heading: String) -> String {
    heading.drop { $0 == "#" || $0 == " " }.lowercased().filter {
      $0.isLetter || $0.isNumber || " -_".contains($0)
    }
    .replacing(" ", with: "-")
  }
}
