public import Scheduling

/// The calendar of a directory: answers when each group meets, with closures, exceptions and moves applied.
///
/// Made once for a directory: closed days are sorted here, not for each group anew.
public struct MeetingCalendar: Sendable {
  let zones: [TimeZoneName: ZoneRules]
  private let closures: [Closure]
  let closed: ClosedDays
  let programs: [Slug: (closures: [Closure], days: ClosedDays)]
  private let places: [Slug: (closures: [Closure], days: ClosedDays)]

  /// The calendar of `directory`.
  public init(_ directory: ProgramDirectory) {
    zones = directory.zones
    closures = directory.closures
    closed = ClosedDays(directory.closures.map(\.days))
    programs = Dictionary(
      directory.programs.map { ($0.slug, ($0.closures, ClosedDays($0.closures.map(\.days)))) },
      uniquingKeysWith: { first, _ in first })
    places = Dictionary(
      directory.places.map { ($0.slug, ($0.closures, ClosedDays($0.closures.map(\.days)))) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The occurrences of a group on those dates (of each meeting's own zone), by their start; cancelled ones too. None where
  /// day and hour are not shared, and none of a group that has ended.
  public func occurrences(of group: Group, from first: CivilDate, through last: CivilDate)
    -> [MeetingOccurrence]
  {
    guard group.status != .ended else { return [] }
    let found = group.attendance.schedule.flatMap { meeting in
      schedule(of: meeting, in: group).occurrences(from: first, through: last)
        .map { resolve($0, of: meeting, in: group) }
    }
    return found.sorted {
      ($0.occurrence.start, $0.meeting.id) < ($1.occurrence.start, $1.meeting.id)
    }
  }

  /// What decides when a meeting is held.
  private func schedule(of meeting: Meeting, in group: Group) -> MeetingSchedule {
    let place = closures(of: meeting.venue ?? group.attendance.venue).days
    var movedPlaces: [Int: ClosedDays] = [:]
    for (index, move) in meeting.moved.enumerated() {
      if let venue = move.venue { movedPlaces[index] = closures(of: venue).days }
    }
    return MeetingSchedule(
      time: meeting.time, zone: zones[meeting.timeZone] ?? .utc, mode: Self.mode(of: meeting.format),
      except: meeting.except.map(\.days), also: meeting.also,
      moved: meeting.moved.map { move in
        MeetingSchedule.Move(
          date: move.date, newDate: move.newDate, start: move.start,
          length: move.minutes.flatMap { Length(minutes: $0) }, mode: move.format.map { Self.mode(of: $0) })
      },
      closures: MeetingSchedule.Closures(
        site: closed, program: group.program.flatMap { programs[$0]?.days } ?? .none, place: place,
        movedPlaces: movedPlaces, ignored: meeting.ignoresClosures),
      pause: pause(of: group))
  }

  func pause(of group: Group) -> MeetingSchedule.Pause {
    guard group.status == .paused else { return .none }
    return group.reopens.map(MeetingSchedule.Pause.until) ?? .indefinite
  }

  /// Place, way in and reason of an occurrence: those of its move, else of its meeting, else of its group.
  private func resolve(_ occurrence: Occurrence, of meeting: Meeting, in group: Group) -> MeetingOccurrence {
    let move = occurrence.move.map { meeting.moved[$0] }
    let format: Group.Format? =
      occurrence.closedPlace != nil ? .online : move?.format ?? meeting.format
    let isOnline = format == .online || format == .phone
    let venue = isOnline ? nil : move?.venue ?? meeting.venue ?? group.attendance.venue
    let online = format == .inPerson ? nil : move?.online ?? meeting.online ?? group.attendance.online
    return MeetingOccurrence(
      meeting: meeting, occurrence: occurrence, venue: venue, online: online, format: format,
      why: why(occurrence, of: meeting, in: group) ?? move?.why)
  }

  private func why(_ occurrence: Occurrence, of meeting: Meeting, in group: Group) -> LocalizedText? {
    let venue = occurrence.move.flatMap { meeting.moved[$0].venue } ?? meeting.venue ?? group.attendance.venue
    if let index = occurrence.closedPlace { return closures(of: venue).closures[index].why }
    switch occurrence.cancellation {
    case .exception(let index)?: return meeting.except[index].why
    case .site(let index)?: return closures[index].why
    case .program(let index)?: return group.program.flatMap { programs[$0]?.closures[index].why }
    case .place(let index)?: return closures(of: venue).closures[index].why
    case .paused?, nil: return nil
    }
  }

  func closures(of venue: Venue?) -> (closures: [Closure], days: ClosedDays) {
    switch venue {
    case .place(let slug, _)?: places[slug] ?? ([], .none)
    case .area(_, let closures)?: (closures, ClosedDays(closures.map(\.days)))
    case nil: ([], .none)
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
