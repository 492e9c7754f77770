import ICalendar
import Language
import ProgramDirectory
import Scheduling
import Wording

/// `calendar.ics`: the meetings of the groups that a page lists, in one language.
struct CalendarFile {
  private let page: RoutePage
  private let edition: Edition

  init(of page: RoutePage, _ edition: Edition) {
    self.page = page
    self.edition = edition
  }

  func bytes() -> [UInt8] {
    let blocks = edition.calendars.groups(on: page, edition.index)
      .map { edition.events.block(of: $0, edition) }
    let zones = self.zones(of: blocks)
    var file = ContentLines()
    file.reserve(blocks.reduce(1024 + 2048 * zones.count) { $0 + $1.lines.count })
    file.begin("VCALENDAR")
    header.append(to: &file)
    // What describes a zone stands before what refers to it: some programs read from top to bottom.
    for zone in zones { file.append(edition.events.component(of: zone, edition)) }
    for block in blocks { file.append(block.lines) }
    file.end("VCALENDAR")
    return file.bytes
  }

  /// What has to be described for those events, in order. Most groups of a list are in one zone.
  private func zones(of blocks: [EventStore.Block]) -> [TimeZoneName] {
    guard let first = blocks.first else { return [] }
    var zones = Set(first.zones)
    for block in blocks where block.zones != first.zones { zones.formUnion(block.zones) }
    return zones.sorted()
  }

  /// A discreet page's calendar says nothing of where it comes from.
  private var header: CalendarHeader {
    let title = edition.title(of: page)
    guard !title.isDiscreet else {
      return CalendarHeader(product: Self.product, name: edition.discreetName, url: nil, source: nil)
    }
    let site = edition.site.name[edition.language]
    let name =
      page == .schedule
      ? site : edition.wording.text(.titleSite, ["title": title.title, "site": site])
    return CalendarHeader(
      product: Self.product, name: name, url: edition.site.host + edition.url(page),
      source: edition.site.host + edition.url(.calendar(of: page)))
  }

  private static let product = "-//Waymark//Waymark//EN"
}

extension Instant {
  /// Midnight UTC of a day.
  init(_ date: CivilDate) { self.init(secondsSinceEpoch: date.daysSinceEpoch * 86_400) }
}

extension Edition {
  /// What stands in a calendar in place of a discreet name.
  var discreetName: String { site.discreetName?[language] ?? wording.text(.appointment) }
}
