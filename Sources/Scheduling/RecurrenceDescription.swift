/// A rule sorted by the way one would say it, so that words can be found without looking at RFC 5545 again.
///
/// Made from the rule alone: what a page says and when the group meets cannot differ.
public struct RecurrenceDescription: Hashable, Sendable {
  /// The ways of saying it.
  public enum Pattern: Hashable, Sendable {
    /// Every day, or every so many days.
    case daily(interval: Int)
    /// On those days of every week, or of every so many weeks.
    case weekly(days: WeekdaySet, interval: Int)
    /// On the nth of one weekday, of every month or every so many months; -1 is the last.
    case monthlyByWeekday(ordinals: [Int], day: Weekday, interval: Int)
    /// On the first or last day of a month that is one of these weekdays: the last weekday (Monday to Friday) of each month.
    case monthlyByPosition(positions: [Int], days: WeekdaySet, interval: Int)
    /// On those days of the month, by number; -1 is the last.
    case monthlyByDate(days: [Int], interval: Int)
    /// None of these: its parts, to be said one after the other.
    case other(RecurrenceRule)
  }

  /// How it repeats.
  public let pattern: Pattern
  /// The months it is kept to; empty for all. `other` says its months itself.
  public let months: [Month]

  /// The rule described. Where the rule takes its days from a first date, pass it through `anchored(at:)` first.
  public init(_ rule: RecurrenceRule) {
    if let pattern = Self.simplePattern(rule) {
      self.pattern = pattern
      months = rule.months
    } else {
      pattern = .other(rule)
      months = []
    }
  }

  private static func simplePattern(_ rule: RecurrenceRule) -> Pattern? {
    // An interval of months or years together with chosen months needs arithmetic to be understood: not simple.
    let isLongPeriod = rule.frequency == .monthly || rule.frequency == .yearly
    guard rule.yearDays.isEmpty, rule.weekNumbers.isEmpty,
      !(isLongPeriod && rule.interval > 1 && !rule.months.isEmpty)
    else { return nil }
    switch rule.frequency {
    case .daily: return daily(rule)
    case .weekly: return weekly(rule)
    case .monthly: return monthly(rule)
    case .yearly:
      // Of chosen months, every year is each of those months.
      return rule.interval == 1 && !rule.months.isEmpty && rule.setPositions.isEmpty ? monthly(rule) : nil
    }
  }

  private static func daily(_ rule: RecurrenceRule) -> Pattern? {
    guard rule.monthDays.isEmpty, rule.setPositions.isEmpty else { return nil }
    if rule.days.isEmpty { return .daily(interval: rule.interval) }
    return rule.interval == 1 ? .weekly(days: weekdays(rule), interval: 1) : nil
  }

  private static func weekly(_ rule: RecurrenceRule) -> Pattern? {
    guard !rule.days.isEmpty, rule.setPositions.isEmpty else { return nil }
    // Weeks that begin on another day than Monday change which days of an interval go together.
    guard rule.interval == 1 || rule.weekStart == .monday || rule.days.count == 1 else { return nil }
    return .weekly(days: weekdays(rule), interval: rule.interval)
  }

  private static func monthly(_ rule: RecurrenceRule) -> Pattern? {
    let interval = rule.interval
    if rule.days.isEmpty, !rule.monthDays.isEmpty, rule.setPositions.isEmpty {
      return .monthlyByDate(days: rule.monthDays, interval: interval)
    }
    guard let first = rule.days.first, rule.monthDays.isEmpty else { return nil }
    let ordinals = rule.days.compactMap(\.ordinal)
    if ordinals.count == rule.days.count, rule.setPositions.isEmpty {
      guard rule.days.allSatisfy({ $0.weekday == first.weekday }) else { return nil }
      return .monthlyByWeekday(ordinals: ordinals, day: first.weekday, interval: interval)
    }
    guard ordinals.isEmpty else { return nil }
    if !rule.setPositions.isEmpty {
      return .monthlyByPosition(positions: rule.setPositions, days: weekdays(rule), interval: interval)
    }
    return interval == 1 ? .weekly(days: weekdays(rule), interval: 1) : nil
  }

  private static func weekdays(_ rule: RecurrenceRule) -> WeekdaySet {
    WeekdaySet(rule.days.lazy.map(\.weekday))
  }
}
