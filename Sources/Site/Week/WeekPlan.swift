import ProgramDirectory
import Scheduling

/// What meets on which day of the week, and how that is spread over pages. The same in every language.
///
/// Of today only its month matters, so that pages change once a month; and whether a series can still be joined.
struct WeekPlan: Sendable {
  /// How many pages it has.
  let pageCount: Int
  private let layout: OnDemand<Layout>

  private struct Layout: Sendable {
    let sections: [(section: WeekEntry.Section, entries: [WeekEntry])]
    let pages: [[WeekPart]]
  }

  /// How many lines a page holds at most: whole days together as far as they fit, a longer day by itself and over several.
  static let pageLength = 300

  /// The page, from 1, on which each part begins.
  private let firstPages: [WeekEntry.Section: Int]

  /// The week of the listed groups. How long each part is tells the pages; the lines are gathered when a page is shown.
  init(_ index: SiteIndex, _ survey: MeetingSurvey) {
    var counts: [WeekEntry.Section: Int] = [:]
    for group in index.listed {
      for section in survey.sections(of: group) { counts[section, default: 0] += 1 }
    }
    let parts = WeekEntry.Section.inOrder.compactMap { section in counts[section].map { (section, $0) } }
    (pageCount, firstPages) = WeekPart.pages(of: parts)
    layout = OnDemand {
      var bySection: [WeekEntry.Section: [WeekEntry]] = [:]
      for group in index.listed {
        for entry in survey.entries(of: group) { bySection[entry.section, default: []].append(entry) }
      }
      let sections = WeekEntry.Section.inOrder.compactMap { section in
        bySection[section].map { (section: section, entries: $0.sorted(by: WeekEntry.precedes)) }
      }
      return Layout(sections: sections, pages: WeekPart.pages(of: sections))
    }
  }

  /// The lines of each part of the week that has any.
  var sections: [(section: WeekEntry.Section, entries: [WeekEntry])] { layout.value.sections }

  /// The same, page by page.
  private var pages: [[WeekPart]] { layout.value.pages }

  /// The number of the page, from 1, on which a part of the week begins; nil where it has none.
  func page(of section: WeekEntry.Section) -> Int? { firstPages[section] }

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

  /// How many pages parts of so many lines take up and on which, from 1, each begins: as ``pages(of:)`` lays them out.
  fileprivate static func pages(
    of parts: [(section: WeekEntry.Section, count: Int)]
  ) -> (count: Int, first: [WeekEntry.Section: Int]) {
    var (pages, room) = (0, 0)
    var first: [WeekEntry.Section: Int] = [:]
    for (section, count) in parts {
      var rest = count
      while rest > 0 {
        if rest > room { (pages, room) = (pages + 1, WeekPlan.pageLength) }
        if rest == count { first[section] = pages }
        let taken = min(rest, room)
        rest -= taken
        room -= taken
      }
    }
    return (pages, first)
  }

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
