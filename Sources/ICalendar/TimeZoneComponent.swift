public import Scheduling

/// The description of a time zone that each zone of a file needs (`VTIMEZONE`, RFC 5545, section 3.6.5).
public struct TimeZoneComponent: Sendable {
  private let zone: TimeZoneName
  private let observances: [ClockObservance]

  /// The description of a zone from `start` on; through `end` where its clocks follow no rule.
  public init(_ zone: TimeZoneName, rules: ZoneRules, from start: Instant, through end: Instant) {
    self.zone = zone
    observances = rules.observances(from: start, through: end)
  }

  /// Its lines.
  public var bytes: [UInt8] {
    var lines = ContentLines()
    lines.begin("VTIMEZONE")
    lines.add("TZID", text: zone.name)
    for observance in observances {
      // A component is named by what its clocks do.
      if observance.isDaylight {
        lines.begin("DAYLIGHT")
        Self.add(observance, to: &lines)
        lines.end("DAYLIGHT")
      } else {
        lines.begin("STANDARD")
        Self.add(observance, to: &lines)
        lines.end("STANDARD")
      }
    }
    lines.end("VTIMEZONE")
    return lines.bytes
  }

  private static func add(_ observance: ClockObservance, to lines: inout ContentLines) {
    guard let first = observance.starts.first else { return }
    lines.add("DTSTART") { first.appendBasic(to: &$0) }
    lines.add("TZOFFSETFROM", value: offset(observance.before.offset))
    lines.add("TZOFFSETTO", value: offset(observance.after.offset))
    lines.add("TZNAME", text: observance.after.abbreviation)
    if let rule = observance.rule { lines.add("RRULE", value: rule.description) }
    for start in observance.starts.dropFirst() { lines.add("RDATE") { start.appendBasic(to: &$0) } }
  }

  /// `-0500`, with seconds where an old zone has them (section 3.3.14).
  private static func offset(_ seconds: Int) -> String {
    let (sign, size) = (seconds < 0 ? "-" : "+", abs(seconds))
    let clock = sign + two(size / 3600) + two(size / 60 % 60)
    return size % 60 == 0 ? clock : clock + two(size % 60)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
