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
    guard !group.isDiscreet, let horizon = edition.horizon else { return nil }
    let occurrences = edition.calendar.occurrences(
      of: group, from: horizon.first, through: horizon.last, joinableOn: edition.today)
    guard let found = occurrences.first(where: \.occurrence.isHeld) else { return nil }
    self.group = group
    self.edition = edition
    self.found = found
  }

  /// Adds what is known of it.
  func add(to json: inout JSONWriter) {
    json.set("@type", "Event")
    json.set("name", group.name[edition.language])
    json.set("description", group.summary[edition.language])
    let pageURL = edition.site.host + edition.url(.group(group.slug))
    json.set("url", pageURL)
    json.set("startDate", "\(found.occurrence.start)")
    json.set("endDate", found.occurrence.end.map { "\($0)" })
    json.set("eventStatus", "https://schema.org/EventScheduled")
    json.set("eventAttendanceMode", mode)
    addLocation(pageURL, to: &json)
    json.object("organizer") { json in
      json.set("@type", "Organization")
      json.set("name", edition.site.organization?.name ?? edition.site.name[edition.language])
    }
    if case .free? = group.cost { json.set("isAccessibleForFree", true) }
    addAudience(to: &json)
    addSchedule(to: &json)
  }

  /// The ages that the rule lets in.
  private func addAudience(to json: inout JSONWriter) {
    guard let ages = group.eligibility?.rule?.bounds(of: "age") else { return }
    json.object("audience") { json in
      json.set("@type", "PeopleAudience")
      json.set("suggestedMinAge", ages.minimum)
      json.set("suggestedMaxAge", ages.maximum)
    }
  }

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
  private func addLocation(_ pageURL: String, to json: inout JSONWriter) {
    let place = place
    let isOnline = found.venue == nil || found.format == .hybrid
    func addOnline(to json: inout JSONWriter) {
      json.set("@type", "VirtualLocation")
      json.set("url", pageURL)
    }
    switch (place, isOnline) {
    case (let place?, false): json.object("location") { add(place, to: &$0) }
    case (nil, true): json.object("location", addOnline)
    case (let place, _):
      json.list("location") { json in
        if let place { json.object { add(place, to: &$0) } }
        if isOnline { json.object(addOnline) }
      }
    }
  }

  /// Where it is, by name.
  private var place: (name: String, address: Address)? {
    switch found.venue {
    case .place(let slug, _)?:
      edition.index.places[slug].map { ($0.name[edition.language], $0.address) }
    case .area(let area, _)?:
      (
        area.inWords,
        Address(street: nil, city: area.city, region: area.region, postalCode: nil, country: area.country)
      )
    case nil: nil
    }
  }

  private func add(_ place: (name: String, address: Address), to json: inout JSONWriter) {
    json.set("@type", "Place")
    json.set("name", place.name)
    json.object("address") { json in
      json.set("@type", "PostalAddress")
      json.set("streetAddress", place.address.street)
      json.set("addressLocality", place.address.city)
      json.set("addressRegion", place.address.region)
      json.set("postalCode", place.address.postalCode)
      json.set("addressCountry", place.address.country)
    }
  }

  /// How the meeting repeats, where schema.org can say it: by weeks, or by the nth weekday of months.
  private func addSchedule(to json: inout JSONWriter) {
    let time = found.meeting.time
    func add(_ frequency: String, _ addDays: (inout JSONWriter) -> Void) {
      json.object("eventSchedule") { json in
        json.set("@type", "Schedule")
        json.set("repeatFrequency", frequency)
        addDays(&json)
        json.set("startDate", (time.from ?? found.occurrence.date).description)
        json.set("endDate", time.until?.description)
        json.set("startTime", "\(time.start):00")
        json.set("endTime", found.occurrence.end.map { "\($0.local.time):00" })
        json.set("scheduleTimezone", found.meeting.timeZone.name)
      }
    }
    switch time.recurrence?.pattern {
    case .weekly(let days, let interval)?:
      add("P\(interval)W") { $0.set("byDay", days.days.map(Self.day)) }
    case .daily(let interval)?: add("P\(interval)D") { _ in }
    case .monthlyByWeekday(let ordinals, let day, let interval)? where ordinals.count == 1 && ordinals[0] > 0:
      add("P\(interval)M") { json in
        json.set("byDay", Self.day(day))
        json.set("byMonthWeek", ordinals[0])
      }
    default: return
    }
  }

  private static func day(_ day: Weekday) -> String {
    switch day {
    case .monday: "https://schema.org/Monday"
    case .tuesday: "https://schema.org/Tuesday"
    case .wednesday: "https://schema.org/Wednesday"
    case .thursday: "https://schema.org/Thursday"
    case .friday: "https://schema.org/Friday"
    case .saturday: "https://schema.org/Saturday"
    case .sunday: "https://schema.org/Sunday"
    }
  }
}
