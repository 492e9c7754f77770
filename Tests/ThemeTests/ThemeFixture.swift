import Diagnostics
import Foundation
import Mustache
import Theme

/// A folder of themes for one test, deleted with the value.
final class ThemeFixture {
  let path: String

  /// Themes of those files by their paths: `plain/templates/home.mustache`.
  init(_ files: [String: String] = [:]) throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    path = "\(base)/waymark-themes-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  func write(_ bytes: Data, to name: String) throws {
    let file = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
  }

  /// Loads a theme; options are written as if in a site.yaml, one a line.
  func load(_ name: String = "plain", _ options: KeyValuePairs<String, String> = [:]) -> Loaded {
    let settings = options.enumerated().map { index, option in
      OptionSetting(
        name: option.key, value: option.value,
        position: SourcePosition(path: "site.yaml", line: index + 1, column: 1))
    }
    let site = SourcePosition(path: "site.yaml", line: 9, column: 8)
    let (theme, log) = ThemeLoader(themesFolder: path).load(name, namedAt: site, options: settings)
    return Loaded(theme: theme, log: log, root: path)
  }

  /// What came of a theme.
  struct Loaded {
    let theme: Theme?
    let log: DiagnosticLog
    let root: String

    /// Where something is wrong and what, paths without the folder of themes.
    var problems: [String] { Self.problems(log, root) }

    /// What is wrong with the templates for those requirements.
    func check(_ requirements: [TemplateRequirement]) -> [String] {
      Self.problems(theme?.check(requirements) ?? DiagnosticLog(), root)
    }

    /// The text of a published file by its name in the theme.
    func asset(_ name: String) -> String? {
      theme?.assets.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    /// The path of a published file by its name in the theme.
    func path(_ name: String) -> String? { theme?.assets.first { $0.name == name }?.path }

    /// A template rendered with the theme's own values.
    func render(_ template: String) throws -> String {
      guard let theme else { return "" }
      let type = ThemeFixture.root(theme)
      return String(decoding: try theme.templates.render(template, with: type(Root())), as: UTF8.self)
    }

    static func problems(_ log: DiagnosticLog, _ root: String) -> [String] {
      log.sorted.map { diagnostic in
        let place = diagnostic.position?.description ?? "-"
        return "\(place.replacingOccurrences(of: root + "/", with: "")) \(diagnostic.id.rawValue)"
      }
    }
  }

  /// What a template of the tests gets: a title, and what the theme adds.
  struct Root: Sendable {
    var title = "Tea & talk"
    var kind = "forum"
  }

  static func root(_ theme: Theme) -> ObjectType<Root> {
    ObjectType(
      "page", "A page of the tests.",
      [.text("title", "its title") { $0.title }, .choice("kind", ["club", "forum"], "its kind") { $0.kind }]
        + theme.values.fields())
  }
}
