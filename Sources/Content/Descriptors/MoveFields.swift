import Diagnostics
import YAML
import Fields
import Language
import ProgramDirectory
import Scheduling

enum MoveFields {
  static let date = Field(
    "date", Kind<CivilDate>.date.located, .required, meaning: "the date that the rule gives")
  static let newDate = Field(
    "new-date", Kind<CivilDate>.date, meaning: "the date it is held on instead; without, it stays on its day",
    example: "2026-12-23")
  static let at = Field("at", Kind<TimeOfDay>.time, meaning: "when it starts that day")
  static let length = Field("for", Kind<Length>.length, meaning: "how long it takes that day")
  static let place = Field(
    "place", Kind<VenueDescriptor>.venue, meaning: "where it is that day", example: "pine-ferry-grange")
  static let online = Field(
    "online", Kind<OnlineDescriptor>.online, meaning: "the way in that day", example: "\nplatform: Zoom")
  static let format = Field(
    "format", Kind<Group.Format>.choice(), meaning: "how people come together that day")
  static let why = Field(
    "why", Kind<String>.text.translated, meaning: "why, as visitors will read it",
    example: "The hall is closed that evening")

  static let definition = RecordDefinition(
    "moved",
    [
      date.description, newDate.description, at.description, length.description, place.description,
      online.description, format.description, why.description,
    ], requirements: [.atLeastOne(["new-date", "at", "for", "place", "online", "format"])])
}

extension Kind where Value == MoveDescriptor {
  static let move = Kind.record(MoveFields.definition) { read in
    let date = read(MoveFields.date)
    let newDate = read(MoveFields.newDate)
    let at = read(MoveFields.at)
    let length = read(MoveFields.length)
    let place = read(MoveFields.place)
    let online = read(MoveFields.online)
    let format = read(MoveFields.format)
    let why = read(MoveFields.why)
    if read.mapping.entries.allSatisfy({ $0.key == "date" || $0.key == "why" }) {
      read.log.error(
        .missingField, at: read.mapping.position, "nothing says what is different on that date",
        help:
          "add `new-date:`, or `at:`, `place:`, `online:`, `format:`; for a cancelled date write it under `except:`"
      )
    }
    return date.map {
      MoveDescriptor(
        date: $0, newDate: newDate, start: at, length: length, place: place, online: online, format: format,
        why: why)
    }
  }
}
