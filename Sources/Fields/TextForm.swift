/// A form that text may have: `date`, `time`, `phone`. What schemas, documentation and the command line say of it.
public struct TextForm: Sendable {
  /// Its name in the documentation: `date`.
  public let name: String
  /// How it is written, in one sentence for staff; nil where the name says it all.
  public let rule: String?
  /// Texts of this form, the plainest first; none where any text will do.
  public let examples: [String]
  /// A regular expression (ECMA 262) that every text of this form matches. Others may match it too: it catches
  /// slips while somebody types, and the reader decides.
  public let pattern: String?

  /// A form of that name.
  public init(
    _ name: String, rule: String? = nil, examples: [String] = [], pattern: String? = nil
  ) {
    self.name = name
    self.rule = rule
    self.examples = examples
    self.pattern = pattern
  }

  /// A form of that name with one example.
  public init(_ name: String, example: String) { self.init(name, examples: [example]) }

  /// The plainest example, where it has one.
  public var example: String? { examples.first }
}

extension TextForm {
  /// Text as people write it. It has no example: what a text says hangs on its field.
  public static let plain = TextForm(
    "text", rule: "Plain words. In quotation marks where it holds `: ` or ` #`, or begins with a sign.")
  /// Text with marks for emphasis, links and lists.
  public static let markdown = TextForm(
    "Markdown",
    rule: "Words with *emphasis*, links and lists; longer ones behind `|`, indented, on the lines below.")
}
