public import Content
import Diagnostics
public import FileSystem

/// Writes the schemas and the settings of VS Code beside a content folder.
public struct SchemaInstaller: Sendable {
  /// What was done.
  public struct Report: Sendable {
    /// The schemas that were written, by path.
    public let schemas: [String]
    /// The settings file; nil where it could not be understood and was left as it was.
    public let settings: String?
    /// What to put into the settings by hand, where that is so.
    public let settingsByHand: String
  }

  private let names: ContentNames
  private let content: String

  /// An installer for the site whose content stands at `content`, a path such as `content` or `site/content`.
  public init(names: ContentNames, content: String) {
    self.names = names
    self.content = content
  }

  /// Writes what differs from what is there; throws `fileUnwritable`, or `fileUnreadable` for the settings.
  public func install() throws(FileProblem) -> Report {
    let (parent, name) = Self.split(content)
    let writer = FolderWriter(parent)
    let installation = SchemaInstallation(names: names, content: name)
    for schema in installation.schemas { try writer.replace(schema.path, Array(schema.text.utf8)) }
    var written: String?
    let reader = FolderReader(parent.isEmpty ? "." : parent, dotNames: [".vscode"])
    let known: String? =
      writer.exists(SchemaInstallation.settingsPath)
      ? String(decoding: try reader.readText(SchemaInstallation.settingsPath), as: UTF8.self) : nil
    if let settings = installation.settings(addedTo: known) {
      if settings != known { try writer.replace(SchemaInstallation.settingsPath, Array(settings.utf8)) }
      written = writer.shown(SchemaInstallation.settingsPath)
    }
    return Report(
      schemas: installation.schemas.map { writer.shown($0.path) }, settings: written,
      settingsByHand: installation.settings(addedTo: nil) ?? "")
  }

  /// The folder that holds the content folder, and the content folder's own name.
  private static func split(_ path: String) -> (parent: String, name: String) {
    var parts = path.split(separator: "/").map(String.init)
    let name = parts.popLast() ?? path
    let parent = (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    return (parent, name)
  }
}
