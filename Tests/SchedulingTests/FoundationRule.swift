import Foundation
import Scheduling

/// A rule as Foundation has it, in UTC: as far as it can be relied on, which is about as far as phrases go.
///
/// Of the rest (Foundation of Swift 6.3) it begins all weeks where its calendar does, whatever WKST says; begins every
/// fourth year with the next one (`FREQ=YEARLY;INTERVAL=4;BYDAY=WE,FR,SA` from May 2021 on: first in 2025); finds no date
/// of `FREQ=MONTHLY;BYDAY=SA;BYSETPOS=2,-5`; and ends the program over rules whose dates are rare. python-dateutil
/// answers for those.
struct FoundationRule {
  private let rule: Calendar.RecurrenceRule

  init(_ rule: Scheduling.RecurrenceRule) {
    // The first weekday is pinned to Sunday: with any other Foundation finds wrong nth weekdays (swift-foundation #1387).
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    calendar.firstWeekday = 1
    var theirs = Calendar.RecurrenceRule(
      calendar: calendar, frequency: Self.frequency(rule.frequency), interval: rule.interval)
    theirs.weekdays = rule.days.map { day in
      day.ordinal.map { .nth($0, Self.weekday(day.weekday)) } ?? .every(Self.weekday(day.weekday))
    }
    theirs.daysOfTheMonth = rule.monthDays
    self.rule = theirs
  }

  /// How far it is asked.
  static let days = 4 * 366

  func dates(from anchor: CivilDate, atMost count: Int) -> [CivilDate] {
    let first = Date(timeIntervalSince1970: Double(anchor.daysSinceEpoch) * 86_400)
    let last = Date(timeIntervalSince1970: Double(anchor.daysSinceEpoch + Self.days) * 86_400)
    var dates: [CivilDate] = []
    for found in rule.recurrences(of: first, in: first..<last) {
      guard let date = CivilDate(daysSinceEpoch: Int(found.timeIntervalSince1970 / 86_400)) else { continue }
      // One date that two days of a rule name (the 31st, the last day) comes twice.
      if date != dates.last { dates.append(date) }
      if dates.count == count { break }
    }
    return dates
  }

  private static func frequency(
    _ frequency: Scheduling.RecurrenceRule.Frequency
  ) -> Calendar.RecurrenceRule.Frequency {
    switch frequency {
    case .daily: .daily
    case .weekly: .weekly
    case .monthly: .monthly
    case .yearly: .yearly
    }
  }

  /// Foundation's weekdays count from 1, Sunday.
  private static func weekday(_ weekday: Scheduling.Weekday) -> Locale.Weekday {
    let days: [Locale.Weekday] = [
      .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday,
    ]
    return days[weekday.rawValue - 1]
  }
}
