public import Scheduling

/// A moment as iCalendar writes it: on the clock of a zone that the file describes, or in UTC (RFC 5545, section 3.3.5).
public enum DateTime: Hashable, Sendable {
  /// What a clock of that zone shows. A time that comes twice is the first.
  case local(LocalTime, TimeZoneName)
  /// A moment in UTC.
  case utc(Instant)

  /// The zone it needs a description of.
  public var zone: TimeZoneName? { if case .local(_, let zone) = self { zone } else { nil } }

  /// Adds it as `19970714T133000`, with `Z` in UTC.
  func append(to bytes: inout [UInt8]) {
    switch self {
    case .local(let local, _): local.appendBasic(to: &bytes)
    case .utc(let instant):
      guard let time = ZonedTime(instant, in: .utc) else { return }
      time.local.appendBasic(to: &bytes)
      bytes.append(UInt8(ascii: "Z"))
    }
  }

  /// Whether it lies in the years 1 to 9999, so that it can be written.
  var isInCalendar: Bool {
    switch self {
    case .local: true
    case .utc(let instant): ZonedTime(instant, in: .utc) != nil
    }
  }
}

extension ContentLines {
  /// A property whose value is a moment.
  mutating func add(_ name: StaticString, _ time: DateTime) {
    guard time.isInCalendar else { return }
    addLine { line in
      line.append(name)
      if let zone = time.zone { Parameter("TZID", zone.name).append(to: &line) }
      line.append(UInt8(ascii: ":"))
      time.append(to: &line)
    }
  }
}
