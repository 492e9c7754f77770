import Diagnostics
import Fields
import Language
import ProgramDirectory
import Scheduling
import YAML

/// One entry of a schedule as written.
struct MeetingDescriptor: Sendable {
  var id: Located<String>
  var time: MeetingTime
  /// Its days as they are written, for messages.
  var days: Located<String>
  var joinUntil: Located<CivilDate>?
  var except: [Located<Closure>]
  var also: [CivilDate]
  var moved: [MoveDescriptor]
  var ignoresClosures: Bool
  var place: VenueDescriptor?
  var room: Located<String>?
  var online: OnlineDescriptor?
  var format: Located<Group.Format>?
  var timeZone: Located<TimeZoneName>?
  var languages: [LanguageTag]
  var note: LocalizedText?
}

/// A date held differently, as written.
struct MoveDescriptor: Sendable {
  var date: Located<CivilDate>
  var newDate: CivilDate?
  var start: TimeOfDay?
  var length: Length?
  var place: VenueDescriptor?
  var online: OnlineDescriptor?
  var format: Group.Format?
  var why: LocalizedText?
}

enum MeetingFields {
  static let every = Field(
    "every", Kind<RecurrenceRule>.every, meaning: "on which days, in words: tuesday, first monday")
  static let rrule = Field("rrule", Kind<RecurrenceRule>.rrule, meaning: "on which days, as an RFC 5545 rule")
  static let on = Field(
    "on", Kind<[CivilDate]>.oneOrMoreDates, meaning: "a single date, or a list of dates",
    example: "2026-12-05")
  static let at = Field("at", Kind<TimeOfDay>.time, .required, meaning: "when it starts: 7 pm")
  static let length = Field("for", Kind<Length>.length, meaning: "how long it takes: 90 minutes")
  static let to = Field("to", Kind<TimeOfDay>.endTime, meaning: "when it ends: 8:30 pm", example: "8:30 pm")
  static let from = Field("from", Kind<CivilDate>.date, meaning: "the first date")
  static let until = Field("until", Kind<CivilDate>.date, meaning: "the last date, included")
  static let times = Field(
    "times", Kind<Int>.number(1...MeetingTime.mostTimes), meaning: "how many meetings a series has",
    example: "8")
  static let joinUntil = Field(
    "join-until", Kind<CivilDate>.date.located, meaning: "the last date on which one can join the series")
  static let except = Field(
    "except", Kind<Closure>.closure.located.list(), meaning: "dates on which it does not meet",
    example: "\n- 2026-12-24")
  static let also = Field(
    "also", Kind<CivilDate>.date.list(), meaning: "dates beside the rule", example: "\n- 2026-12-23")
  static let moved = Field(
    "moved", Kind<MoveDescriptor>.move.list(), meaning: "dates that are held differently",
    example: "\n- date: 2026-12-24\n  new-date: 2026-12-23")
  static let closures = Field(
    "closures", Kind<Bool>.choice([("ignore", true)]), meaning: "ignore: it meets on closed days too")
  static let place = Field(
    "place", Kind<VenueDescriptor>.venue, meaning: "where, if not where the group meets",
    example: "wrenfield-community-hall")
  static let room = Field(
    "room", Kind<String>.text.located, .private, meaning: "the room, at the group's place", example: "Room 2")
  static let online = Field(
    "online", Kind<OnlineDescriptor>.online, meaning: "the way in, if not the group's",
    example: "\nplatform: Zoom")
  static let format = Field(
    "format", Kind<Group.Format>.choice().located, meaning: "how, if not as the group meets",
    example: "hybrid")
  static let timeZone = Field(
    "timezone", Kind<TimeZoneName>.timeZone.located, meaning: "the zone of these times")
  static let languages = Field(
    "languages", Kind<LanguageTag>.language.list(), meaning: "the languages, if not the group's",
    example: "\n- es")
  static let note = Field(
    "note", Kind<String>.text.translated, meaning: "a remark",
    example: "Come ten minutes early if it is your first time.")
  static let id = Field(
    "id", Kind<String>.optionID.located, .identifies,
    meaning: "its id, needed when two are alike; keep it when the time changes", example: "tuesday-1900")

  static let definition = RecordDefinition(
    "meeting",
    [
      every.description, rrule.description, on.description, at.description, length.description,
      to.description, from.description, until.description, times.description, joinUntil.description,
      except.description, also.description, moved.description, closures.description, place.description,
      room.description, online.description, format.description, timeZone.description,
      languages.description, note.description, id.description,
    ],
    requirements: [.exactlyOne(["every", "rrule", "on"]), .exactlyOne(["for", "to"])])
}

extension Kind where Value == [CivilDate] {
  /// One date, or a list of them.
  static let oneOrMoreDates = Kind.either(
    scalar: Kind<CivilDate>.date.map { [$0] }, sequence: Kind<CivilDate>.date.list())
}

extension Kind where Value == MeetingDescriptor {
  static let meeting = Kind.record(MeetingFields.definition) { read in
    let joinUntil = read(MeetingFields.joinUntil)
    let time = time(&read, joinUntil: joinUntil?.value)
    let id = read(MeetingFields.id)
    let except = read(MeetingFields.except)
    let also = read(MeetingFields.also)
    let moved = read(MeetingFields.moved)
    let ignoresClosures = read(MeetingFields.closures)
    let place = read(MeetingFields.place)
    let room = read(MeetingFields.room)
    let online = read(MeetingFields.online)
    let format = read(MeetingFields.format)
    let timeZone = read(MeetingFields.timeZone)
    let languages = read(MeetingFields.languages)
    let note = read(MeetingFields.note)
    guard let time else { return nil }
    report(time, &read)
    return MeetingDescriptor(
      id: id ?? Located(time.defaultID, at: read.mapping.position), time: time,
      days: writtenDays(read), joinUntil: joinUntil, except: except ?? [], also: also ?? [],
      moved: moved ?? [], ignoresClosures: ignoresClosures ?? false, place: place, room: room,
      online: online, format: format, timeZone: timeZone, languages: languages ?? [], note: note)
  }

  /// Days and hours.
  private static func time(_ read: inout RecordReader, joinUntil: CivilDate?) -> MeetingTime? {
    let pattern = pattern(&read)
    let start = read(MeetingFields.at)
    let end = end(&read)
    let from = read(MeetingFields.from)
    let until = read(MeetingFields.until)
    let times = read(MeetingFields.times)
    guard let pattern, let start else { return nil }
    return MeetingTime(
      pattern, start: start, end: end, from: from,
      intervalStart: read.has(MeetingFields.rrule) ? .from : .firstMatch, until: until, times: times,
      joinUntil: joinUntil)
  }

  /// Exactly one of `every`, `rrule` and `on`.
  private static func pattern(_ read: inout RecordReader) -> MeetingTime.Pattern? {
    let every = read(MeetingFields.every)
    let rrule = read(MeetingFields.rrule)
    let on = read(MeetingFields.on)
    let written = patternNames.filter { read.mapping[$0] != nil }
    if written.isEmpty {
      read.log.error(
        .missingField, at: read.mapping.position, "this meeting does not say on which days it is",
        help: "add `every: tuesday`, or `on: 2026-12-05` for a single date")
    } else if written.count > 1 {
      let second = read.mapping.entry(written[1])?.keyPosition
      read.log.error(
        .fieldsConflict, at: second, "‘\(written[0])’ and ‘\(written[1])’ stand in one meeting",
        help: "keep one of them, or write two meetings")
      return nil
    }
    return (every ?? rrule).map(MeetingTime.Pattern.rule) ?? on.map(MeetingTime.Pattern.dates)
  }

  /// The days as they are written: the phrase, the rule or the date; of a list the name of its field.
  private static func writtenDays(_ read: RecordReader) -> Located<String> {
    let mapping = read.mapping
    guard let entry = patternNames.lazy.compactMap({ mapping.entry($0) }).first else {
      return Located("every", at: mapping.position)
    }
    if case .scalar(let scalar) = entry.value { return Located(scalar.text, at: scalar.position) }
    return Located(entry.key, at: entry.value.position)
  }

  private static let patternNames = ["every", "rrule", "on"]

  /// `for` or `to`, one of which there must be.
  private static func end(_ read: inout RecordReader) -> MeetingTime.End? {
    let length = read(MeetingFields.length)
    let to = read(MeetingFields.to)
    switch (read.has(MeetingFields.length), read.has(MeetingFields.to)) {
    case (true, true):
      read.log.error(
        .fieldsConflict, at: read.position(of: MeetingFields.to), "‘for’ and ‘to’ both say when it ends",
        help: "keep one of them")
    case (false, false):
      read.log.error(
        .missingField, at: read.mapping.position, "this meeting does not say how long it takes",
        help: "add `for: 60 minutes`, or `to: 8 pm`")
    default: break
    }
    return length.map(MeetingTime.End.length) ?? to.map(MeetingTime.End.time)
  }

  /// Reports what the fields of a meeting say against each other.
  private static func report(_ time: MeetingTime, _ read: inout RecordReader) {
    for found in time.problems() {
      let names =
        found.field == .pattern
        ? patternNames : found.field == .end ? ["to", "for"] : [found.field.rawValue]
      let mapping = read.mapping
      let entry = names.lazy.compactMap { mapping.entry($0) }.first
      var quoted = "‘\(names[0])’"
      if case .scalar(let scalar)? = entry?.value { quoted = "‘\(scalar.text)’" }
      read.log.error(
        found.problem.id, at: entry?.value.position ?? read.mapping.position,
        "\(quoted) \(found.problem.what)",
        help: found.problem.help)
    }
  }
}

extension MeetingDescriptor {
  /// The id of an entry of a schedule as it is written: its own, or the one its time gives. By it translations find the
  /// meeting that they belong to.
  static let identity: @Sendable (YAMLNode) -> String? = { node in
    guard case .mapping(let mapping) = node else { return nil }
    if case .scalar(let id)? = mapping["id"] { return id.text }
    guard mapping["at"] != nil else { return nil }
    var ignored = DiagnosticLog()
    let input = FieldInput(node, language: .english)
    return Kind<MeetingDescriptor>.meeting.read(input, &ignored)?.id.value
  }
}
