/// Puts the rules of a zone together from the clock changes of a file and the yearly rule that follows them.
struct ZoneRulesBuilder {
  var periods: [ZoneRules.Period] = []
  private var changes: [ZoneRules.Change] = []
  private var cycleEnd: Int?
  private var yearlyRule: YearlyClockRule?

  /// Adds a change, which comes after all that were added before it.
  mutating func append(second: Int, period: Int) {
    changes.append(ZoneRules.Change(second: second, period: period))
  }

  /// Goes on by a yearly rule: its changes are written out over one cycle of the calendar, after which all repeats.
  mutating func follow(_ rule: YearlyClockRule) {
    let standard = number(of: rule.standard)
    guard let summer = rule.summer else {
      // Without a change the rule holds from the start; after one it says again what the last change said.
      if changes.isEmpty { periods = [rule.standard] }
      return
    }
    let saving = number(of: summer.period)
    let lastSecond = changes.last?.second ?? 0
    let firstYear = LocalTime(secondsSinceEpoch: lastSecond)?.date.year ?? 1970
    // The first two years may hold listed changes, and two more lie beyond the cycle, so that what happens about New
    // Year is the same at both of its ends.
    let lastYear = firstYear + 2 + 400
    for year in firstYear...lastYear + 1 {
      for change in rule.changes(in: year) where changes.isEmpty || change.second > lastSecond {
        // All-year daylight saving time is written as two changes in one moment, of which the second holds.
        if changes.last?.second == change.second { changes.removeLast() }
        changes.append(
          ZoneRules.Change(second: change.second, period: change.isStart ? saving : standard))
      }
    }
    yearlyRule = rule
    cycleEnd = CivilDate(year: lastYear, month: 1, day: 1).map { $0.daysSinceEpoch * 86_400 }
  }

  private mutating func number(of period: ZoneRules.Period) -> Int {
    if let number = periods.firstIndex(of: period) { return number }
    periods.append(period)
    return periods.count - 1
  }

  /// The rules. Changes that change nothing are left out.
  var rules: ZoneRules {
    var kept: [ZoneRules.Change] = []
    var current = 0
    for change in changes where periods[change.period] != periods[current] {
      kept.append(change)
      current = change.period
    }
    return ZoneRules(periods: periods, changes: kept, cycleEnd: cycleEnd, yearlyRule: yearlyRule)
  }
}
