public import Scheduling

/// The calendar of a directory: answers when each group meets, with closures, exceptions and moves applied.
///
/// Made once for a directory: closed days are sorted where closures are read, not for each group anew.
public struct MeetingCalendar: Sendable {
  let zones: [TimeZoneName: ZoneRules]
  let closures: Closures
  let programs: [Slug: Closures]
  private let places: [Slug: Closures]

  /// The calendar of `directory`.
  public init(_ directory: ProgramDirectory) {
    self.init(
      zones: directory.zones, closures: directory.closures,
      programs: Dictionary(directory.programs.map { ($0.slug, $0.closures) }) { first, _ in first },
      places: Dictionary(directory.places.map { ($0.slug, $0.closures) }) { first, _ in first })
  }

  /// A calendar of those zones and of the closures of the site, of programs and of places, for meetings that stand in no
  /// directory yet.
  public init(
    zones: [TimeZoneName: ZoneRules], closures: Closures, programs: [Slug: Closures],
    places: [Slug: Closures]
  ) {
    self.zones = zones
    self.closures = closures
    self.programs = programs
    self.places = places
  }

  /// The occurrences of a group on those dates (of each meeting's own zone), by their start; cancelled ones too. None where
  /// day and hour are not shared, and none of a group that has ended.
  ///
  /// With `day`, only those of meetings that one can join on that day: a series leaves what is offered next after its
  /// `join-until`, while those who are in it go on. With `limit`, only so many of them.
  public func occurrences(
    of group: Group, from first: CivilDate, through last: CivilDate, joinableOn day: CivilDate? = nil,
    atMost limit: Int = .max
  ) -> [MeetingOccurrence] {
    guard group.status != .ended else { return [] }
    let meetings = group.attendance.schedule
    // One schedule gives its occurrences in order.
    if meetings.count == 1 {
      guard day.map({ meetings[0].time.canBeJoined(on: $0) }) ?? true else { return [] }
      return occurrences(of: meetings[0], in: group, from: first, through: last, atMost: limit)
    }
    var found: [MeetingOccurrence] = []
    for meeting in meetings where day.map({ meeting.time.canBeJoined(on: $0) }) ?? true {
      found += occurrences(of: meeting, in: group, from: first, through: last, atMost: limit)
    }
    found.sort {
      $0.occurrence.start == $1.occurrence.start
        ? $0.meeting.id < $1.meeting.id : $0.occurrence.start < $1.occurrence.start
    }
    return found.count > limit ? Array(found.prefix(limit)) : found
  }

  /// Those of one of its meetings.
  public func occurrences(
    of meeting: Meeting, in group: Group, from first: CivilDate, through last: CivilDate,
    atMost limit: Int = .max
  ) -> [MeetingOccurrence] {
    guard group.status != .ended else { return [] }
    return schedule(of: meeting, in: group).occurrences(from: first, through: last, atMost: limit).map {
      resolve($0, of: meeting, in: group)
    }
  }

  /// The first date of the next series that starts after that day: of the group's meetings that have not begun by then and
  /// that one can still join. Nil where none is announced.
  public func nextSeries(of group: Group, after day: CivilDate) -> CivilDate? {
    guard group.status != .ended, let tomorrow = day.adding(days: 1) else { return nil }
    let starts = group.attendance.schedule.compactMap { meeting -> CivilDate? in
      guard meeting.time.canBeJoined(on: day), let first = meeting.time.firstDate, first > day else {
        return nil
      }
      return schedule(of: meeting, in: group).nextOccurrence(from: tomorrow)?.date
    }
    return starts.min()
  }

  /// The rules of the zone of its times.
  public func zone(of meeting: Meeting) -> ZoneRules { zones[meeting.timeZone] ?? .utc }

  /// What decides when a meeting of that group is held.
  public func schedule(of meeting: Meeting, in group: Group) -> MeetingSchedule {
    schedule(of: meeting, in: MeetingSetting(group))
  }

  /// What decides when a meeting in that setting is held.
  public func schedule(of meeting: Meeting, in setting: MeetingSetting) -> MeetingSchedule {
    var movedPlaces: [Int: ClosedDays] = [:]
    for (index, move) in meeting.moved.enumerated() {
      if let venue = move.venue { movedPlaces[index] = closures(of: venue).days }
    }
    return MeetingSchedule(
      time: meeting.time, zone: zone(of: meeting), mode: Self.mode(of: meeting.format),
      except: meeting.except.map(\.days), also: meeting.also,
      moved: meeting.moved.map { move in
        MeetingSchedule.Move(
          date: move.date, newDate: move.newDate, start: move.start,
          length: move.minutes.flatMap { Length(minutes: $0) }, mode: move.format.map { Self.mode(of: $0) })
      },
      closures: MeetingSchedule.Closures(
        site: closures.days, program: setting.program.flatMap { programs[$0] }?.days ?? .none,
        place: closures(of: meeting.venue ?? setting.venue).days, movedPlaces: movedPlaces,
        ignored: meeting.ignoresClosures),
      pause: setting.pause)
  }

  /// An occurrence with the reason for what is different about it: that of the closure, the exception or the move.
  func resolve(_ occurrence: Occurrence, of meeting: Meeting, in group: Group) -> MeetingOccurrence {
    MeetingOccurrence(occurrence, of: meeting, in: group, why: why(occurrence, of: meeting, in: group))
  }

  private func why(_ occurrence: Occurrence, of meeting: Meeting, in group: Group) -> LocalizedText? {
    if occurrence.isAsAlways { return nil }
    let move = occurrence.move.map { meeting.moved[$0] }
    return whyNotAsAlways(occurrence, of: meeting, move, in: group) ?? move?.why
  }

  private func whyNotAsAlways(
    _ occurrence: Occurrence, of meeting: Meeting, _ move: Meeting.Move?, in group: Group
  ) -> LocalizedText? {
    if occurrence.closedPlace == nil, occurrence.cancellation == nil { return nil }
    let venue = move?.venue ?? meeting.venue ?? group.attendance.venue
    if let index = occurrence.closedPlace { return closures(of: venue)[index].why }
    switch occurrence.cancellation {
    case .exception(let index)?: return meeting.except[index].why
    case .site(let index)?: return closures[index].why
    case .program(let index)?: return group.program.flatMap { programs[$0]?[index].why }
    case .place(let index)?: return closures(of: venue)[index].why
    case .paused?, nil: return nil
    }
  }

  func closures(of venue: Venue?) -> Closures {
    switch venue {
    case .place(let slug, _)?: places[slug] ?? .none
    case .area(_, let closures)?: closures
    case nil: .none
    }
  }

  /// As far as a closed place matters to it.
  private static func mode(of format: Group.Format?) -> AttendanceMode {
    switch format {
    case .inPerson?: .inPerson
    case .hybrid?: .hybrid
    case .online?, .phone?: .online
    case nil: .inPerson
    }
  }
}
