public import Language
public import Prose

/// A word of a controlled vocabulary: a topic, an audience or a feature.
public struct Term: Sendable {
  /// In which kind of meeting a feature is of use.
  public enum Setting: String, Sendable, CaseIterable {
    case online
    case inPerson = "in-person"
    case both
  }

  /// Its name in paths and references.
  public let id: Slug
  /// Its label.
  public let name: LocalizedText
  /// One sentence.
  public let summary: LocalizedText?
  /// More, for its page.
  public let about: Localized<Prose>?
  /// The topic that holds this one.
  public let parent: Slug?
  /// Its codes in other systems, by system.
  public let codes: [String: String]
  /// Whether pages about it keep a neutral title.
  public let isDiscreet: Bool
  /// Where a feature is of use.
  public let setting: Setting
  /// Where it is described.
  public let origin: Origin

  /// A word of a vocabulary.
  public init(
    id: Slug, name: LocalizedText, summary: LocalizedText?, about: Localized<Prose>?, parent: Slug?,
    codes: [String: String], isDiscreet: Bool, setting: Setting, origin: Origin
  ) {
    self.id = id
    self.name = name
    self.summary = summary
    self.about = about
    self.parent = parent
    self.codes = codes
    self.isDiscreet = isDiscreet
    self.setting = setting
    self.origin = origin
  }
}
