/// How people come together at a meeting, as far as a closed place matters to it.
public enum AttendanceMode: String, Sendable, Hashable, CaseIterable {
  /// At a place alone.
  case inPerson
  /// From wherever one is, by video or phone.
  case online
  /// Either way, at one meeting.
  case hybrid

  /// Whether it needs its place.
  public var needsPlace: Bool { self == .inPerson }
}

/// Why an occurrence is cancelled. Numbers are places in the lists that the schedule was made from.
public enum Cancellation: Hashable, Sendable {
  /// The group is paused.
  case paused
  /// By an entry of the meeting's own exceptions.
  case exception(Int)
  /// By a closure of the site.
  case site(Int)
  /// By a closure of the program.
  case program(Int)
  /// By a closure of the place: of the move's own place, where the occurrence is moved to one.
  case place(Int)
}

/// One time that a meeting is held, or would have been.
public struct Occurrence: Hashable, Sendable {
  /// The date that the rule, or `also`, gives it. It identifies the occurrence, as `RECURRENCE-ID` does in a calendar.
  public let scheduled: CivilDate
  /// The date it is on: another one where it is moved.
  public let date: CivilDate
  /// When it starts.
  public let start: ZonedTime
  /// When it ends; nil where the meeting does not say.
  public let end: ZonedTime?
  /// Why it is cancelled; nil where it is held.
  public let cancellation: Cancellation?
  /// The entry of `moved` that changes its day, time, place or way in.
  public let move: Int?
  /// Whether only `also` gives it, not the rule.
  public let isExtra: Bool
  /// How it is held: online where a hybrid meeting's place is closed.
  public let mode: AttendanceMode
  /// The closure of its place that leaves a hybrid meeting online; nil otherwise.
  public let closedPlace: Int?

  /// Whether it takes place.
  public var isHeld: Bool { cancellation == nil }
  /// Whether nothing is said of it: it is held on its day and in its way.
  public var isAsAlways: Bool { cancellation == nil && move == nil && closedPlace == nil }
  /// The date it was moved from; nil where it is on its own day.
  public var movedFrom: CivilDate? { date == scheduled ? nil : scheduled }

  /// Whether it is going on at some moment at which the other one is too. Without an end a meeting is only its start.
  public func overlaps(_ other: Occurrence) -> Bool {
    start.instant == other.start.instant
      || (start < (other.end ?? other.start) && other.start < (end ?? start))
  }
}
