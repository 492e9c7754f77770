import Fields
import ProgramDirectory

/// Where a group or meeting meets, as written: a place's slug, or that with a room and how much is shared.
struct VenueDescriptor: Sendable {
  var place: Located<Slug>
  var room: Located<String>?
  var isAreaOnly = false
}

enum VenueFields {
  static let at = Field(
    "at", Kind<Slug>.slug(of: .place).located, .required, .private, meaning: "the slug of a place",
    example: "wrenfield-community-hall")
  static let room = Field(
    "room", Kind<String>.text.located, .private, meaning: "the room there",
    example: "Upstairs, at the end of the hall")
  static let share = Field(
    "share", Kind<PlaceShare>.choice(), meaning: "area-only tells visitors the city and nothing more")

  static let definition = RecordDefinition("place", [at.description, room.description, share.description])
}

extension Kind where Value == VenueDescriptor {
  static let venue = Kind.either(
    scalar: Kind<Slug>.slug(of: .place).located.map { VenueDescriptor(place: $0) },
    mapping: .record(VenueFields.definition) { read in
      let at = read(VenueFields.at)
      let room = read(VenueFields.room)
      let share = read(VenueFields.share)
      return at.map { VenueDescriptor(place: $0, room: room, isAreaOnly: share == .areaOnly) }
    })
}
