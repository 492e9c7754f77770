public import Diagnostics
public import Language
public import YAML

/// A written value on its way into a kind: the original and, beside it, what each translation file says
/// in the same place.
public struct FieldInput: Sendable {
  /// What a translation file says in this place.
  public struct Translation: Sendable {
    /// The language of the file.
    public let language: LanguageTag
    /// Its value.
    public let node: YAMLNode

    /// A value in that language.
    public init(language: LanguageTag, node: YAMLNode) {
      self.language = language
      self.node = node
    }
  }

  /// The original value.
  public let node: YAMLNode
  /// The language the original is written in.
  public let language: LanguageTag
  /// What the translation files say here.
  public let translations: [Translation]
  /// Whether the value may be private, so that no message quotes it.
  public let isPrivate: Bool

  /// A value with its translations.
  public init(
    _ node: YAMLNode, language: LanguageTag, translations: [Translation] = [], isPrivate: Bool = false
  ) {
    self.node = node
    self.language = language
    self.translations = translations
    self.isPrivate = isPrivate
  }

  /// A part of this value.
  func part(_ node: YAMLNode, translations: [Translation] = [], isPrivate: Bool = false) -> FieldInput {
    FieldInput(
      node, language: language, translations: translations, isPrivate: self.isPrivate || isPrivate)
  }

  /// The value as one message may show it: in quotation marks, shortened, or not at all where it may be private.
  public func quoted(_ text: String) -> String {
    if isPrivate { return "this private value" }
    let firstLine = text.prefix { $0 != "\n" }
    let short = firstLine.count > 60 || firstLine.count < text.count ? firstLine.prefix(60) + "…" : firstLine
    return "‘\(short)’"
  }
}

extension DiagnosticLog {
  /// Reports that `text`, the value of `input`, is not what was asked for.
  public mutating func report(_ problem: ValueProblem, of text: String, in input: FieldInput) {
    error(problem.id, at: input.node.position, "\(input.quoted(text)) \(problem.what)", help: problem.help)
  }

  /// Reports that a list or mapping stands where something else was expected.
  mutating func wrongShape(_ node: YAMLNode, expected: String, help: String) {
    let found =
      switch node {
      case .scalar: "text"
      case .sequence: "a list"
      case .mapping: "a group of fields"
      }
    error(.wrongShape, at: node.position, "expected \(expected), found \(found)", help: help)
  }
}
