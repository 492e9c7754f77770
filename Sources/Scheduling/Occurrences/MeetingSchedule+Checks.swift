import Diagnostics

extension MeetingSchedule {
  /// Whatever is wrong with the meeting's dates on any day one looks: a rule that never occurs, an exception that hits
  /// nothing. What `MeetingTime.problems()` finds is not repeated.
  public func problems() -> [ScheduleProblem] {
    if let problem = neverOccurs { return [problem] }
    // Most meetings have nothing that a date could be missing for.
    if except.isEmpty, moved.isEmpty, time.joinUntil == nil { return [] }
    var lookup = DateLookup(self)
    return unusedExceptions(&lookup) + unusedMoves(lookup) + lateJoining(lookup)
  }

  /// A warning where nothing is held from `today` on, though it once was; nil while a group is paused.
  public func isOver(asOf today: CivilDate) -> ScheduleProblem? {
    guard !pause.covers(today), neverOccurs == nil, nextOccurrence(from: today) == nil else { return nil }
    if DateLookup(self).hasDate(from: today, through: .last) {
      return Self.warning(
        .pattern, nil, .scheduleOver, "has no date left that is held: all that are to come are cancelled",
        dependsOnToday: true,
        help: "add dates under ‘also’ or ‘moved’, write ‘closures: ignore’, or remove the meeting")
    }
    return Self.warning(
      .pattern, nil, .scheduleOver, "has no date left: the last one has passed", dependsOnToday: true,
      help: "give it new dates, remove the meeting, or write ‘status: ended’")
  }

  private var neverOccurs: ScheduleProblem? {
    guard case .rule(let rule) = time.pattern, time.from != nil || !rule.needsFirstDate else { return nil }
    var dates = pattern.dates(from: .first, through: .last)
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

  private func unusedExceptions(_ lookup: inout DateLookup) -> [ScheduleProblem] {
    var problems: [ScheduleProblem] = []
    for (entry, selection) in except.enumerated() {
      let isUsed =
        switch selection {
        case .once(let span): lookup.hasDate(from: span.first, through: span.last)
        case .everyYear(let span): lookup.hasDate(in: span)
        }
      guard !isUsed else { continue }
      problems.append(
        Self.warning(
          .except, entry, .unusedException, "holds no date on which this meets",
          help: "check the date, or leave it out"))
    }
    return problems
  }

  private func unusedMoves(_ lookup: DateLookup) -> [ScheduleProblem] {
    var problems: [ScheduleProblem] = []
    for (entry, move) in moved.enumerated() {
      if moveNumbers[move.date] != entry {
        problems.append(
          Self.warning(
            .moved, entry, .unusedException, "is moved by an entry above already",
            help: "keep one of the two entries"))
      } else if !lookup.hasDate(from: move.date, through: move.date) {
        problems.append(
          Self.warning(
            .moved, entry, .unusedException, "is no date on which this meets",
            help: "write the date that the rule gives, or add ‘new-date’ to ‘also’"))
      }
    }
    return problems
  }

  /// A last day to join that comes when all is over. After `until` it is an error that `MeetingTime.problems()` finds.
  private func lateJoining(_ lookup: DateLookup) -> [ScheduleProblem] {
    guard let last = time.joinUntil, time.until.map({ last <= $0 }) ?? true,
      !lookup.hasDate(from: last, through: .last), !moved.contains(where: { $0.effectiveDate >= last })
    else { return [] }
    return [
      Self.warning(
        .joinUntil, nil, .badSchedule, "is after the last meeting, when all is over",
        help: "write the last day on which somebody new may come")
    ]
  }

  private static func warning(
    _ field: ScheduleProblem.Field, _ entry: Int?, _ id: DiagnosticID, _ what: String,
    dependsOnToday: Bool = false, help: String
  ) -> ScheduleProblem {
    ScheduleProblem(
      field: field, entry: entry, severity: .warning, dependsOnToday: dependsOnToday,
      problem: ValueProblem(id, what, help: help))
  }
}
