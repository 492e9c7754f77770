/// The rules of a time zone: what its clocks show at every moment, past and to come.
///
/// Made from a file of the time zone database (``init(tzif:)``). Every moment of the years 1 to 9999 has an answer: after the last
/// clock change that the file lists, the rule at its end is followed.
public struct ZoneRules: Hashable, Sendable {
  /// What the clocks of a zone do for a time.
  public struct Period: Hashable, Sendable {
    /// How far local time is ahead of UTC, in seconds; negative west of Greenwich.
    public let offset: Int
    /// Whether it is daylight saving time, as the database has it.
    public let isDaylightSaving: Bool
    /// The abbreviation in use, such as `EST`, or `+07` where people have none.
    public let abbreviation: String

    /// Such a period.
    public init(offset: Int, isDaylightSaving: Bool, abbreviation: String) {
      self.offset = offset
      self.isDaylightSaving = isDaylightSaving
      self.abbreviation = abbreviation
    }
  }

  /// A moment at which clocks are changed, or the period's name alone.
  public struct Transition: Hashable, Sendable {
    /// When.
    public let instant: Instant
    /// What was before.
    public let before: Period
    /// What is from then on.
    public let after: Period
  }

  /// One change in the list: from that second on, the period of that number.
  struct Change: Hashable, Sendable {
    let second: Int
    let period: Int
  }

  let table: ZoneTable

  /// The calendar repeats, days of the week too, after 400 years: so many seconds.
  static let cycle = 146_097 * 86_400

  /// `periods` is never empty and holds every number that `changes` name.
  init(periods: [Period], changes: [Change], cycleEnd: Int?, yearlyRule: YearlyClockRule? = nil) {
    table = ZoneTable(periods: periods, changes: changes, cycleEnd: cycleEnd, yearlyRule: yearlyRule)
  }

  /// Coordinated universal time.
  public static let utc = ZoneRules(fixed: Period(offset: 0, isDaylightSaving: false, abbreviation: "UTC"))

  /// A zone whose clocks are never changed.
  public init(fixed period: Period) {
    self.init(periods: [period], changes: [], cycleEnd: nil)
  }

  /// The period that the moment lies in.
  public func period(at instant: Instant) -> Period {
    let (second, _) = folded(instant.secondsSinceEpoch)
    return period(after: table.changes.partitionPoint { $0.second <= second })
  }

  /// How far local time is ahead of UTC at that moment, in seconds.
  public func offset(at instant: Instant) -> Int {
    let (second, _) = folded(instant.secondsSinceEpoch)
    return table.offsets[table.changes.partitionPoint { $0.second <= second }]
  }

  /// What a clock shows at that moment; nil outside the years 1 to 9999.
  public func localTime(at instant: Instant) -> LocalTime? {
    LocalTime(secondsSinceEpoch: instant.secondsSinceEpoch + offset(at: instant))
  }

  /// The moment at which a clock shows `local`.
  ///
  /// As RFC 5545, section 3.3.5 has it: a time that is skipped when clocks go forward takes the offset from before, and so comes
  /// as much later; of a time that comes twice the first is meant.
  public func instant(of local: LocalTime) -> Instant {
    let (second, cycles) = folded(local.secondsSinceEpoch)
    let count = table.localLimits.partitionPoint { $0 <= second }
    return Instant(secondsSinceEpoch: second - table.offsets[count] + cycles * Self.cycle)
  }

  /// The clock changes from `start` on and before `end`, in order; none in the years before the database knows the zone.
  public func transitions(from start: Instant, before end: Instant) -> [Transition] {
    var found: [Transition] = []
    forEachChange(from: start, before: end) { instant, index in
      found.append(
        Transition(instant: instant, before: period(after: index), after: period(after: index + 1)))
    }
    return found
  }

  /// The moments of the same changes.
  func changeInstants(from start: Instant, before end: Instant) -> [Instant] {
    var found: [Instant] = []
    forEachChange(from: start, before: end) { instant, _ in found.append(instant) }
    return found
  }

  private func forEachChange(
    from start: Instant, before end: Instant, _ body: (_ instant: Instant, _ index: Int) -> Void
  ) {
    var from = start.secondsSinceEpoch
    while from < end.secondsSinceEpoch {
      let (second, cycles) = folded(from)
      let shift = cycles * Self.cycle
      let limit = min(end.secondsSinceEpoch - shift, table.cycleEnd ?? .max)
      var index = table.changes.partitionPoint { $0.second < second }
      while index < table.changes.count, table.changes[index].second < limit {
        body(Instant(secondsSinceEpoch: table.changes[index].second + shift), index)
        index += 1
      }
      guard let cycleEnd = table.cycleEnd else { break }
      from = cycleEnd + shift
    }
  }

  /// The period in force after so many changes.
  private func period(after count: Int) -> Period {
    table.periods[count == 0 ? 0 : table.changes[count - 1].period]
  }

  /// A moment beyond the cycle brought back into it, and the number of cycles that takes.
  func folded(_ second: Int) -> (second: Int, cycles: Int) {
    guard let cycleEnd = table.cycleEnd, second >= cycleEnd else { return (second, 0) }
    let cycles = (second - cycleEnd) / Self.cycle + 1
    return (second - cycles * Self.cycle, cycles)
  }
}
