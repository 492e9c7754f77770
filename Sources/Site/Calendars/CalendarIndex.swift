import ProgramDirectory
import Scheduling

/// Which pages have a calendar file: those that list a group with dates to come.
struct CalendarIndex: Sendable {
  /// The days for which the files are right in every detail. They begin and end with a month, so that a file changes when its
  /// content does and once a month.
  let span: SeriesSpan
  private let groups: Set<Slug>

  init(_ index: SiteIndex, _ survey: MeetingSurvey) {
    span = Self.span(asOf: index.today)
    groups = Set(index.listed.lazy.filter { survey.hasDates($0) }.map(\.slug))
  }

  /// Whether the same groups have dates to come.
  func hasSameGroups(as other: CalendarIndex) -> Bool { groups == other.groups }

  /// From the first of January two years ago to the end of the month in two years' time. Cancelled dates are marked in this
  /// month and the next four.
  static func span(asOf today: CivilDate) -> SeriesSpan {
    let (year, month, _) = today.components
    let present = CivilDate(year: year, month: month, day: 1) ?? today
    return SeriesSpan(
      first: CivilDate(year: year - 2, month: 1, day: 1) ?? .first,
      marked: DateSpan(present, end(ofMonth: month + 4, year)) ?? DateSpan(today),
      last: end(ofMonth: month, year + 2))
  }

  /// The last day of a month, counted on beyond December.
  private static func end(ofMonth month: Int, _ year: Int) -> CivilDate {
    let (year, month) = (year + (month - 1) / 12, (month - 1) % 12 + 1)
    return CivilDate(year: year, month: month, day: CivilDate.daysInMonth(month, of: year)) ?? .last
  }

  /// The groups in the calendar of a page, in the order of its list.
  func groups(on page: RoutePage, _ index: SiteIndex) -> [Group] {
    if case .group(let slug) = page {
      return groups.contains(slug) ? index.groups[slug].map { [$0] } ?? [] : []
    }
    return listed(on: page, index).filter { groups.contains($0.slug) }
  }

  /// Whether a page has a calendar. Asked on every page of a list, so the first group that is in it has to be enough.
  func has(_ page: RoutePage, _ index: SiteIndex) -> Bool {
    listed(on: page, index).contains { groups.contains($0.slug) }
  }

  private func listed(on page: RoutePage, _ index: SiteIndex) -> any Sequence<Group> {
    switch page {
    case .schedule: index.listed
    case .group(let slug): index.groups[slug].map { [$0] } ?? []
    case .program(let slug): index.groups(ofProgram: slug)
    case .facetValue(.topics, let value): index.groups(of: .topics, value)
    case .facetValue(.audiences, let value): index.groups(of: .audiences, value)
    default: [Group]()
    }
  }

  /// All pages that have one.
  func pages(_ index: SiteIndex) -> [RoutePage] {
    let pages =
      [.schedule] + index.directory.groups.map { .group($0.slug) }
      + index.directory.programs.map { .program($0.slug) }
      + [Facet.topics, .audiences].flatMap { facet in
        index.values(of: facet).map { RoutePage.facetValue(facet, $0) }
      }
    return pages.filter { has($0, index) }
  }
}
