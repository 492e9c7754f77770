import Eligibility
import JSON
import Language
import ProgramDirectory
import Scheduling
import Wording

/// A group's meetings as a schema.org Event with its Schedule: the next date that pages list, and how it repeats.
struct EventData {
  private let group: Group
  private let edition: Edition
  private let found: MeetingOccurrence

  /// Nil for a discreet group, and where no date is shared or held.
  init?(_ group: Group, _ edition: Edition) {
    guard !group.isDiscreet else { return nil }
    // Mostly it is among the first.
    guard let found = Self.firstHeld(of: group, edition, among: 4) ?? Self.firstHeld(of: group, edition)
    else { return nil }
    self.group = group
    self.edition = edition
    self.found = found
  }

  private static func firstHeld(of group: Group, _ edition: Edition, among limit: Int = .max)
    -> MeetingOccurrence?
  {
    guard let (first, last) = edition.horizon else { return nil }
    return edition.calendar.occurrences(
      of: group, from: first, through: last, joinableOn: edition.today, atMost: limit
    ).first(where: \.occurrence.isHeld)
  }

  var value: JSONValue {
    var object = JSONObject()
    object.set("@type", "Event")
    object.set("name", group.name[edition.language])
    object.set("description", group.summary[edition.language])
    object.set("url", pageURL)
    object.set("startDate", "\(found.occurrence.start)")
    object.set("endDate", found.occurrence.end.map { "\($0)" })
    object.set("eventStatus", "https://schema.org/EventScheduled")
    object.set("eventAttendanceMode", mode)
    object.set("location", location)
    let organizer = edition.site.organization?.name ?? edition.site.name[edition.language]
    object.set("organizer", .object([("@type", .text("Organization")), ("name", .text(organizer))]))
    if case .free? = group.cost { object.set("isAccessibleForFree", .flag(true)) }
    object.set("audience", audience)
    object.set("eventSchedule", schedule)
    return object.value
  }

  /// The ages that the rule lets in.
  private var audience: JSONValue? {
    guard let ages = group.eligibility?.rule?.bounds(of: "age") else { return nil }
    var object = JSONObject()
    object.set("@type", "PeopleAudience")
    object.set("suggestedMinAge", ages.minimum.map { .integer($0) })
    object.set("suggestedMaxAge", ages.maximum.map { .integer($0) })
    return object.value
  }

  private var pageURL: String { edition.site.host + edition.url(.group(group.slug)) }

  private var mode: String {
    switch found.format {
    case .hybrid?: "https://schema.org/MixedEventAttendanceMode"
    case .inPerson?: "https://schema.org/OfflineEventAttendanceMode"
    case .online?, .phone?, nil:
      found.venue == nil
        ? "https://schema.org/OnlineEventAttendanceMode" : "https://schema.org/OfflineEventAttendanceMode"
    }
  }

  /// The place or area, and for what is online the page, which says how to get in.
  private var location: JSONValue {
    var places: [JSONValue] = []
    if let place = place { places.append(place) }
    if found.venue == nil || found.format == .hybrid {
      places.append(.object([("@type", .text("VirtualLocation")), ("url", .text(pageURL))]))
    }
    return places.count == 1 ? places[0] : .list(places)
  }

  private var place: JSONValue? {
    var object = JSONObject()
    object.set("@type", "Place")
    switch found.venue {
    case .place(let slug, _)?:
      guard let place = edition.index.places[slug] else { return nil }
      object.set("name", place.name[edition.language])
      object.set("address", address(place.address))
    case .area(let area, _)?:
      object.set("name", area.inWords)
      object.set(
        "address",
        address(
          Address(street: nil, city: area.city, region: area.region, postalCode: nil, country: area.country)))
    case nil: return nil
    }
    return object.value
  }

  private func address(_ address: Address) -> JSONValue {
    var object = JSONObject()
    object.set("@type", "PostalAddress")
    object.set("streetAddress", address.street)
    object.set("addressLocality", address.city)
    object.set("addressRegion", address.region)
    object.set("postalCode", address.postalCode)
    object.set("addressCountry", address.country)
    return object.value
  }

  /// How the meeting repeats, where schema.org can say it: by weeks, or by the nth weekday of months.
  private var schedule: JSONValue? {
    let time = found.meeting.time
    var object = JSONObject()
    object.set("@type", "Schedule")
    switch time.recurrence?.pattern {
    case .weekly(let days, let interval)?:
      object.set("repeatFrequency", "P\(interval)W")
      object.set("byDay", days.days.map(Self.day))
    case .daily(let interval)?:
      object.set("repeatFrequency", "P\(interval)D")
    case .monthlyByWeekday(let ordinals, let day, let interval)? where ordinals.count == 1 && ordinals[0] > 0:
      object.set("repeatFrequency", "P\(interval)M")
      object.set("byDay", Self.day(day))
      object.set("byMonthWeek", .integer(ordinals[0]))
    default: return nil
    }
    object.set("startDate", (time.from ?? found.occurrence.date).description)
    object.set("endDate", time.until?.description)
    object.set("startTime", "\(time.start):00")
    object.set("endTime", found.occurrence.end.map { "\($0.local.time):00" })
    object.set("scheduleTimezone", found.meeting.timeZone.name)
    return object.value
  }

  private static func day(_ day: Weekday) -> String {
    "https://schema.org/\(day.name.prefix(1).uppercased())\(day.name.dropFirst())"
  }
}
