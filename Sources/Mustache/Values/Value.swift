/// What a template gets: a closed set of kinds, so that rendering needs no reflection and no casts.
public enum Value: Sendable {
  /// Nothing was said. Renders as nothing; its inverted section shows.
  case nothing
  /// Yes or no. Renders as `true` or `false`.
  case flag(Bool)
  /// A whole number, rendered in ASCII digits; numbers for people to read arrive as text, already phrased.
  case number(Int)
  /// Plain text, escaped for the format of the template.
  case text(String)
  /// HTML that is complete and safe as it stands, in UTF-8: an HTML template never escapes it. A template
  /// of another format has no use for HTML as HTML, and escapes it like text.
  case markup([UInt8])
  /// Several values; a section shows once for each.
  case list([Value])
  /// A thing with named values, computed when a template asks for them.
  case object(Object)

  /// Whether a section over this value shows: not where there is nothing, no, 0, an empty text or list.
  public var isTruthy: Bool {
    switch self {
    case .nothing: false
    case .flag(let flag): flag
    case .number(let number): number != 0
    case .text(let text): !text.utf8.isEmpty
    case .markup(let bytes): !bytes.isEmpty
    case .list(let items): !items.isEmpty
    case .object: true
    }
  }
}
