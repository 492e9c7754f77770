/// A moment as the clocks of one zone show it.
public struct ZonedTime: Hashable, Sendable, Comparable {
  /// The moment.
  public let instant: Instant
  /// What a clock shows then.
  public let local: LocalTime

  /// That moment in that zone; nil outside the years 1 to 9999.
  public init?(_ instant: Instant, in zone: ZoneRules) {
    guard let local = zone.localTime(at: instant) else { return nil }
    self.instant = instant
    self.local = local
  }

  /// How far the clock is ahead of UTC, in seconds.
  public var offset: Int { local.secondsSinceEpoch - instant.secondsSinceEpoch }

  /// Earlier moments first.
  public static func < (left: ZonedTime, right: ZonedTime) -> Bool { left.instant < right.instant }
}

extension ZonedTime: CustomStringConvertible {
  /// As RFC 3339 writes it, with the offset in whole minutes: `2026-12-03T19:00:00-05:00`.
  public var description: String {
    let second = local.secondOfDay
    let clock = [second / 3600, second / 60 % 60, second % 60].map { Digits.padded($0, to: 2) }
    let minutes = abs(offset) / 60
    let ahead = [minutes / 60, minutes % 60].map { Digits.padded($0, to: 2) }
    return
      "\(local.date)T\(clock.joined(separator: ":"))\(offset < 0 ? "-" : "+")\(ahead.joined(separator: ":"))"
  }
}
