import ICalendar
import Language
import ProgramDirectory
import Prose
import Scheduling
import Wording

/// What the events of a group say. Of a discreet group only the name is asked, and that is a neutral one.
struct EventText {
  private let group: Group
  private let edition: Edition
  /// The group's page.
  let url: String

  init(_ group: Group, _ edition: Edition) {
    self.group = group
    self.edition = edition
    url = edition.site.host + edition.url(.group(group.slug))
  }

  private var wording: Wording { edition.wording }

  /// The name; before it that the date is cancelled, for programs that don't look at the status.
  func summary(isCancelled: Bool) -> Event.Text {
    let name = group.isDiscreet ? edition.discreetName : group.name[edition.language]
    return Event.Text(
      isCancelled ? wording.text(.calendarCancelled, ["name": name]) : name,
      language: group.isDiscreet ? nil : edition.mark(group.name))
  }

  /// What is different this time, what the group is, how one gets in, and the page that says more; of a cancelled date only why,
  /// and the page.
  func description(of found: MeetingOccurrence, isCancelled: Bool) -> Event.Text {
    var lines: [String] = []
    if isCancelled, found.occurrence.isHeld {
      lines.append(wording.text(.groupPaused))
    } else if let state = OccurrenceView(found: found, group: group, edition: edition).state {
      lines.append(state)
    }
    if !isCancelled {
      lines.append(group.summary[edition.language])
      lines += howToJoin(found)
    }
    lines.append(url)
    return Event.Text(lines.joined(separator: "\n"))
  }

  private func howToJoin(_ found: MeetingOccurrence) -> [String] {
    var lines: [String?] = [
      status, found.meeting.note?[edition.language],
      wording.joining(
        found.meeting.time, today: edition.today,
        nextSeries: edition.calendar.nextSeries(of: group, after: edition.today)),
      group.registration.map { wording.name(of: .registration, $0.requirement.rawValue) },
    ]
    if let online = found.online {
      if online.isOnRegistration { lines.append(wording.text(.linkOnRegistration)) }
      lines += [
        online.link.map { labelled(.joinOnline, edition.absoluteURL($0)) },
        online.meetingID.map { labelled(.meetingId, $0) }, online.passcode.map { labelled(.passcode, $0) },
        online.phone.map { labelled(.joinByPhone, $0.display) },
      ]
    }
    if case .area? = found.venue { lines.append(wording.text(.areaOnly)) }
    return lines.compactMap { $0 }
  }

  private func labelled(_ word: Word, _ value: String) -> String { "\(wording.text(word)): \(value)" }

  private var status: String? {
    switch group.status {
    case .full: wording.text(.groupFull)
    case .waitlist: wording.text(.groupWaitlist)
    case .open, .paused, .ended: nil
    }
  }

  /// Place, room and address, or the area where only that is shared; for what has neither how one takes part.
  func location(of found: MeetingOccurrence) -> Event.Text? {
    switch found.venue {
    case .place(let slug, let room)?:
      guard let place = edition.index.places[slug] else { return nil }
      let address = place.address
      let region = [address.region, address.postalCode].compactMap { $0 }.joined(separator: " ")
      let parts = [
        place.name[edition.language], room, address.street, address.city, region.isEmpty ? nil : region,
        address.country,
      ]
      return Event.Text(parts.compactMap { $0 }.joined(separator: ", "), language: edition.mark(place.name))
    case .area(let area, _)?: return Event.Text(area.inWords)
    case nil:
      return found.format.map { Event.Text(wording.name(of: .format, $0.rawValue)) }
    }
  }

  /// Where a shared place is. The point that stands for an area is none: a pin says “here”.
  func position(of found: MeetingOccurrence) -> (latitude: Double, longitude: Double)? {
    guard case .place(let slug, _)? = found.venue, let point = edition.index.places[slug]?.coordinates
    else { return nil }
    return (point.latitude, point.longitude)
  }

  /// The ways in from elsewhere, as far as they are shared.
  func conferences(of found: MeetingOccurrence) -> [Event.Conference] {
    guard let online = found.online else { return [] }
    let link = online.link.map {
      Event.Conference(
        uri: edition.absoluteURL($0), label: online.platform ?? wording.text(.joinOnline))
    }
    let phone = online.phone.map {
      Event.Conference(uri: "tel:\($0.dialed)", label: wording.text(.joinByPhone), isPhone: true)
    }
    return [link, phone].compactMap { $0 }
  }

  /// The topics, but for those that are nobody else's business.
  var categories: [String] {
    group.classification.topics.filter { edition.index.terms[.topics]?[$0]?.isDiscreet != true }
      .map { edition.name(of: .topics, .term($0)) }
  }
}
