/// What stands at the head of a calendar file: what it is, and how often to look for a newer one (RFC 5545, section 3.6; RFC
/// 7986, section 5).
///
/// There is no `METHOD`: the file is no message that somebody sends to somebody (RFC 5546), and without one `DTSTAMP` says when an
/// event's text was last changed (RFC 5545, section 3.8.7.2), which is what a generator knows.
public struct CalendarHeader: Sendable {
  /// What made the file, as a formal public identifier.
  public let product: String
  /// The calendar's name.
  public let name: String
  /// A page about it.
  public let url: String?
  /// Where the file itself is to be had.
  public let source: String?

  /// A header.
  public init(product: String, name: String, url: String?, source: String?) {
    self.product = product
    self.name = name
    self.url = url
    self.source = source
  }

  /// Adds its lines, which come after `BEGIN:VCALENDAR`. Name and interval are said twice: as RFC 7986 has them, and by the
  /// older names that Apple, Google and Microsoft read.
  public func append(to lines: inout ContentLines) {
    lines.add("VERSION", value: "2.0")
    lines.add("PRODID", text: product)
    lines.add("NAME", text: name)
    lines.add("X-WR-CALNAME", text: name)
    if let url { lines.add("URL", value: url) }
    if let source { lines.add("SOURCE", [Parameter("VALUE", "URI")], value: source) }
    lines.add("REFRESH-INTERVAL", [Parameter("VALUE", "DURATION")], value: Self.interval)
    lines.add("X-PUBLISHED-TTL", value: Self.interval)
  }

  /// What is called off in the morning should be so by the evening.
  private static let interval = "PT6H"
}
