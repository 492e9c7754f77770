import Diagnostics

extension MeetingSchedule {
  /// Whatever is wrong with the meeting's dates on any day one looks: a rule that never occurs, an exception that hits
  /// nothing. What `MeetingTime.problems()` finds is not repeated.
  public func problems() -> [ScheduleProblem] {
    if let problem = neverOccurs { return [problem] }
    var problems: [ScheduleProblem] = []
    for (entry, selection) in except.enumerated() where !hits(selection) {
      problems.append(
        Self.warning(
          .except, entry, .unusedException, "holds no date on which this meets",
          help: "check the date, or leave it out"))
    }
    for (entry, move) in moved.enumerated() {
      if moveNumbers[move.date] != entry {
        problems.append(
          Self.warning(
            .moved, entry, .unusedException, "is moved by an entry above already",
            help: "keep one of the two entries"))
      } else if !hasDate(from: move.date, through: move.date) {
        problems.append(
          Self.warning(
            .moved, entry, .unusedException, "is no date on which this meets",
            help: "write the date that the rule gives, or add ‘new-date’ to ‘also’"))
      }
    }
    return problems
  }

  /// A warning where nothing is held from `today` on, though it once was; nil while a group is paused.
  public func isOver(asOf today: CivilDate) -> ScheduleProblem? {
    guard pause == .none, neverOccurs == nil, nextOccurrence(from: today) == nil else { return nil }
    return Self.warning(
      .pattern, nil, .scheduleOver, "has no date left: the last one has passed", dependsOnToday: true,
      help: "give it new dates, remove the meeting, or write ‘status: ended’")
  }

  private var neverOccurs: ScheduleProblem? {
    guard case .rule(let rule) = time.pattern, time.from != nil || !rule.needsFirstDate else { return nil }
    var dates = PatternDates(time, from: .first, through: .last, zone: zone)
    guard dates.next() == nil else { return nil }
    // Without bounds of its own the rule is at fault; else they leave nothing of it.
    let isImpossible = rule.firstMatch(onOrAfter: time.from ?? .first) == nil
    let problem =
      isImpossible
      ? ValueProblem(
        .neverOccurs, "names a day that never comes", help: "check its days and months against a calendar")
      : ValueProblem(
        .neverOccurs, "gives no date between ‘from’ and ‘until’", help: "check both dates, and the interval")
    return ScheduleProblem(
      field: .pattern, entry: nil, severity: .error, dependsOnToday: false, problem: problem)
  }

  private func hits(_ selection: DateSelection) -> Bool {
    switch selection {
    case .once(let span): return hasDate(from: span.first, through: span.last)
    case .everyYear(let span):
      // Twenty-eight years bring every date to every weekday.
      let start = time.from ?? min(Self.someDate, time.until?.adding(days: -30 * 366) ?? Self.someDate)
      var dates = ScheduledDates(self, from: start, through: start.adding(days: 30 * 366) ?? .last)
      while let date = dates.next() {
        if span.contains(date.scheduled) { return true }
      }
      return false
    }
  }

  private func hasDate(from first: CivilDate, through last: CivilDate) -> Bool {
    var dates = ScheduledDates(self, from: first, through: last)
    return dates.next() != nil
  }

  private static func warning(
    _ field: ScheduleProblem.Field, _ entry: Int?, _ id: DiagnosticID, _ what: String,
    dependsOnToday: Bool = false, help: String
  ) -> ScheduleProblem {
    ScheduleProblem(
      field: field, entry: entry, severity: .warning, dependsOnToday: dependsOnToday,
      problem: ValueProblem(id, what, help: help))
  }

  /// Where looking begins at a rule without a first date, which is the same at any date: 2025-01-01.
  static let someDate = CivilDate(daysSinceEpoch: 20_089) ?? .first
}
