public import Scheduling

/// An event, or what repeats as one (`VEVENT`, RFC 5545, section 3.6.1; `CONFERENCE` is RFC 7986, section 5.11).
public struct Event: Sendable {
  /// A text for people.
  public struct Text: Hashable, Sendable {
    /// The text.
    public let value: String
    /// Its language (BCP 47), where a reader should be told.
    public let language: String?

    /// A text.
    public init(_ value: String, language: String? = nil) {
      self.value = value
      self.language = language
    }
  }

  /// A way to take part from elsewhere.
  public struct Conference: Hashable, Sendable {
    /// An `https:` or `tel:` URI.
    public let uri: String
    /// What to call it.
    public let label: String
    /// Whether it is a telephone call.
    public let isPhone: Bool

    /// A way in.
    public init(uri: String, label: String, isPhone: Bool = false) {
      self.uri = uri
      self.label = label
      self.isPhone = isPhone
    }
  }

  /// What makes it the same event from one reading of the file to the next.
  public var uid: String
  /// When what is said of it was last changed.
  public var stamp: Instant
  /// When it starts.
  public var start: DateTime
  /// When it ends; nil where nobody says.
  public var end: DateTime?
  /// Of what repeats, the start of the one date that this is about.
  public var recurrenceID: DateTime?
  /// How it repeats.
  public var rule: RecurrenceRule?
  /// Starts that the rule gives and that are not there.
  public var exceptions: [DateTime] = []
  /// What it is called.
  public var summary: Text
  /// More about it, on one or several lines.
  public var description: Text?
  /// Where.
  public var location: Text?
  /// Where on the globe: degrees north and east.
  public var position: (latitude: Double, longitude: Double)?
  /// A page about it.
  public var url: String?
  /// Ways to take part from elsewhere.
  public var conferences: [Conference] = []
  /// What it is about.
  public var categories: [String] = []
  /// Whether it does not take place.
  public var isCancelled = false
  /// Whether others should see no more than that there is something.
  public var isPrivate = false

  /// An event of that name.
  public init(uid: String, stamp: Instant, start: DateTime, end: DateTime?, summary: Text) {
    self.uid = uid
    self.stamp = stamp
    self.start = start
    self.end = end
    self.summary = summary
  }
}

extension Event {
  /// The zones that its times need described.
  public var zones: [TimeZoneName] { [start, end, recurrenceID].compactMap { $0?.zone } }

  /// Adds its lines. It takes up no time in the sense of `TRANSP`: that somebody follows a listing does not say that they are
  /// busy.
  public func append(to lines: inout ContentLines) {
    lines.begin("VEVENT")
    lines.add("UID", text: uid)
    lines.add("DTSTAMP", .utc(stamp))
    if let recurrenceID { lines.add("RECURRENCE-ID", recurrenceID) }
    lines.add("DTSTART", start)
    if let end { lines.add("DTEND", end) }
    if let rule { lines.add("RRULE", value: rule.description) }
    for exception in exceptions { lines.add("EXDATE", exception) }
    Self.add("SUMMARY", summary, to: &lines)
    if let description { Self.add("DESCRIPTION", description, to: &lines) }
    if let location { Self.add("LOCATION", location, to: &lines) }
    if let position {
      lines.add("GEO", value: "\(Self.degrees(position.latitude));\(Self.degrees(position.longitude))")
    }
    if let url { lines.add("URL", value: url) }
    for conference in conferences { Self.add(conference, to: &lines) }
    if !categories.isEmpty { lines.add("CATEGORIES", texts: categories) }
    if isCancelled { lines.add("STATUS", value: "CANCELLED") }
    if isPrivate { lines.add("CLASS", value: "PRIVATE") }
    lines.add("TRANSP", value: "TRANSPARENT")
    lines.end("VEVENT")
  }

  private static func add(_ name: StaticString, _ text: Text, to lines: inout ContentLines) {
    lines.add(name, text.language.map { [Parameter("LANGUAGE", $0)] } ?? [], text: text.value)
  }

  private static func add(_ conference: Conference, to lines: inout ContentLines) {
    var parameters = [Parameter("VALUE", "URI")]
    if conference.isPhone { parameters.append(Parameter("FEATURE", "PHONE")) }
    parameters.append(Parameter("LABEL", conference.label))
    lines.add("CONFERENCE", parameters, value: conference.uri)
  }

  /// Six places after the point, a tenth of a meter, and never an exponent (section 3.8.1.6).
  private static func degrees(_ value: Double) -> String {
    guard value.magnitude <= 360 else { return "0" }
    let millionths = Int((value.magnitude * 1_000_000).rounded())
    let fraction = String(millionths % 1_000_000 + 1_000_000).dropFirst()
    return (value < 0 ? "-" : "") + "\(millionths / 1_000_000).\(fraction)"
  }
}
