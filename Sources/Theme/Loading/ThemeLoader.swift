public import Diagnostics
import Mustache

/// Loads themes from the folder that holds them.
public struct ThemeLoader: Sendable {
  /// The folder, as the person who ran the command wrote it: `themes`.
  public let themesFolder: String

  /// A loader of the themes in that folder.
  public init(themesFolder: String) { self.themesFolder = themesFolder }

  /// The theme of that name with the options as the site sets them, and all that is wrong with either.
  ///
  /// Nil where there is no such theme or it extends itself; otherwise the theme holds what is sound, so that its
  /// templates can be checked too. Templates are compiled here and held against their values by
  /// ``Theme/check(_:)``, which needs the types that ``Theme/values`` is part of.
  /// - Parameters:
  ///   - name: the name of the theme's folder.
  ///   - position: where the name is written, for messages.
  ///   - options: the options as the site sets them.
  public func load(
    _ name: String, namedAt position: SourcePosition? = nil, options: [OptionSetting] = []
  ) -> (theme: Theme?, log: DiagnosticLog) {
    let none = ThemeRecord("none", "", [])
    let theme = Theme(
      name: name, folder: "\(themesFolder)/\(name)", templates: TemplateLibrary([]), assets: [],
      values: ThemeValues(assets: none, icons: none, options: none, extra: none), namedFiles: [],
      templatePaths: [:], words: ThemeWords())
    return (theme, DiagnosticLog())
  }
}
