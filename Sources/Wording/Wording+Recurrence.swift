public import Scheduling

extension Wording {
  /// The days of a rule: `every Tuesday`, `the 2nd and 4th Thursday of each month`; without a capital.
  public func days(of recurrence: RecurrenceDescription) -> String {
    switch recurrence.pattern {
    case .daily(let interval): within(recurrence.months, daily(interval))
    case .weekly(let days, let interval): within(recurrence.months, weekly(days, interval))
    case .monthlyByWeekday(let ordinals, let day, let interval):
      monthly(theWeekday(ordinals, name(of: day)), interval, recurrence.months)
    case .monthlyByPosition(let positions, let days, let interval):
      monthly(theWeekday(positions, oneOf(days)), interval, recurrence.months)
    case .monthlyByDate(let dates, let interval):
      monthly(theDates(dates), interval, recurrence.months)
    case .other(let rule): parts(of: rule)
    }
  }

  /// The same for lists: `Tuesdays`, where there is a shorter way.
  func shortDays(of recurrence: RecurrenceDescription) -> String {
    guard case .weekly(let days, interval: 1) = recurrence.pattern, days != .everyDay else {
      return self.days(of: recurrence)
    }
    let short = days == .weekdays ? text(.scheduleWeekdays) : all(of: days.days.map(pluralName))
    return within(recurrence.months, short)
  }

  private func daily(_ interval: Int) -> String {
    switch interval {
    case 1: text(.scheduleEveryDay)
    case 2: text(.scheduleEveryOtherDay)
    default: text(.scheduleEveryDays, count: interval)
    }
  }

  private func weekly(_ days: WeekdaySet, _ interval: Int) -> String {
    let names = all(of: days.days.map(nameAfterEvery))
    switch interval {
    case 1:
      if days == .everyDay { return text(.scheduleEveryDay) }
      if days == .weekdays { return text(.scheduleEveryWeekday) }
      return text(.scheduleEveryWeek, ["days": names])
    case 2: return text(.scheduleEveryOtherWeek, ["days": names])
    default: return text(.scheduleEveryWeeks, count: interval, "days", names)
    }
  }

  private func within(_ months: [Month], _ days: String) -> String {
    months.isEmpty ? days : text(.scheduleInMonths, ["days": days, "months": names(of: months)])
  }

  private func monthly(_ days: String, _ interval: Int, _ months: [Month]) -> String {
    if !months.isEmpty { return text(.scheduleOfMonths, ["days": days, "months": names(of: months)]) }
    return switch interval {
    case 1: text(.scheduleOfEachMonth, ["days": days])
    case 2: text(.scheduleOfEveryOtherMonth, ["days": days])
    default: text(.scheduleOfEveryMonths, count: interval, "days", days)
    }
  }

  private func names(of months: [Month]) -> String { all(of: months.map { name(of: $0) }) }

  /// `the 2nd and 4th Thursday`
  private func theWeekday(_ ordinals: [Int], _ weekday: String) -> String {
    text(.scheduleTheWeekday, ["ordinals": all(of: ordinals.map(ordinal)), "weekday": weekday])
  }

  /// `weekday`, or `Saturday or Sunday`.
  private func oneOf(_ days: WeekdaySet) -> String {
    days == .weekdays ? text(.scheduleAWeekday) : any(of: days.days.map { name(of: $0) })
  }

  /// `the 1st and 15th`, `the 1st and the last day`; negative dates count from the end.
  private func theDates(_ dates: [Int]) -> String {
    var parts: [String] = []
    let counted = dates.filter { $0 > 0 }
    if !counted.isEmpty {
      let numbers = all(of: counted.map(pack.grammar.ordinal))
      parts.append(text(.scheduleTheDates, count: counted.count, "dates", numbers))
    }
    for date in dates.reversed() where date < 0 {
      parts.append(
        date == -1 ? text(.scheduleTheLastDay) : text(.scheduleTheDayFromEnd, ["ordinal": ordinal(date)]))
    }
    return all(of: parts)
  }

  /// `2nd`, `last`, `second to last`.
  private func ordinal(_ number: Int) -> String {
    switch number {
    case 1: text(.ordinalFirst)
    case 2: text(.ordinalSecond)
    case 3: text(.ordinalThird)
    case 4: text(.ordinalFourth)
    case 5: text(.ordinalFifth)
    case -1: text(.ordinalLast)
    case -2: text(.ordinalSecondToLast)
    case -3: text(.ordinalThirdToLast)
    case ..<0: text(.ordinalFromEnd, ["ordinal": pack.grammar.ordinal(number == .min ? .max : -number)])
    default: pack.grammar.ordinal(number)
    }
  }

  /// A rule that no sentence was made for, part by part: `every 2 years, in weeks 20 and 30 of the year, on Monday`.
  private func parts(of rule: RecurrenceRule) -> String {
    var parts = [frequency(of: rule)]
    if !rule.months.isEmpty { parts.append(text(.scheduleRuleMonths, ["months": names(of: rule.months)])) }
    if !rule.weekNumbers.isEmpty { parts.append(numbered(.scheduleRuleWeeks, rule.weekNumbers)) }
    if !rule.yearDays.isEmpty { parts.append(numbered(.scheduleRuleYearDays, rule.yearDays)) }
    if !rule.monthDays.isEmpty {
      parts.append(text(.scheduleRuleMonthDays, ["dates": theDates(rule.monthDays)]))
    }
    if !rule.days.isEmpty { parts.append(weekdays(of: rule)) }
    if !rule.setPositions.isEmpty {
      parts.append(text(.scheduleRulePositions, ["ordinals": all(of: rule.setPositions.map(ordinal))]))
    }
    return parts.joined(separator: text(.listComma))
  }

  private func frequency(of rule: RecurrenceRule) -> String {
    let word: Word =
      switch rule.frequency {
      case .daily: .scheduleRuleDaily
      case .weekly: .scheduleRuleWeekly
      case .monthly: .scheduleRuleMonthly
      case .yearly: .scheduleRuleYearly
      }
    return text(word, count: rule.interval)
  }

  /// The weekdays of a rule: a condition beside other days (Friday the 13th), else the days themselves.
  private func weekdays(of rule: RecurrenceRule) -> String {
    let isCondition = !rule.monthDays.isEmpty || !rule.yearDays.isEmpty
    let names = rule.days.map { day in
      day.ordinal.map { theWeekday([$0], name(of: day.weekday)) } ?? name(of: day.weekday)
    }
    return isCondition
      ? text(.scheduleRuleWeekdays, ["days": any(of: names)])
      : text(.scheduleRuleOnDays, ["days": all(of: names)])
  }

  private func numbered(_ word: Word, _ numbers: [Int]) -> String {
    let names = numbers.map { number in
      number > 0 ? String(number) : text(.scheduleFromTheEnd, ["number": String(-number)])
    }
    return text(word, count: numbers.count, "numbers", all(of: names))
  }
}
