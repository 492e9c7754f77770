public import Content

/// The files that make an editor complete and check content while somebody types.
public struct SchemaInstallation: Sendable {
  /// A file to write, by its path from the folder that holds the content folder.
  public struct File: Sendable {
    /// Its path.
    public let path: String
    /// Its text.
    public let text: String
  }

  /// Where the schemas stand.
  public static let folder = ".waymark/schemas"
  /// The settings of VS Code.
  public static let settingsPath = ".vscode/settings.json"

  /// The schemas.
  public let schemas: [File]
  private let associations: [(schema: String, files: [String])]

  /// The schemas of a site whose content stands in the folder `content`.
  public init(names: ContentNames, content: String) {
    var schemas: [File] = []
    var associations: [(schema: String, files: [String])] = []
    // A file may be translated into any language of the site but its own, which may be any of them.
    let translations = names.languages.count > 1 ? names.languages : []
    for kind in ContentKind.allCases {
      let path = "\(Self.folder)/\(kind.rawValue).json"
      schemas.append(File(path: path, text: ContentSchema(kind, names: names).text))
      let ending = ".\(kind.ending)"
      let stem = "\(content)/\(kind.pattern.dropLast(ending.utf8.count))"
      // Editors look into YAML files alone, not between the hyphens of Markdown.
      if kind.isMarkdown { continue }
      let translated = translations.map { "\(stem).\($0)\(ending)" }
      associations.append((path, ["\(stem)\(ending)"] + translated.map { "!\($0)" }))
      guard !translated.isEmpty else { continue }
      let translation = "\(Self.folder)/\(kind.rawValue).translation.json"
      schemas.append(
        File(path: translation, text: ContentSchema(kind, names: names, version: .translation).text))
      associations.append((translation, translated))
    }
    self.schemas = schemas
    self.associations = associations
  }

  /// The settings of VS Code with these schemas; nil where `settings` can't be understood and is better left alone.
  public func settings(addedTo settings: String?) -> String? {
    EditorSettings.adding(associations, to: settings)
  }
}
