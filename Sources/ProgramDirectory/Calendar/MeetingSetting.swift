public import Scheduling

/// What a group says around its meetings: where they are if they do not say it themselves, under whose closures they lie, and
/// whether they are held for now.
public struct MeetingSetting: Sendable {
  /// Where the group meets.
  public let venue: Venue?
  /// The program it belongs to.
  public let program: Slug?
  /// Whether it is paused.
  public let pause: MeetingSchedule.Pause

  /// A setting. A group that is paused and reopens on a date meets from that date on.
  public init(venue: Venue?, program: Slug?, isPaused: Bool, reopens: CivilDate?) {
    self.venue = venue
    self.program = program
    pause = reopens.map(MeetingSchedule.Pause.until) ?? (isPaused ? .indefinite : .none)
  }

  /// That of a group.
  public init(_ group: Group) {
    self.init(
      venue: group.attendance.venue, program: group.program, isPaused: group.status == .paused,
      reopens: group.reopens)
  }
}
