public import Diagnostics

/// What is wrong with one field of a meeting that is well written by itself.
public struct MeetingProblem: Hashable, Sendable {
  /// The fields of a meeting that a check can point to; the raw value is the key in content.
  public enum Field: String, Sendable, Hashable, CaseIterable {
    case pattern = "every"
    case end = "to"
    case from, until, times
    case joinUntil = "join-until"
  }

  /// The field at fault.
  public let field: Field
  /// Why.
  public let problem: ValueProblem
}

extension MeetingTime {
  /// The longest series.
  public static let mostTimes = 1000

  /// Whatever the fields of this meeting say against each other: all of it. What needs a calendar (a rule that
  /// never occurs) is not looked at, nor whether a field is missing.
  public func problems() -> [MeetingProblem] {
    var problems: [MeetingProblem] = []
    func report(_ field: MeetingProblem.Field, _ what: String, _ help: String) {
      problems.append(MeetingProblem(field: field, problem: ValueProblem(.badSchedule, what, help: help)))
    }
    if end == .time(start) {
      report(.end, "is when the meeting starts", "write when it ends, or how long it is under ‘for’")
    }
    switch pattern {
    case .rule(let rule): checkRule(rule, report)
    case .dates(let dates): checkDates(dates, report)
    }
    if let from, let until, until < from {
      report(.until, "is before ‘from’, \(from)", "write a date after \(from)")
    }
    if let times, !(1...Self.mostTimes).contains(times) {
      report(.times, "is not a number of meetings from 1 to \(Self.mostTimes)", "write times: 8")
    }
    if let joinUntil, let until, joinUntil > until {
      report(.joinUntil, "is after ‘until’, \(until), when all is over", "write a date before \(until)")
    }
    return problems
  }

  private typealias Report = (MeetingProblem.Field, String, String) -> Void

  private func checkRule(_ rule: RecurrenceRule, _ report: Report) {
    if from == nil {
      if rule.interval > 1 {
        report(
          .pattern, "does not say which week or month it begins with",
          "add ‘from’ with the first date, such as from: 2026-09-01")
      } else if rule.needsFirstDate {
        report(
          .pattern, "needs a first date to count from",
          "add ‘from’ with the first date, such as from: 2026-09-01")
      }
      if times != nil {
        report(.times, "needs a first date to count from", "add ‘from’ with the date of the first meeting")
      }
    }
    if times != nil, rule.end != .never {
      report(.times, "and the rule both say when the series ends", "leave COUNT or UNTIL out of the rule")
    }
    if case .until(let end) = rule.end, let from, end.date < from {
      report(.from, "is after the rule's UNTIL, \(end.date)", "write a date before it, or change UNTIL")
    }
  }

  private func checkDates(_ dates: [CivilDate], _ report: Report) {
    guard let first = dates.first, let last = dates.last else {
      report(.pattern, "names no date", "write a date, such as 2026-12-05")
      return
    }
    if times != nil {
      report(.times, "counts meetings that ‘on’ already lists", "leave ‘times’ out")
    }
    if let from, first < from {
      report(
        .from, "is after \(first), a date that ‘on’ lists", "leave ‘from’ out, or take the date off the list")
    }
    if let until, last > until {
      report(
        .until, "is before \(last), a date that ‘on’ lists",
        "leave ‘until’ out, or take the date off the list")
    }
  }
}
