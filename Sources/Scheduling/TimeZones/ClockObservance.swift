/// What a zone's clocks do after changes of one kind, as a calendar file says it (`STANDARD` and `DAYLIGHT` of `VTIMEZONE`, RFC
/// 5545, section 3.6.5).
public struct ClockObservance: Hashable, Sendable {
  /// Whether clocks are ahead. Where a zone counts its winter as the exception, as Ireland does, this says it the usual way
  /// round: programs expect the later clock to be daylight saving time.
  public let isDaylight: Bool
  /// What was before.
  public let before: ZoneRules.Period
  /// What is from then on.
  public let after: ZoneRules.Period
  /// The moments of the changes on the clock that is changed, in order; at least one.
  public fileprivate(set) var starts: [LocalTime]
  /// How the change repeats from the first moment on; nil where it does not, or by no rule.
  public let rule: RecurrenceRule?
}

extension ZoneRules {
  /// What the clocks do from `start` on: by rule for good where the zone has one, else through `end`.
  public func observances(from start: Instant, through end: Instant) -> [ClockObservance] {
    let yearly = yearlyObservances
    let ruled = yearly.first?.starts.first.map { local in
      Instant(secondsSinceEpoch: local.secondsSinceEpoch - (yearly.first?.before.offset ?? 0))
    }
    if let ruled, ruled <= start { return yearly }
    return listedObservances(from: start, before: ruled ?? end) + yearly
  }

  /// Those of single changes, the last before `start` among them: those alike together, in order of the first.
  private func listedObservances(from start: Instant, before end: Instant) -> [ClockObservance] {
    let former = transitions(from: Instant(secondsSinceEpoch: Self.earliest), before: start)
    let changes = former.suffix(1) + transitions(from: start, before: end)
    var kinds = initialPeriod(at: start, isKnown: !former.isEmpty).map { [$0] } ?? []
    var numbers: [Kind: Int] = [:]
    for change in changes {
      guard let local = change.localStart else { continue }
      let kind = Kind(before: change.before, after: change.after)
      if let number = numbers[kind] {
        kinds[number].starts.append(local)
      } else {
        numbers[kind] = kinds.count
        kinds.append(
          ClockObservance(
            isDaylight: change.isDaylight, before: change.before, after: change.after, starts: [local],
            rule: nil))
      }
    }
    return kinds
  }

  private struct Kind: Hashable {
    let before: Period
    let after: Period
  }

  /// What is in force where no change before is known: from 1970 on.
  private func initialPeriod(at start: Instant, isKnown: Bool) -> ClockObservance? {
    guard !isKnown, let local = LocalTime(secondsSinceEpoch: 0) else { return nil }
    let period = period(at: start)
    return ClockObservance(
      isDaylight: period.isDaylightSaving, before: period, after: period, starts: [local], rule: nil)
  }

  /// 1900-01-01, in seconds since 1970.
  private static let earliest = -2_208_988_800
}

extension ZoneRules.Transition {
  /// The moment on the clock that is changed.
  fileprivate var localStart: LocalTime? {
    LocalTime(secondsSinceEpoch: instant.secondsSinceEpoch + before.offset)
  }

  /// Whether clocks are ahead from then on, in a year that has both.
  fileprivate var isDaylight: Bool {
    before.isDaylightSaving == after.isDaylightSaving || before.offset == after.offset
      ? after.isDaylightSaving : after.offset > before.offset
  }
}

// MARK: - By rule

extension ZoneRules {
  /// The two changes that come every year, from the first year in which the zone kept to them; none where it has no such rule,
  /// or one that RFC 5545 can't say.
  private var yearlyObservances: [ClockObservance] {
    guard let summer = table.yearlyRule?.summer, let startRule = summer.start.recurrence,
      let endRule = summer.end.recurrence
    else { return [] }
    let kept = changesByRule
    guard let toSummer = kept.first(where: \.isStart), let toStandard = kept.first(where: { !$0.isStart })
    else { return [] }
    return [(toSummer, startRule), (toStandard, endRule)].sorted { $0.0.second < $1.0.second }
      .compactMap { change, rule in
        let transition = change.transition
        return transition.localStart.map {
          ClockObservance(
            isDaylight: transition.isDaylight, before: transition.before, after: transition.after,
            starts: [$0], rule: rule)
        }
      }
  }

  private struct YearlyChange {
    let second: Int
    let isStart: Bool
    let transition: Transition
  }

  /// The changes up to 2040 that are as the rule has it, as far back as all are.
  private var changesByRule: [YearlyChange] {
    guard let rule = table.yearlyRule else { return [] }
    let expected = (1970...2040).flatMap { rule.changes(in: $0) }
    guard let first = expected.first, let last = expected.last else { return [] }
    let actual = transitions(
      from: Instant(secondsSinceEpoch: first.second), before: Instant(secondsSinceEpoch: last.second + 1))
    var kept: [YearlyChange] = []
    for (change, transition) in zip(expected.reversed(), actual.reversed()) {
      let after = change.isStart ? rule.summer?.period : rule.standard
      let before = change.isStart ? rule.standard : rule.summer?.period
      guard transition.instant.secondsSinceEpoch == change.second, transition.after == after,
        transition.before == before
      else { break }
      kept.append(YearlyChange(second: change.second, isStart: change.isStart, transition: transition))
    }
    return kept.reversed()
  }
}

extension YearlyClockChange {
  /// The days of the change as a yearly rule; nil where RFC 5545 has no simple one.
  var recurrence: RecurrenceRule? {
    // A time before or after the day itself, as some zones have it: the change is on another day.
    let shift = second >= 0 ? second / 86_400 : (second + 1) / 86_400 - 1
    switch day {
    case .ofYear(let number):
      return shift == 0 ? RecurrenceRule(.yearly, yearDays: [number + 1]) : nil
    case .ofYearWithoutLeapDay(let number):
      guard let date = CivilDate(year: 2001, month: 1, day: 1)?.adding(days: number - 1), shift == 0
      else { return nil }
      return RecurrenceRule(.yearly, monthDays: [date.dayOfMonth], months: [date.month])
    case .ofMonth(let number, let week, let weekday):
      guard let month = Month(rawValue: number) else { return nil }
      return Self.rule(month, week, weekday, shift)
    }
  }

  /// `weekday` (Sunday is 0) number `week` of the month, so many days later.
  private static func rule(_ month: Month, _ week: Int, _ weekday: Int, _ shift: Int) -> RecurrenceRule? {
    guard let day = Weekday(rawValue: (weekday + shift + 6 + 70) % 7 + 1) else { return nil }
    if shift == 0 {
      return RecurrenceRule(.yearly, days: [.init(day, ordinal: week == 5 ? -1 : week)], months: [month])
    }
    // The last week of February begins on one of two days.
    guard week < 5 || month != .february else { return nil }
    let length = month.longestLength
    let first = (week < 5 ? 7 * (week - 1) + 1 : length - 6) + shift
    guard first >= 1, first + 6 <= (month == .february ? 28 : length) else { return nil }
    return RecurrenceRule(
      .yearly, days: [.init(day)], monthDays: Array(first...first + 6), months: [month])
  }
}
