import Diagnostics
import Fields
import Language
import ProgramDirectory
import Prose
import Scheduling

extension Resolver {
  /// All meetings of a group, those whose day and hour are not shared too.
  mutating func meetings(_ group: GroupDescriptor, zone: TimeZoneName, of document: String) -> [Meeting] {
    reportDoubleIDs(of: group)
    return (group.schedule ?? []).map { meeting($0, of: group, zone: zone, document) }
  }

  private mutating func meeting(
    _ meeting: MeetingDescriptor, of group: GroupDescriptor, zone: TimeZoneName, _ document: String
  ) -> Meeting {
    var place = meeting.place
    if let room = meeting.room {
      if place == nil { place = group.place }
      if place == nil {
        log.error(
          .fieldsConflict, at: room.position, "a room needs a place",
          help: "add `place:` to the meeting or to the group")
      }
      place?.room = room
    }
    // A meeting's zone counts before the group's, and the group's before that of the place.
    let placeZone =
      group.timeZone == nil ? place.flatMap { context.places[$0.place.value]?.timeZone?.value } : nil
    return Meeting(
      id: meeting.id.value, time: meeting.time, except: meeting.except.map(\.value), also: meeting.also,
      moved: meeting.moved.map { move($0, of: group, document) }, ignoresClosures: meeting.ignoresClosures,
      venue: venue(place, of: document), online: online(meeting.online, in: group, of: document),
      format: format(of: meeting, in: group), timeZone: timeZone(meeting.timeZone) ?? placeZone ?? zone,
      languages: meeting.languages, note: meeting.note)
  }

  /// How one meeting is held: what it says, else what its own place and link say, else as the group.
  func format(of meeting: MeetingDescriptor, in group: GroupDescriptor) -> Group.Format? {
    if let format = meeting.format { return format.value }
    return Group.Format(place: meeting.place, online: meeting.online) ?? group.impliedFormat
  }

  private mutating func move(
    _ move: MoveDescriptor, of group: GroupDescriptor, _ document: String
  ) -> Meeting.Move {
    Meeting.Move(
      date: move.date.value, newDate: move.newDate, start: move.start, minutes: move.length?.minutes,
      venue: venue(move.place, of: document), online: online(move.online, in: group, of: document),
      format: move.format, why: move.why)
  }

  private mutating func reportDoubleIDs(of group: GroupDescriptor) {
    var first: [String: SourcePosition] = [:]
    for meeting in group.schedule ?? [] {
      guard let other = first.updateValue(meeting.id.position, forKey: meeting.id.value) else { continue }
      // The id tells day and hour.
      let isPrivate = group.timesAreOnRegistration?.value == true
      let id = isPrivate ? "the same id" : "the id ‘\(meeting.id.value)’"
      log.error(
        .duplicateID, at: meeting.id.position, "two meetings have \(id); the other is on line \(other.line)",
        help:
          "add an `id:` of its own to one of them, such as `id: \(isPrivate ? "second" : meeting.id.value + "-b")`"
      )
    }
  }

  /// The way in. What is told on registration ends here.
  mutating func online(
    _ online: OnlineDescriptor?, in group: GroupDescriptor, of document: String
  ) -> OnlineAccess? {
    guard let online else { return nil }
    let link = privateLink(online.link)
    let how = prose(online.how, named: "online")
    guard (online.isOnRegistration ?? group.online?.isOnRegistration)?.value ?? false else {
      if let link { publish(link) }
      return OnlineAccess(
        platform: online.platform, link: link?.target, meetingID: online.meetingID?.value,
        passcode: online.passcode?.value, phone: online.phone?.value, how: how, isOnRegistration: false)
    }
    keepSecret(online, of: document)
    return OnlineAccess(
      platform: online.platform, link: nil, meetingID: nil, passcode: nil, phone: nil, how: how,
      isOnRegistration: true)
  }
}

extension Group.Format {
  /// What a place and a way in say together; nil where neither is there.
  init?(place: VenueDescriptor?, online: OnlineDescriptor?) {
    switch (place, online) {
    case (.some, .some): self = .hybrid
    case (.some, nil): self = .inPerson
    case (nil, .some(let online)):
      self = online.link == nil && online.platform == nil && online.phone != nil ? .phone : .online
    case (nil, nil): return nil
    }
  }
}

extension GroupDescriptor {
  /// How the group meets: what it says, else what its place and link say.
  var impliedFormat: Group.Format? { format?.value ?? Group.Format(place: place, online: online) }
}
