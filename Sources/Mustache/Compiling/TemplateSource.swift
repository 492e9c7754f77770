/// What a template's output is, which decides how text is escaped.
public enum TemplateFormat: String, Sendable, CaseIterable {
  /// HTML: `& < > " '` become character references; control characters that no text has a use for are dropped.
  case html
  /// XML 1.0: as HTML; what XML forbids altogether is dropped.
  case xml
  /// JSON: text is escaped for the inside of a string; the template writes the quotes. What could end a
  /// `script` element is escaped too, so the output may stand inside one.
  case json
  /// Plain text: nothing is escaped.
  case text
}

/// A template as it was written.
public struct TemplateSource: Sendable {
  /// The name by which partial tags call it: `group`, `parts/card`.
  public let name: String
  /// Its path in messages.
  public let path: String
  /// What its output is.
  public let format: TemplateFormat
  /// The text, UTF-8.
  public let text: [UInt8]

  /// A template of that name and text.
  public init(name: String, path: String, format: TemplateFormat, text: [UInt8]) {
    self.name = name
    self.path = path
    self.format = format
    self.text = text
  }
}
