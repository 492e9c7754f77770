public import Language
public import Scheduling

/// One entry of a group's schedule.
///
/// A class, as thousands of occurrences refer to it and none has to copy it.
public final class Meeting: Sendable {
  /// One date that is moved, or held differently.
  public struct Move: Sendable {
    /// The date the rule gives.
    public let date: CivilDate
    /// The date it is held on instead; the same day where only the rest differs.
    public let newDate: CivilDate?
    /// Another start.
    public let start: TimeOfDay?
    /// Another length, in minutes.
    public let minutes: Int?
    /// Another venue.
    public let venue: Venue?
    /// Another way in.
    public let online: OnlineAccess?
    /// Another format.
    public let format: Group.Format?
    /// Why.
    public let why: LocalizedText?

    /// A move.
    public init(
      date: CivilDate, newDate: CivilDate?, start: TimeOfDay?, minutes: Int?, venue: Venue?,
      online: OnlineAccess?, format: Group.Format?, why: LocalizedText?
    ) {
      self.date = date
      self.newDate = newDate
      self.start = start
      self.minutes = minutes
      self.venue = venue
      self.online = online
      self.format = format
      self.why = why
    }
  }

  /// Its id, unique within the group; ids of calendars hang on it.
  public let id: String
  /// When it is.
  public let time: MeetingTime
  /// Dates on which it is cancelled.
  public let except: [Closure]
  /// Dates beside the rule.
  public let also: [CivilDate]
  /// Dates held differently.
  public let moved: [Move]
  /// Whether it meets on closed days too.
  public let ignoresClosures: Bool
  /// Where, if not where the group meets.
  public var venue: Venue? { rareVenue.value }
  private let rareVenue: Rare<Venue>
  /// The way in, if not the group's.
  public var online: OnlineAccess? { rareOnline.value }
  private let rareOnline: Rare<OnlineAccess>
  /// How people come together; nil where nothing says it.
  public let format: Group.Format?
  /// The zone of its times.
  public let timeZone: TimeZoneName
  /// The languages in use, if not the group's.
  public let languages: [LanguageTag]
  /// A remark.
  public let note: LocalizedText?

  /// A meeting.
  public init(
    id: String, time: MeetingTime, except: [Closure], also: [CivilDate], moved: [Move], ignoresClosures: Bool,
    venue: Venue?, online: OnlineAccess?, format: Group.Format?, timeZone: TimeZoneName,
    languages: [LanguageTag], note: LocalizedText?
  ) {
    self.id = id
    self.time = time
    self.except = except
    self.also = also
    self.moved = moved
    self.ignoresClosures = ignoresClosures
    rareVenue = Rare(venue)
    rareOnline = Rare(online)
    self.format = format
    self.timeZone = timeZone
    self.languages = languages
    self.note = note
  }
}
