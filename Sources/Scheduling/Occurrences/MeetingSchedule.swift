/// All that decides when one meeting is held: its time and zone, its exceptions, and the closures around it.
///
/// Exceptions apply in this order: (1) the dates of the rule within `from` and `until`, and those of `also`; (2) the meeting's own
/// exceptions and closures cancel, while `also` survives those of site and program; (3) moves, which revive a cancelled
/// date and again survive those of site and program. Nothing meets in a closed place.
///
/// A class, so that whoever walks its dates refers to it: a build does so half a dozen times for each meeting.
public final class MeetingSchedule: Sendable {
  /// One date that is held on another day, or differently.
  public struct Move: Hashable, Sendable {
    /// The date that the rule or `also` gives.
    public let date: CivilDate
    /// The date it is held on; nil where it stays on its own.
    public let newDate: CivilDate?
    /// Another start; the meeting then keeps its length.
    public let start: TimeOfDay?
    /// Another length.
    public let length: Length?
    /// Another way of meeting.
    public let mode: AttendanceMode?

    /// A move.
    public init(
      date: CivilDate, newDate: CivilDate? = nil, start: TimeOfDay? = nil, length: Length? = nil,
      mode: AttendanceMode? = nil
    ) {
      self.date = date
      self.newDate = newDate
      self.start = start
      self.length = length
      self.mode = mode
    }

    /// The date it ends up on.
    public var effectiveDate: CivilDate { newDate ?? date }
  }

  /// The closures that a meeting lies under.
  public struct Closures: Sendable {
    /// The site's; none for a meeting that ignores them.
    public let site: ClosedDays
    /// The program's; none for a meeting that ignores them.
    public let program: ClosedDays
    /// Its place's.
    public let place: ClosedDays
    /// Those of the places that moves go to, by the number of the move; the meeting's place counts for the others.
    public let movedPlaces: [Int: ClosedDays]

    /// Those closures. `ignored` leaves out the site's and the program's: nobody can ignore that a place is closed.
    public init(
      site: ClosedDays = .none, program: ClosedDays = .none, place: ClosedDays = .none,
      movedPlaces: [Int: ClosedDays] = [:], ignored: Bool = false
    ) {
      self.site = ignored ? .none : site
      self.program = ignored ? .none : program
      self.place = place
      self.movedPlaces = movedPlaces
    }
  }

  /// Whether the group meets at all for now.
  public enum Pause: Hashable, Sendable {
    /// It does.
    case none
    /// Not before that date.
    case until(CivilDate)
    /// Nobody knows when it will again.
    case indefinite

    /// Whether nothing meets on that date.
    public func covers(_ date: CivilDate) -> Bool {
      switch self {
      case .none: false
      case .until(let reopening): date < reopening
      case .indefinite: true
      }
    }
  }

  /// When it meets.
  public let time: MeetingTime
  /// The zone of its times.
  public let zone: ZoneRules
  /// How it meets.
  public let mode: AttendanceMode
  /// Its exceptions, as they were given.
  public let except: [DateSelection]
  /// Dates beside the rule, in order, each once.
  public let also: [CivilDate]
  /// Dates held differently, as they were given. Of two for one date the first counts.
  public let moved: [Move]
  /// The closures it lies under.
  public let closures: Closures
  /// Whether its group is paused.
  public let pause: Pause

  let exceptions: ClosedDays
  let moveNumbers: [CivilDate: Int]
  /// The dates that are moved, in order.
  let movedDates: [CivilDate]
  /// The dates before any exception.
  let pattern: MeetingPattern

  /// A meeting's schedule.
  public init(
    time: MeetingTime, zone: ZoneRules, mode: AttendanceMode, except: [DateSelection] = [],
    also: [CivilDate] = [], moved: [Move] = [], closures: Closures = Closures(), pause: Pause = .none
  ) {
    self.time = time
    self.zone = zone
    self.mode = mode
    self.except = except
    self.also = also.isEmpty ? [] : Set(also).sorted()
    self.moved = moved
    self.closures = closures
    self.pause = pause
    exceptions = except.isEmpty ? .none : ClosedDays(except)
    moveNumbers =
      moved.isEmpty
      ? [:]
      : Dictionary(
        moved.enumerated().map { ($0.element.date, $0.offset) }, uniquingKeysWith: { first, _ in first })
    movedDates = moved.isEmpty ? [] : moveNumbers.keys.sorted()
    pattern = MeetingPattern(time, zone: zone)
  }
}
