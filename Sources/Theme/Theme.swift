public import Language
public import Mustache
public import Wording

/// A theme that was loaded: its templates compiled, its assets as they are published, its options resolved.
///
/// A value that any number of threads may use at once. What was wrong with it stands in the log that
/// ``ThemeLoader/load(_:namedAt:options:)`` returns beside it; one with errors is not for publishing.
public struct Theme: Sendable {
  /// The name of its folder.
  public let name: String
  /// Its folder as the person who ran the command would write it: `themes/harbor`.
  public let folder: String
  /// Its templates and those of the themes it extends.
  public let templates: TemplateLibrary
  /// What is to be published, by path.
  public let assets: [Asset]
  /// What it adds to the values of every template.
  public let values: ThemeValues
  /// The files that its options name, for whoever knows the files of the site to check.
  public let namedFiles: [NamedFile]

  let templatePaths: [String: String]
  let words: ThemeWords

  /// The words of that language: Waymark's own, with those that the theme says differently.
  public func languagePack(_ language: LanguageTag) -> LanguagePack { words.pack(language) }
}
