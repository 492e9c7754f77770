/// The clocks of a zone, for one date after another: within the stretch between two clock changes in which it was asked last, an
/// answer is a sum.
struct ZoneClock {
  private let zone: ZoneRules
  private var stretch: ZoneRules.Stretch

  /// Those of a zone.
  init(_ zone: ZoneRules) {
    self.zone = zone
    stretch = ZoneRules.Stretch(first: 0, end: 0, offset: 0)
  }

  /// The moment at which a clock shows `local`, as ``ZoneRules/instant(of:)`` has it, and what the clock shows then: another
  /// time where it skips that one. Nil outside the years 1 to 9999.
  mutating func time(of local: LocalTime) -> ZonedTime? {
    if stretch.contains(local.secondsSinceEpoch) { return ZonedTime(local, offset: stretch.offset) }
    stretch = zone.stretch(about: local)
    if stretch.contains(local.secondsSinceEpoch) { return ZonedTime(local, offset: stretch.offset) }
    return ZonedTime(zone.instant(of: local), in: zone)
  }

  /// What a clock shows at a moment; nil outside the years 1 to 9999.
  mutating func time(at instant: Instant) -> ZonedTime? {
    stretch.contains(instant.secondsSinceEpoch + stretch.offset)
      ? ZonedTime(instant, offset: stretch.offset) : ZonedTime(instant, in: zone)
  }
}

extension ZoneRules {
  /// Times of the clock that mean a moment of that offset: it shows each once, or here for the first time.
  struct Stretch {
    /// The first, in seconds since 1970 of that clock.
    let first: Int
    /// The end, left out.
    let end: Int
    /// In seconds.
    let offset: Int

    func contains(_ second: Int) -> Bool { first <= second && second < end }
  }

  /// The stretch that a time lies in; one that does not hold it where clocks skip it.
  func stretch(about local: LocalTime) -> Stretch {
    let (second, cycles) = folded(local.secondsSinceEpoch)
    let count = table.localLimits.partitionPoint { $0 <= second }
    let shift = cycles * Self.cycle
    var (first, end) = (Self.boundary.lowerBound, table.cycleEnd ?? Self.boundary.upperBound)
    if let cycleEnd = table.cycleEnd, cycles > 0 { first = cycleEnd - Self.cycle }
    if count > 0 { first = max(first, table.localLimits[count - 1]) }
    if count < table.changes.count { end = min(end, table.changes[count].second + table.offsets[count]) }
    return Stretch(first: first + shift, end: end + shift, offset: table.offsets[count])
  }

  /// Beyond all dates.
  private static let boundary = -(1 << 50)...(1 << 50)
}
