public import Language
public import Scheduling

/// One time that a group meets, or would have met, with everything a visitor needs to know of it.
///
/// Place, way in and format follow from the move, else the meeting, else the group when they are asked for: a build makes
/// dozens of occurrences of each group, and looks at the place of a few.
public struct MeetingOccurrence: Sendable {
  /// The meeting it belongs to.
  public let meeting: Meeting
  /// When it is, and whether it is held.
  public let occurrence: Occurrence
  /// Why it is cancelled, moved or held differently.
  public let why: LocalizedText?
  private let group: Group

  /// An occurrence of a meeting of `group`, with the reason that ``MeetingCalendar`` found for it.
  init(_ occurrence: Occurrence, of meeting: Meeting, in group: Group, why: LocalizedText?) {
    self.occurrence = occurrence
    self.meeting = meeting
    self.group = group
    self.why = why
  }

  /// Where, in person.
  public var venue: Venue? {
    let format = format
    guard format != .online, format != .phone else { return nil }
    return move?.venue ?? meeting.venue ?? group.attendance.venue
  }

  /// The way in, online.
  public var online: OnlineAccess? {
    format == .inPerson ? nil : move?.online ?? meeting.online ?? group.attendance.online
  }

  /// How people come together.
  public var format: Group.Format? {
    occurrence.closedPlace != nil ? .online : move?.format ?? meeting.format
  }

  /// Whether it is online although the meeting is not so as a rule.
  public var isOnlineInstead: Bool { format == .online && meeting.format != .online }

  private var move: Meeting.Move? { occurrence.move.map { meeting.moved[$0] } }
}
