/// Where people meet in person, as far as it is shared.
public enum Venue: Sendable {
  /// A place with a page, and the room there.
  case place(Slug, room: String?)
  /// Only the area; `closures` are the days on which the unnamed place is closed.
  case area(Area, closures: Closures)
}
