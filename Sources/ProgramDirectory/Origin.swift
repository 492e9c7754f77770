public import Diagnostics
public import Language

/// Where a thing comes from: its files, for diagnostics that concern it as a whole and for links to it.
public struct Origin: Hashable, Sendable {
  /// The file that describes it, from the content folder: `groups/first-steps.yaml`.
  public let file: String
  /// The same file as a person would name it, with the place of its first field.
  public let position: SourcePosition
  /// The languages in which some of its text exists, its own first.
  public let languages: [LanguageTag]

  /// The origin of what `file` describes.
  public init(file: String, position: SourcePosition, languages: [LanguageTag]) {
    self.file = file
    self.position = position
    self.languages = languages
  }
}
