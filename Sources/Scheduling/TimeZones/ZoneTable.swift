/// The lists behind the rules of a zone.
///
/// A class: rules are handed on for every meeting, and only refer to it.
final class ZoneTable: Sendable {
  /// All periods that changes name; the one before the first change is number 0.
  let periods: [ZoneRules.Period]
  /// In order of time. Where the zone has a yearly rule they reach over one cycle of the calendar that follows it alone.
  let changes: [ZoneRules.Change]
  /// The end of that cycle, in seconds since 1970: later moments are as those a whole number of cycles before. Nil where
  /// nothing changes after the last change.
  let cycleEnd: Int?
  /// What the clocks do every year after the last change that the file lists; nil where they are not changed any more.
  let yearlyRule: YearlyClockRule?
  /// The offset after so many changes: for what is asked for every date of every meeting, without a period's name.
  let offsets: [Int]
  /// How far each change reaches in local time, in seconds: until then a clock that still shows the offset before is
  /// right, or was so first.
  let localLimits: [Int]

  /// `periods` is never empty and holds every number that `changes` name.
  init(
    periods: [ZoneRules.Period], changes: [ZoneRules.Change], cycleEnd: Int?, yearlyRule: YearlyClockRule?
  ) {
    let offsets = [periods[0].offset] + changes.map { periods[$0.period].offset }
    self.offsets = offsets
    localLimits = changes.indices.map { changes[$0].second + max(offsets[$0], offsets[$0 + 1]) }
    self.periods = periods
    self.changes = changes
    self.cycleEnd = cycleEnd
    self.yearlyRule = yearlyRule
  }
}

extension ZoneTable: Hashable {
  static func == (left: ZoneTable, right: ZoneTable) -> Bool {
    left === right
      || left.periods == right.periods && left.changes == right.changes && left.cycleEnd == right.cycleEnd
        && left.yearlyRule == right.yearlyRule
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(periods)
    hasher.combine(changes)
    hasher.combine(cycleEnd)
    hasher.combine(yearlyRule)
  }
}
