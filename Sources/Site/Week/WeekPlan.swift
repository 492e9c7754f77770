import ProgramDirectory
import Scheduling

/// What meets on which day of the week, and how that is spread over pages. The same in every language.
///
/// Of today only its month matters, so that pages change once a month; and whether a series can still be joined.
struct WeekPlan: Sendable {
  /// The lines of each part of the week that has any.
  let sections: [(section: WeekEntry.Section, entries: [WeekEntry])]
  /// The same, page by page.
  let pages: [[WeekPart]]

  /// How many lines a page holds at most: whole days together as far as they fit, a longer day by itself and over several.
  static let pageLength = 300

  /// The week of the listed groups.
  init(_ index: SiteIndex, _ calendar: MeetingCalendar) {
    var bySection: [WeekEntry.Section: [WeekEntry]] = [:]
    if let (first, last) = index.horizon {
      let collector = WeekCollector(first: first, last: last, today: index.today, calendar: calendar)
      for group in index.listed {
        for entry in collector.entries(of: group) { bySection[entry.section, default: []].append(entry) }
      }
    }
    sections = WeekEntry.Section.inOrder.compactMap { section in
      bySection[section].map { (section, $0.sorted(by: WeekEntry.precedes)) }
    }
    pages = WeekPart.pages(of: sections)
  }

  /// The number of the page, from 1, on which a part of the week begins; nil where it has none.
  func page(of section: WeekEntry.Section) -> Int? {
    pages.firstIndex { $0.contains { $0.section == section } }.map { $0 + 1 }
  }

  /// What stands on a page, from 1.
  func parts(onPage number: Int) -> [WeekPart] {
    pages.indices.contains(number - 1) ? pages[number - 1] : []
  }
}

/// The lines of one part of the week that stand on one page.
struct WeekPart: Sendable {
  let section: WeekEntry.Section
  let entries: ArraySlice<WeekEntry>
  /// Whether it began on the page before.
  let isContinued: Bool

  fileprivate static func pages(of sections: [(section: WeekEntry.Section, entries: [WeekEntry])])
    -> [[WeekPart]]
  {
    var pages: [[WeekPart]] = []
    var room = 0
    for (section, entries) in sections {
      var rest = entries[...]
      while !rest.isEmpty {
        if rest.count > room {
          pages.append([])
          room = WeekPlan.pageLength
        }
        let part = rest.prefix(room)
        pages[pages.count - 1].append(
          WeekPart(section: section, entries: part, isContinued: part.startIndex > 0))
        rest = rest.dropFirst(part.count)
        room -= part.count
      }
    }
    return pages
  }
}
