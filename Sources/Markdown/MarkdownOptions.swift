/// How a Markdown text is to be rendered.
public struct MarkdownOptions: Hashable, Sendable {
  /// The level of a `#` heading in the page, 1 to 6: 2 where the page's title is its h1. Deeper ones follow, none
  /// below h6.
  public var headingBase: Int
  /// Stands before every id, where a page shows several texts: `about-`. Links within the text follow it.
  public var idPrefix: String
  /// Whether HTML in the text is passed through; otherwise it is left out with a warning.
  public var allowsRawHTML: Bool
  /// The name of the link that leads from a footnote back to the text, in the language of the page.
  public var backToText: String

  /// Options; the defaults suit the main text of a page.
  public init(
    headingBase: Int = 2, idPrefix: String = "", allowsRawHTML: Bool = false,
    backToText: String = "Back to the text"
  ) {
    self.headingBase = min(max(headingBase, 1), 6)
    self.idPrefix = idPrefix
    self.allowsRawHTML = allowsRawHTML
    self.backToText = backToText
  }
}
