public import Diagnostics
public import Language

/// A theme option as site.yaml writes it; the theme knows what it means.
public struct ThemeOption: Sendable {
  /// Its name.
  public let name: String
  /// Its value.
  public let value: String
  /// Where it is written.
  public let position: SourcePosition

  /// An option of that value.
  public init(name: String, value: String, position: SourcePosition) {
    self.name = name
    self.value = value
    self.position = position
  }
}

/// A word of the interface that the site says differently.
public struct WordOverride: Sendable {
  /// The id of the word.
  public let id: String
  /// The words, by language.
  public let text: LocalizedText
  /// Where it is written.
  public let position: SourcePosition

  /// Other words for that id.
  public init(id: String, text: LocalizedText, position: SourcePosition) {
    self.id = id
    self.text = text
    self.position = position
  }
}
