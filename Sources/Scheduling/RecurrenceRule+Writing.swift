extension RecurrenceRule: CustomStringConvertible {
  /// The rule as RFC 5545 writes it, its parts in one fixed order and what is the default left out:
  /// `FREQ=MONTHLY;BYDAY=2TH,4TH`. Reading it back gives the same rule.
  public var description: String {
    var parts = ["FREQ=\(frequency.rawValue)"]
    if interval != 1 { parts.append("INTERVAL=\(interval)") }
    switch end {
    case .never: break
    case .count(let count): parts.append("COUNT=\(count)")
    case .until(let until): parts.append("UNTIL=\(until)")
    }
    append("BYMONTH", months.map { String($0.rawValue) }, to: &parts)
    append("BYWEEKNO", weekNumbers.map { String($0) }, to: &parts)
    append("BYYEARDAY", yearDays.map { String($0) }, to: &parts)
    append("BYMONTHDAY", monthDays.map { String($0) }, to: &parts)
    append("BYDAY", days.map(\.description), to: &parts)
    append("BYSETPOS", setPositions.map { String($0) }, to: &parts)
    if weekStart != .monday { parts.append("WKST=\(weekStart.code)") }
    return parts.joined(separator: ";")
  }

  private func append(_ name: String, _ values: [String], to parts: inout [String]) {
    if !values.isEmpty { parts.append("\(name)=\(values.joined(separator: ","))") }
  }
}

extension RecurrenceRule.Day: CustomStringConvertible {
  /// As `BYDAY` has it: `TU`, `2TH`, `-1FR`.
  public var description: String { (ordinal.map { String($0) } ?? "") + weekday.code }
}

extension RecurrenceRule.Until: CustomStringConvertible {
  /// As `UNTIL` has it: `20261231`, `20261231T235959Z`.
  public var description: String {
    guard let second else { return date.basicDescription }
    let time = [second / 3600, second / 60 % 60, second % 60].map { Digits.padded($0, to: 2) }.joined()
    return date.basicDescription + "T" + time + (isUTC ? "Z" : "")
  }
}
