/// A moment as the clocks of one zone show it.
public struct ZonedTime: Hashable, Sendable, Comparable {
  /// What a clock shows then.
  public let local: LocalTime
  private let secondsAhead: Int32

  /// That moment in that zone; nil outside the years 1 to 9999.
  public init?(_ instant: Instant, in zone: ZoneRules) {
    self.init(instant, offset: zone.offset(at: instant))
  }

  /// That moment where clocks are so many seconds ahead of UTC; nil outside the years 1 to 9999.
  init?(_ instant: Instant, offset: Int) {
    guard let local = LocalTime(secondsSinceEpoch: instant.secondsSinceEpoch + offset) else { return nil }
    self.init(local, offset: offset)
  }

  /// What a clock shows that is so many seconds ahead of UTC.
  init(_ local: LocalTime, offset: Int) {
    self.local = local
    // The reader of zone files takes no offset beyond a day and two hours, so its hours have two digits.
    secondsAhead = Int32(truncatingIfNeeded: offset)
  }

  /// The moment.
  public var instant: Instant { Instant(secondsSinceEpoch: local.secondsSinceEpoch - offset) }

  /// How far the clock is ahead of UTC, in seconds.
  public var offset: Int { Int(secondsAhead) }

  /// Earlier moments first.
  public static func < (left: ZonedTime, right: ZonedTime) -> Bool { left.instant < right.instant }
}

extension ZonedTime: CustomStringConvertible {
  /// As RFC 3339 writes it, with the offset in whole minutes: `2026-12-03T19:00:00-05:00`.
  public var description: String {
    Digits.text(25) { bytes in
      local.date.append(to: &bytes)
      bytes.append(UInt8(ascii: "T"))
      local.appendClock(to: &bytes, between: UInt8(ascii: ":"))
      bytes.append(offset < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
      let minutes = abs(offset) / 60
      Digits.append(two: minutes / 60, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      Digits.append(two: minutes % 60, to: &bytes)
    }
  }
}
