import Eligibility
import JSON
import Language
import ProgramDirectory
import Prose
import Scheduling
import Wording

/// `data/groups.json`: the listing for partners. Groups with `partners: no` and ended ones are not in it.
struct GroupsData {
  private let edition: Edition
  private let wording: Wording

  init(_ edition: Edition) {
    self.edition = edition
    wording = edition.wording
  }

  /// Room for nearly every list of groups: what is never written to takes no memory, and a buffer that grows is there twice
  /// while it moves.
  private static func room(for groups: Int) -> [UInt8] {
    var room: [UInt8] = []
    room.reserveCapacity(10_000 + 4_000 * groups)
    return room
  }

  func bytes() -> [UInt8] {
    var json = JSONWriter(after: Self.room(for: edition.directory.groups.count))
    json.object { json in
      json.set("name", edition.site.name[edition.language])
      json.set("url", edition.links.absolute("/"))
      json.set("language", edition.language.tag)
      switch edition.site.license {
      case .named(let text)?, .linked(let text)?: json.set("license", text)
      case nil: break
      }
      let questions = edition.askedQuestions
      if !questions.isEmpty {
        json.list("questions") { json in
          for question in questions { json.object { add(question, to: &$0) } }
        }
      }
      json.list("groups") { json in
        for group in edition.index.listedInFeeds { json.object { add(group, to: &$0) } }
      }
    }
    json.raw("\n")
    return json.bytes
  }

  private func add(_ question: EligibilityQuestion, to json: inout JSONWriter) {
    json.set("id", question.question.id)
    json.set("ask", question.ask[edition.language])
    switch question.question.kind {
    case .number: json.set("type", "number")
    case .yesNo: json.set("type", "yes-no")
    case .choice(_, let many):
      json.set("type", "choice")
      if many { json.set("many", true) }
      json.list("options") { json in
        for option in question.options {
          json.object { json in
            json.set("id", option.id)
            json.set("say", option.say[edition.language])
          }
        }
      }
    }
  }

  private func add(_ group: Group, to json: inout JSONWriter) {
    json.set("id", group.id.text)
    json.set("slug", group.slug.text)
    json.set("url", edition.site.host + edition.url(.group(group.slug)))
    json.set("name", group.name[edition.language])
    json.set("summary", group.summary[edition.language])
    json.set("kind", group.kind.rawValue)
    json.set("status", group.status.rawValue)
    if group.status == .paused { json.set("reopens", group.reopens?.description) }
    json.set("program", group.program?.text)
    json.set("topics", group.classification.topics.map(\.text))
    json.set("audiences", group.classification.audiences.map(\.text))
    json.set("features", group.classification.features.map(\.text))
    json.set("languages", group.classification.languages.map(\.tag))
    json.set("interpretation", group.classification.interpretation.map(\.tag))
    json.set("formats", group.formats.map(\.rawValue))
    addAttendance(of: group, to: &json)
    addRequirements(of: group, to: &json)
    json.set("verified", group.verified?.description)
    json.set("updated", group.updated?.description)
  }

  private func addAttendance(of group: Group, to json: inout JSONWriter) {
    let attendance = group.attendance
    json.set("timezone", attendance.timeZone.name)
    if let venue = attendance.venue { json.object("place") { add(venue, to: &$0) } }
    if let online = attendance.online { json.object("online") { add(online, to: &$0) } }
    json.set("area", attendance.area?[edition.language])
    if !attendance.schedule.isEmpty {
      json.list("schedule") { json in
        for meeting in attendance.schedule { json.object { add(meeting, to: &$0) } }
      }
    }
    json.set("times", attendance.timesAreOnRegistration ? "on-registration" : nil)
    json.set("hours", attendance.hours.map { wording.openingHours($0) } ?? [])
    if attendance.isByAppointment { json.set("by-appointment", true) }
  }

  private func addRequirements(of group: Group, to json: inout JSONWriter) {
    if let rule = group.eligibility?.rule {
      json.set("eligibility", edition.sentences(rule).map(\.plainText))
      json.set("rule", rule.json)
      json.set("ages", wording.shortAges(rule))
      let ages = rule.bounds(of: "age")
      json.set("minimum-age", ages?.minimum)
      json.set("maximum-age", ages?.maximum)
    }
    if let registration = group.registration {
      json.object("registration") { json in
        json.set("required", registration.requirement.rawValue)
        json.set("by", registration.way?.rawValue)
        json.set("url", registration.link.map { edition.absoluteURL($0) })
      }
    }
    json.set("cost", edition.cost(of: group))
    if let contact = group.contact, contact.isInFeeds {
      json.object("contact") { json in
        json.set("name", contact.name)
        json.set("email", contact.email)
        json.set("phone", contact.phone?.display)
        json.set("text", contact.text?.display)
        json.set("url", contact.link.map { edition.absoluteURL($0) })
      }
    }
  }

  private func add(_ venue: Venue, to json: inout JSONWriter) {
    switch venue {
    case .place(let slug, let room):
      guard let place = edition.index.places[slug] else { return }
      json.set("name", place.name[edition.language])
      json.set("url", edition.site.host + edition.url(.place(slug)))
      json.set("room", room)
      json.set("street", place.address.street)
      json.set("city", place.address.city)
      json.set("region", place.address.region)
      json.set("postal-code", place.address.postalCode)
      json.set("country", place.address.country)
      json.set("latitude", decimal: place.coordinates?.latitude)
      json.set("longitude", decimal: place.coordinates?.longitude)
    case .area(let area, _):
      json.set("city", area.city)
      json.set("region", area.region)
      json.set("country", area.country)
      json.set("approximate", true)
    }
  }

  private func add(_ online: OnlineAccess, to json: inout JSONWriter) {
    json.set("platform", online.platform)
    json.set("url", online.link.map { edition.absoluteURL($0) })
    json.set("meeting-id", online.meetingID)
    json.set("passcode", online.passcode)
    json.set("phone", online.phone?.display)
    json.set("share", online.isOnRegistration ? "on-registration" : "public")
  }

  private func add(_ meeting: Meeting, to json: inout JSONWriter) {
    json.set("id", meeting.id)
    json.set("when", edition.spokenTimes.schedule(meeting, today: edition.today))
    if case .rule(let rule) = meeting.time.pattern { json.set("rrule", rule.description) }
    if case .dates(let dates) = meeting.time.pattern { json.set("dates", dates.map(\.description)) }
    json.set("start", meeting.time.start.description)
    json.set("minutes", meeting.time.wallClockMinutes)
    json.set("from", meeting.time.from?.description)
    json.set("until", meeting.time.until?.description)
    json.set("times", meeting.time.times)
    json.set("timezone", meeting.timeZone.name)
    json.set("format", meeting.format?.rawValue)
    if let venue = meeting.venue { json.object("place") { add(venue, to: &$0) } }
    if let online = meeting.online { json.object("online") { add(online, to: &$0) } }
  }
}

/// `data/removed.json`: groups that have ended, so that partners can take them out of their own lists.
struct RemovedData {
  private let edition: Edition

  init(_ edition: Edition) { self.edition = edition }

  func bytes() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.list("groups") { json in
        for group in edition.directory.groups where group.status == .ended && group.isInFeeds {
          json.object { json in
            json.set("id", group.id.text)
            json.set("slug", group.slug.text)
            json.set("url", edition.site.host + edition.url(.group(group.slug)))
            json.set("updated", group.updated?.description)
          }
        }
      }
    }
    json.raw("\n")
    return json.bytes
  }
}
