import Foundation
import Scheduling

/// A meeting as `Calendar.RecurrenceRule` has it, as far as it can.
struct FoundationMeeting {
  private let rule: Calendar.RecurrenceRule
  private let start: Date

  /// Nil where it is neither weekly nor monthly.
  init?(_ time: MeetingTime, from date: CivilDate) {
    guard case .rule(let rule) = time.pattern, rule.frequency == .weekly || rule.frequency == .monthly else {
      return nil
    }
    guard let first = rule.firstMatch(onOrAfter: date) else { return nil }
    var calendar = Calendar(identifier: .gregorian)
    calendar.firstWeekday = 1
    calendar.timeZone = TimeZone(identifier: "America/New_York") ?? .gmt
    var theirs = Calendar.RecurrenceRule(
      calendar: calendar, frequency: rule.frequency == .weekly ? .weekly : .monthly, interval: rule.interval)
    theirs.weekdays = rule.days.map { day in
      day.ordinal.map { .nth($0, Self.weekday(day.weekday)) } ?? .every(Self.weekday(day.weekday))
    }
    theirs.daysOfTheMonth = rule.monthDays
    self.rule = theirs
    let noon = Double(first.daysSinceEpoch) * 86_400 + 43_200
    start =
      calendar.date(bySettingHour: 19, minute: 0, second: 0, of: Date(timeIntervalSince1970: noon)) ?? .now
  }

  /// How many dates it has from its first on.
  func count(weeks: Int) -> Int {
    let end = start.addingTimeInterval(Double(weeks) * 7 * 86_400)
    return rule.recurrences(of: start, in: start..<end).reduce(0) { count, _ in count + 1 }
  }

  private static func weekday(_ weekday: Scheduling.Weekday) -> Locale.Weekday {
    let days: [Locale.Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday]
    return days[weekday.rawValue - 1]
  }
}
