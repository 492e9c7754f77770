public import Diagnostics

extension RecurrenceRule {
  /// The rule in `text`, written as RFC 5545 section 3.3.10 says, in either case, with or without `RRULE:` before it:
  /// `FREQ=MONTHLY;BYDAY=2TH,4TH`.
  ///
  /// Refused is what the RFC refuses, and what is about times of day, which stand under `at`.
  public init(rrule text: String) throws(ValueProblem) {
    var text = PlainText.normalized(text).uppercased()
    if text.hasPrefix("RRULE:") { text.removeFirst(6) }
    var parts = RulePartReader()
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      try parts.read(part)
    }
    let rule = try parts.rule()
    try rule.checkParts()
    self = rule
  }

  /// What RFC 5545 does not allow side by side.
  private func checkParts() throws(ValueProblem) {
    let hasOrdinals = days.contains { $0.ordinal != nil }
    if hasOrdinals, frequency == .weekly || frequency == .daily {
      throw Self.problem(
        "counts weekdays (as in 2TU), which only a month or a year can do",
        "write FREQ=MONTHLY, or leave the number out")
    }
    if hasOrdinals, !weekNumbers.isEmpty {
      throw Self.problem("has both BYWEEKNO and a counted weekday such as 2TU", "leave one of them out")
    }
    let isMonthly = frequency == .monthly || !months.isEmpty
    if isMonthly, let far = days.first(where: { abs($0.ordinal ?? 0) > 5 }) {
      throw Self.problem(
        "asks for \(far), but no month has more than five of a weekday", "write 1 to 5, or -1 for the last")
    }
    if !monthDays.isEmpty, frequency == .weekly {
      throw Self.problem("has BYMONTHDAY in a weekly rule", "write FREQ=MONTHLY")
    }
    if !yearDays.isEmpty, frequency != .yearly {
      throw Self.problem("has BYYEARDAY, which needs FREQ=YEARLY", "write FREQ=YEARLY")
    }
    if !weekNumbers.isEmpty, frequency != .yearly {
      throw Self.problem("has BYWEEKNO, which needs FREQ=YEARLY", "write FREQ=YEARLY")
    }
    let selects =
      !days.isEmpty || !monthDays.isEmpty || !yearDays.isEmpty || !weekNumbers.isEmpty || !months.isEmpty
    if !setPositions.isEmpty, !selects {
      throw Self.problem("has BYSETPOS, but nothing to choose from", "add BYDAY or BYMONTHDAY")
    }
  }

  static func problem(_ what: String, _ help: String?) -> ValueProblem {
    ValueProblem(.badSchedule, what, help: help)
  }
}
