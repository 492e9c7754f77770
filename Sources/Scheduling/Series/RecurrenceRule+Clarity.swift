extension RecurrenceRule {
  /// The rule in a form that all programs read alike; nil where there is none.
  ///
  /// Of a weekly rule some count the positions of `BYSETPOS` from the first date in the first week, as python-dateutil does,
  /// others from that week's first day. Where every week has the same days, those at the positions say it without.
  var clear: RecurrenceRule? {
    guard frequency == .weekly, !setPositions.isEmpty else { return self }
    guard months.isEmpty else { return nil }
    let week = days.map(\.weekday).sorted { weekStart.days(until: $0) < weekStart.days(until: $1) }
    let chosen = setPositions.compactMap { position in
      let index = position > 0 ? position - 1 : week.count + position
      return week.indices.contains(index) ? Day(week[index]) : nil
    }
    return chosen.isEmpty
      ? nil : RecurrenceRule(.weekly, interval: interval, end: end, weekStart: weekStart, days: chosen)
  }
}
