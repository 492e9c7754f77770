import ProgramDirectory
import Scheduling

/// A line of the week: a meeting on one of its days, one date beside the rule, or what has no day.
struct WeekEntry: Sendable {
  /// The part of the week it stands in.
  enum Section: Hashable, Sendable {
    /// What meets on that day, week after week or once.
    case day(Weekday)
    /// What meets on other days from time to time: the 15th of the month, single dates.
    case otherDays
    /// What has opening hours rather than meetings.
    case hours
    /// What has neither: by appointment, or told to those who sign up.
    case arranged

    /// In the order of the page.
    static let inOrder = Weekday.allCases.map(Section.day) + [.otherDays, .hours, .arranged]
  }

  let section: Section
  let group: Group
  /// The meeting; nil for what has none.
  let meeting: Meeting?
  /// The one date it stands for, where it is moved there or added to the rule; the rule's date identifies it.
  let single: CivilDate?
  /// What it is sorted by: the seconds since 1970 of its first time on or after the first of the month, whatever its zone.
  let order: Int

  /// Sooner ones first, then by slug and meeting, so that the order never depends on chance.
  static func precedes(_ left: WeekEntry, _ right: WeekEntry) -> Bool {
    if left.order != right.order { return left.order < right.order }
    return (left.group.slug, left.meeting?.id ?? "") < (right.group.slug, right.meeting?.id ?? "")
  }
}
