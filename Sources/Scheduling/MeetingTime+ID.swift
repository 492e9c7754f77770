extension MeetingTime {
  /// The id of a meeting that gives itself none: its days and its start.
  ///
  /// `tuesday-1900`, `monday-thursday-1900`, `weekdays-1900`, `weekend-1900`, `daily-1900`; `2nd-4th-thursday-1900`,
  /// `last-friday-1900`, `1st-15th-1900`, `last-day-1900`; for a list of dates the first, `2026-12-05-1900`; for rules that
  /// are none of these, how often, `yearly-1900`. Intervals, months and `from` leave no trace: they change, and calendars that
  /// people subscribed to hang on the id. Two meetings with the same need an id of their own.
  public var defaultID: String { "\(daysID)-\(start.digits)" }

  private var daysID: String {
    guard let recurrence else {
      if case .dates(let dates) = pattern, let first = dates.first { return first.description }
      return "dates"
    }
    switch recurrence.pattern {
    case .daily: return "daily"
    case .weekly(let days, _): return Self.id(days)
    case .monthlyByWeekday(let ordinals, let day, _):
      return (ordinals.map(OrdinalWord.text) + [day.name]).joined(separator: "-")
    case .monthlyByPosition(let positions, let days, _):
      return (positions.map(OrdinalWord.text) + [Self.id(days)]).joined(separator: "-")
    case .monthlyByDate(let days, _):
      let names = days.map(OrdinalWord.text)
      return names.joined(separator: "-") + (days.contains { $0 < 0 } ? "-day" : "")
    case .other(let rule): return rule.frequency.rawValue.lowercased()
    }
  }

  private static func id(_ days: WeekdaySet) -> String {
    switch days {
    case .everyDay: "daily"
    case .weekdays: "weekdays"
    case .weekend: "weekend"
    default: days.days.map(\.name).joined(separator: "-")
    }
  }
}
