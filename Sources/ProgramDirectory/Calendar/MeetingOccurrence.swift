public import Scheduling

/// One time that a group meets, or would have met, with everything a visitor needs to know of it.
public struct MeetingOccurrence: Sendable {
  /// The meeting it belongs to.
  public let meeting: Meeting
  /// When it is, and whether it is held.
  public let occurrence: Occurrence
  /// Where, in person.
  public let venue: Venue?
  /// The way in, online.
  public let online: OnlineAccess?
  /// How people come together.
  public let format: Group.Format?
  /// Why it is cancelled, moved or held differently.
  public let why: LocalizedText?

  /// Whether it is online although the meeting is not so as a rule.
  public var isOnlineInstead: Bool { format == .online && meeting.format != .online }
}
