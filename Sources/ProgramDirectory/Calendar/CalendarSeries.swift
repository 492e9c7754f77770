public import Scheduling

/// A meeting as calendar programs keep it, with where each date is and how one gets in.
public struct CalendarSeries: Sendable {
  /// What repeats.
  public struct Repetition: Sendable {
    /// The first date, as all are but for what ``CalendarSeries/changed`` says.
    public let first: MeetingOccurrence
    /// The rule, from that date on.
    public let rule: RecurrenceRule
    /// Dates that the rule gives and that are not there.
    public let excluded: [CivilDate]
  }

  /// The meeting.
  public let meeting: Meeting
  /// What repeats; nil where nothing does.
  public let repetition: Repetition?
  /// What is different on dates that the rule gives.
  public let changed: [MeetingOccurrence]
  /// What stands beside the rule.
  public let single: [MeetingOccurrence]
  /// Whether all that repeats is cancelled for now.
  public let isPaused: Bool
}

extension MeetingCalendar {
  /// The meetings of a group as calendar programs keep them, those without dates left out. None where day and hour are not
  /// shared, and none of a group that has ended.
  public func series(of group: Group, within span: SeriesSpan) -> [CalendarSeries] {
    guard group.status != .ended else { return [] }
    return group.attendance.schedule.compactMap { meeting in
      let series = schedule(of: meeting, in: group).series(within: span)
      guard !series.isEmpty else { return nil }
      return CalendarSeries(
        meeting: meeting,
        repetition: series.repetition.map {
          CalendarSeries.Repetition(
            first: resolve($0.first, of: meeting, in: group), rule: $0.rule, excluded: $0.excluded)
        },
        changed: series.changed.map { resolve($0, of: meeting, in: group) },
        single: series.single.map { resolve($0, of: meeting, in: group) }, isPaused: series.isPaused)
    }
  }

  /// Whether a group has a date on that day or later, cancelled ones included.
  public func hasOccurrence(of group: Group, onOrAfter date: CivilDate) -> Bool {
    guard group.status != .ended else { return false }
    return group.attendance.schedule.contains {
      schedule(of: $0, in: group).hasOccurrence(onOrAfter: date)
    }
  }

  /// The rules of a zone.
  public func rules(of zone: TimeZoneName) -> ZoneRules { zones[zone] ?? .utc }
}
