import ProgramDirectory
import Scheduling

/// What planning has to know of when each listed group meets: the lines of the week, and whether there are dates to come.
///
/// It is found group by group, so that after an edit only the groups that were written are looked at again.
struct MeetingSurvey: Sendable {
  private let found: [ObjectIdentifier: Found]

  private struct Found: Sendable {
    /// Held, so that no other group can have its identity.
    let group: Group
    let entries: [WeekEntry]
    let sections: [WeekEntry.Section]
    let hasDates: Bool

    init(_ group: Group, _ entries: [WeekEntry], hasDates: Bool) {
      self.group = group
      self.entries = entries
      sections = entries.map(\.section)
      self.hasDates = hasDates
    }
  }

  /// The listed groups' meetings.
  /// - Parameter former: those of a plan under the same closures, in the same zones and on the same day.
  init(_ index: SiteIndex, _ calendar: MeetingCalendar, since former: MeetingSurvey?) {
    let collector = index.horizon.map { first, last in
      WeekCollector(first: first, last: last, today: index.today, calendar: calendar)
    }
    let present = CalendarIndex.span(asOf: index.today).marked.first
    var found: [ObjectIdentifier: Found] = [:]
    found.reserveCapacity(index.listed.count)
    for group in index.listed {
      let identity = ObjectIdentifier(group)
      found[identity] =
        former?.found[identity]
        ?? Found(
          group, collector?.entries(of: group) ?? [],
          hasDates: calendar.hasOccurrence(of: group, onOrAfter: present))
    }
    self.found = found
  }

  /// The lines of the week that a group has.
  func entries(of group: Group) -> [WeekEntry] { found[ObjectIdentifier(group)]?.entries ?? [] }

  /// The parts of the week in which those lines stand.
  func sections(of group: Group) -> [WeekEntry.Section] { found[ObjectIdentifier(group)]?.sections ?? [] }

  /// Whether a group has a date in this month or later, cancelled ones included.
  func hasDates(_ group: Group) -> Bool { found[ObjectIdentifier(group)]?.hasDates ?? false }
}
