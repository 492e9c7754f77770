import Diagnostics
import Fields
import ProgramDirectory
import Scheduling

/// What only the calendar shows of a group's meetings: dates that never come, exceptions that hit nothing, meetings that overlap.
extension Resolver {
  /// Looks at all meetings, those whose day and hour are not shared too; what is said of these names neither.
  mutating func checkSchedule(_ group: GroupDescriptor, _ meetings: [Meeting], in setting: MeetingSetting) {
    // What a meeting says against itself is reported where it is read, and gives no dates to look at.
    let sound = zip(group.schedule ?? [], meetings).filter { $0.0.time.problems().isEmpty }
    let written = sound.map(\.0)
    let schedules = sound.map { context.calendar.schedule(of: $0.1, in: setting) }
    let isPrivate = group.timesAreOnRegistration?.value == true
    let hasEnded = group.status == .ended
    for (meeting, schedule) in zip(written, schedules) {
      for problem in schedule.problems() where problem.severity == .error || !hasEnded {
        report(problem, of: meeting, isPrivate: isPrivate)
      }
      if !hasEnded, let problem = schedule.isOver(asOf: context.today) {
        report(problem, of: meeting, isPrivate: isPrivate)
      }
    }
    if !hasEnded { reportOverlaps(of: written, schedules, isPrivate: isPrivate) }
  }

  private mutating func reportOverlaps(
    of written: [MeetingDescriptor], _ schedules: [MeetingSchedule], isPrivate: Bool
  ) {
    for overlap in MeetingOverlap.all(among: schedules) {
      let (first, second) = (written[overlap.first], written[overlap.second])
      // Of two with one id that is said already.
      guard first.id.value != second.id.value else { continue }
      let problem = overlap.problem(other: isPrivate ? nil : first.id.value)
      let meeting = isPrivate ? "this meeting" : "‘\(second.id.value)’"
      log.warning(problem.id, at: second.id.position, "\(meeting) \(problem.what)", help: problem.help)
    }
  }

  private mutating func report(
    _ found: ScheduleProblem, of meeting: MeetingDescriptor, isPrivate: Bool
  ) {
    let (text, position) = meeting.written(found)
    let subject = isPrivate ? "this \(found.field == .pattern ? "meeting" : "entry")" : "‘\(text)’"
    log.report(
      Diagnostic(
        found.problem.id, found.severity, at: position, "\(subject) \(found.problem.what)",
        help: found.problem.help, dependsOnToday: found.dependsOnToday))
  }
}

extension MeetingDescriptor {
  /// The text that a problem is about, and where it stands.
  fileprivate func written(_ found: ScheduleProblem) -> (text: String, position: SourcePosition) {
    switch (found.field, found.entry) {
    case (.except, let entry?) where except.indices.contains(entry):
      (except[entry].value.days.description, except[entry].position)
    case (.moved, let entry?) where moved.indices.contains(entry):
      (moved[entry].date.value.description, moved[entry].date.position)
    case (.joinUntil, _):
      (joinUntil?.value.description ?? days.value, joinUntil?.position ?? days.position)
    default: (days.value, days.position)
    }
  }
}
