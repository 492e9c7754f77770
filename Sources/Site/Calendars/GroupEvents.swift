import ICalendar
import ProgramDirectory
import Scheduling

/// The meetings of a group as events of a calendar: a rule stays a rule, what differs from it stands beside it.
struct GroupEvents {
  private let group: Group
  private let edition: Edition
  private let text: EventText

  init(_ group: Group, _ edition: Edition) {
    self.group = group
    self.edition = edition
    text = EventText(group, edition)
  }

  /// The events, and the zones that they need described.
  var block: EventStore.Block {
    var lines = ContentLines()
    var zones: [TimeZoneName] = []
    for series in edition.calendar.series(of: group, within: edition.calendars.span) {
      forEachEvent(of: series) { event in
        for zone in event.zones where !zones.contains(zone) { zones.append(zone) }
        event.append(to: &lines)
      }
    }
    return EventStore.Block(lines: lines.bytes, zones: zones)
  }

  private func forEachEvent(of series: CalendarSeries, _ body: (Event) -> Void) {
    let meeting = series.meeting
    if let repetition = series.repetition {
      let uid = EventIdentity.uid(of: meeting, in: group, edition)
      var event = event(repetition.first, uid: uid, isCancelled: series.isPaused)
      event.rule = repetition.rule
      event.exceptions = repetition.excluded.compactMap { start(of: meeting, on: $0) }
      body(event)
      for found in series.changed {
        var event = self.event(found, uid: uid, isCancelled: !found.occurrence.isHeld)
        event.recurrenceID = start(of: meeting, on: found.occurrence.scheduled)
        body(event)
      }
    }
    for found in series.single {
      let uid = EventIdentity.uid(of: meeting, on: found.occurrence.scheduled, in: group, edition)
      body(event(found, uid: uid, isCancelled: !found.occurrence.isHeld))
    }
  }

  private func event(_ found: MeetingOccurrence, uid: String, isCancelled: Bool) -> Event {
    let (start, end) = times(of: found)
    var event = Event(
      uid: uid, stamp: stamp, start: start, end: end, summary: text.summary(isCancelled: isCancelled))
    event.isCancelled = isCancelled
    guard !group.isDiscreet else {
      event.isPrivate = true
      return event
    }
    event.description = text.description(of: found, isCancelled: isCancelled)
    event.url = text.url
    guard !isCancelled else { return event }
    event.location = text.location(of: found)
    event.position = text.position(of: found)
    event.conferences = text.conferences(of: found)
    event.categories = text.categories
    return event
  }

  /// When anything was last said of the group; a day that never changes where nobody says when.
  private var stamp: Instant {
    Instant([group.updated, group.verified].compactMap { $0 }.max() ?? Self.unknownDay)
  }

  private static let unknownDay = CivilDate(year: 2000, month: 1, day: 1) ?? .first

  // MARK: - Times

  /// On the clock of the meeting's zone; in UTC where that clock shows a time twice or is changed meanwhile, so that nobody has to
  /// know what is meant.
  private func times(of found: MeetingOccurrence) -> (DateTime, DateTime?) {
    let occurrence = found.occurrence
    let zone = found.meeting.timeZone
    let rules = edition.calendar.rules(of: zone)
    let isClear = [occurrence.start, occurrence.end].allSatisfy { time in
      time.map { $0.offset == occurrence.start.offset && rules.instant(of: $0.local) == $0.instant } ?? true
    }
    guard isClear, zone != .utc else {
      return (.utc(occurrence.start.instant), occurrence.end.map { .utc($0.instant) })
    }
    return (.local(occurrence.start.local, zone), occurrence.end.map { .local($0.local, zone) })
  }

  /// The start that the rule gives on a date.
  private func start(of meeting: Meeting, on date: CivilDate) -> DateTime? {
    guard let local = LocalTime(date, meeting.time.start) else { return nil }
    let zone = meeting.timeZone
    return zone == .utc ? .utc(edition.calendar.rules(of: zone).instant(of: local)) : .local(local, zone)
  }
}
