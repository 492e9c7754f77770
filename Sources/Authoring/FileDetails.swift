/// What is known of a new file beyond its name: each in the words that would stand in the file. Nil where nobody said.
public struct FileDetails: Sendable, Equatable {
  /// One sentence about it.
  public var summary: String?
  /// On which days a group meets: `tuesday`.
  public var every: String?
  /// The day of the first meeting, from which `other tuesday` counts: `2026-12-05`.
  public var from: String?
  /// When it starts: `7 pm`.
  public var at: String?
  /// How long it takes: `60 minutes`.
  public var length: String?
  /// How people come together; nil where place and platform say it.
  public var meets: MeetingWay?
  /// The slug of the place where a group meets.
  public var place: String?
  /// The service by which it meets online: `Zoom`.
  public var platform: String?
  /// The slug of the program it belongs to.
  public var program: String?
  /// The language in use in the group.
  public var language: String?
  /// The day on which an article appears; today where nobody said.
  public var date: String?
  /// The city of a place.
  public var city: String?
  /// Street and number of a place.
  public var street: String?

  /// Nothing known yet.
  public init() {}
}

/// How people come together in a group.
public enum MeetingWay: String, CaseIterable, Sendable {
  case inPerson = "in person"
  case online
  case both
  case phone
}
