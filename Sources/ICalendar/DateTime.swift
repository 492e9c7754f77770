public import Scheduling

/// A moment as iCalendar writes it: on the clock of a zone that the file describes, or in UTC (RFC 5545, section 3.3.5).
public enum DateTime: Hashable, Sendable {
  /// What a clock of that zone shows. A time that comes twice is the first.
  case local(LocalTime, TimeZoneName)
  /// A moment in UTC.
  case utc(Instant)

  /// The zone it needs a description of.
  public var zone: TimeZoneName? { if case .local(_, let zone) = self { zone } else { nil } }

  /// `19970714T133000`, with `Z` in UTC; nil outside the years 1 to 9999.
  var value: String? {
    switch self {
    case .local(let local, _): Self.text(local)
    case .utc(let instant): ZonedTime(instant, in: .utc).map { Self.text($0.local) + "Z" }
    }
  }

  static func text(_ local: LocalTime) -> String {
    let second = local.secondOfDay
    return local.date.basicDescription + "T" + two(second / 3600) + two(second / 60 % 60) + two(second % 60)
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension ContentLines {
  /// A property whose value is a moment.
  mutating func add(_ name: String, _ time: DateTime) {
    guard let value = time.value else { return }
    add(name, time.zone.map { [Parameter("TZID", $0.name)] } ?? [], value: value)
  }
}
