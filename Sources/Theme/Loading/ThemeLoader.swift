public import Diagnostics

/// Loads themes from the folder that holds them.
public struct ThemeLoader: Sendable {
  /// The folder, as the person who ran the command wrote it: `themes`.
  public let themesFolder: String

  private let builtIn: [BuiltInTheme]

  /// A loader of the themes in that folder, and of those that are built in where it has none of their name.
  public init(themesFolder: String, builtIn: [BuiltInTheme] = []) {
    self.themesFolder = themesFolder
    self.builtIn = builtIn
  }

  /// The theme of that name with the options as the site sets them, and all that is wrong with either.
  ///
  /// Nil where there is no such theme, it extends itself, or its theme.yaml can't be read; otherwise the theme holds what
  /// is sound, so that its templates can be checked too. Templates are compiled here and held against their values
  /// by ``Theme/check(_:)``, which needs the types that ``Theme/values`` is part of.
  /// - Parameters:
  ///   - name: the name of the theme's folder.
  ///   - position: where the name is written, for messages.
  ///   - options: the options as the site sets them.
  public func load(
    _ name: String, namedAt position: SourcePosition? = nil, options: [OptionSetting] = []
  ) -> (theme: Theme?, log: DiagnosticLog) {
    var log = DiagnosticLog()
    let folder = ThemesFolder(themesFolder, builtIn: builtIn)
    guard let chain = ThemeChain.find(name, namedAt: position, in: folder, log: &log) else {
      return (nil, log)
    }
    var builder = ThemeBuilder(chain)
    let theme = builder.build(name: name, folder: folder.path(of: name), settings: options)
    log.append(builder.log)
    return (theme, log)
  }
}
