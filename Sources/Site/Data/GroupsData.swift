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

  func bytes() -> [UInt8] {
    var root = JSONObject()
    root.set("name", edition.site.name[edition.language])
    root.set("url", edition.links.absolute("/"))
    root.set("language", edition.language.tag)
    switch edition.site.license {
    case .named(let text)?, .linked(let text)?: root.set("license", text)
    case nil: break
    }
    let questions = edition.askedQuestions
    if !questions.isEmpty { root.set("questions", .list(questions.map { question($0) })) }
    let groups = edition.index.listedInFeeds
    root.set("groups", .list(groups.map { object($0).value }))
    return root.value.bytes + [UInt8(ascii: "\n")]
  }

  private func question(_ question: EligibilityQuestion) -> JSONValue {
    var object = JSONObject()
    object.set("id", question.question.id)
    object.set("ask", question.ask[edition.language])
    switch question.question.kind {
    case .number: object.set("type", "number")
    case .yesNo: object.set("type", "yes-no")
    case .choice(_, let many):
      object.set("type", "choice")
      if many { object.set("many", .flag(true)) }
      let options = question.options.map { option in
        JSONValue.object([("id", .text(option.id)), ("say", .text(option.say[edition.language]))])
      }
      object.set("options", .list(options))
    }
    return object.value
  }

  private func object(_ group: Group) -> JSONObject {
    var object = JSONObject()
    object.set("id", group.id.text)
    object.set("slug", group.slug.text)
    object.set("url", edition.site.host + edition.url(.group(group.slug)))
    object.set("name", group.name[edition.language])
    object.set("summary", group.summary[edition.language])
    object.set("kind", group.kind.rawValue)
    object.set("status", group.status.rawValue)
    if group.status == .paused { object.set("reopens", group.reopens?.description) }
    object.set("program", group.program?.text)
    object.set("topics", group.classification.topics.map(\.text))
    object.set("audiences", group.classification.audiences.map(\.text))
    object.set("features", group.classification.features.map(\.text))
    object.set("languages", group.classification.languages.map(\.tag))
    object.set("interpretation", group.classification.interpretation.map(\.tag))
    object.set("formats", group.formats.map(\.rawValue))
    attendance(group, &object)
    requirements(group, &object)
    object.set("verified", group.verified?.description)
    object.set("updated", group.updated?.description)
    return object
  }

  private func attendance(_ group: Group, _ object: inout JSONObject) {
    let attendance = group.attendance
    object.set("timezone", attendance.timeZone.name)
    object.set("place", attendance.venue.map { venue($0) })
    object.set("online", attendance.online.map { online($0) })
    object.set("area", attendance.area?[edition.language])
    if !attendance.schedule.isEmpty {
      object.set("schedule", .list(attendance.schedule.map { meeting($0) }))
    }
    object.set("times", attendance.timesAreOnRegistration ? "on-registration" : nil)
    object.set("hours", attendance.hours.map { wording.openingHours($0) } ?? [])
    if attendance.isByAppointment { object.set("by-appointment", .flag(true)) }
  }

  private func requirements(_ group: Group, _ object: inout JSONObject) {
    if let rule = group.eligibility?.rule {
      object.set("eligibility", edition.sentences(rule).map(\.plainText))
      object.set("rule", rule.json)
      object.set("ages", wording.shortAges(rule))
      let ages = rule.bounds(of: "age")
      object.set("minimum-age", ages?.minimum.map { .integer($0) })
      object.set("maximum-age", ages?.maximum.map { .integer($0) })
    }
    if let registration = group.registration {
      var part = JSONObject()
      part.set("required", registration.requirement.rawValue)
      part.set("by", registration.way?.rawValue)
      part.set("url", registration.link.map { edition.absoluteURL($0) })
      object.set("registration", part.value)
    }
    object.set("cost", edition.cost(of: group))
    if let contact = group.contact, contact.isInFeeds {
      var part = JSONObject()
      part.set("name", contact.name)
      part.set("email", contact.email)
      part.set("phone", contact.phone?.display)
      part.set("text", contact.text?.display)
      part.set("url", contact.link.map { edition.absoluteURL($0) })
      object.set("contact", part.value)
    }
  }

  private func venue(_ venue: Venue) -> JSONValue {
    var object = JSONObject()
    switch venue {
    case .place(let slug, let room):
      guard let place = edition.index.places[slug] else { return object.value }
      object.set("name", place.name[edition.language])
      object.set("url", edition.site.host + edition.url(.place(slug)))
      object.set("room", room)
      object.set("street", place.address.street)
      object.set("city", place.address.city)
      object.set("region", place.address.region)
      object.set("postal-code", place.address.postalCode)
      object.set("country", place.address.country)
      object.set("latitude", place.coordinates.map { .decimal($0.latitude) })
      object.set("longitude", place.coordinates.map { .decimal($0.longitude) })
    case .area(let area, _):
      object.set("city", area.city)
      object.set("region", area.region)
      object.set("country", area.country)
      object.set("approximate", .flag(true))
    }
    return object.value
  }

  private func online(_ online: OnlineAccess) -> JSONValue {
    var object = JSONObject()
    object.set("platform", online.platform)
    object.set("url", online.link.map { edition.absoluteURL($0) })
    object.set("meeting-id", online.meetingID)
    object.set("passcode", online.passcode)
    object.set("phone", online.phone?.display)
    object.set("share", online.isOnRegistration ? "on-registration" : "public")
    return object.value
  }

  private func meeting(_ meeting: Meeting) -> JSONValue {
    var object = JSONObject()
    object.set("id", meeting.id)
    object.set("when", edition.spokenTimes.schedule(meeting, today: edition.today))
    if case .rule(let rule) = meeting.time.pattern { object.set("rrule", rule.description) }
    if case .dates(let dates) = meeting.time.pattern { object.set("dates", dates.map(\.description)) }
    object.set("start", meeting.time.start.description)
    object.set("minutes", meeting.time.wallClockMinutes.map { .integer($0) })
    object.set("from", meeting.time.from?.description)
    object.set("until", meeting.time.until?.description)
    object.set("times", meeting.time.times.map { .integer($0) })
    object.set("timezone", meeting.timeZone.name)
    object.set("format", meeting.format?.rawValue)
    object.set("place", meeting.venue.map { venue($0) })
    object.set("online", meeting.online.map { online($0) })
    return object.value
  }
}

/// `data/removed.json`: groups that have ended, so that partners can take them out of their own lists.
struct RemovedData {
  private let edition: Edition

  init(_ edition: Edition) { self.edition = edition }

  func bytes() -> [UInt8] {
    let ended = edition.directory.groups.filter { $0.status == .ended && $0.isInFeeds }
    let groups = ended.map { group -> JSONValue in
      var object = JSONObject()
      object.set("id", group.id.text)
      object.set("slug", group.slug.text)
      object.set("url", edition.site.host + edition.url(.group(group.slug)))
      object.set("updated", group.updated?.description)
      return object.value
    }
    return JSONValue.object([("groups", .list(groups))]).bytes + [UInt8(ascii: "\n")]
  }
}
