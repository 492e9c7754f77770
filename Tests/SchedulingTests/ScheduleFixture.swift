import Scheduling
import Testing

/// Short ways of writing what tests of schedules need.
enum Fixture {
  static func date(_ text: String) throws -> CivilDate { try CivilDate(text) }

  static func dates(_ texts: [String]) throws -> [DateSelection] {
    try texts.map { text in
      if let yearly = try? YearlySpan(text) { return .everyYear(yearly) }
      return .once(try DateSpan(text))
    }
  }

  static func closed(_ texts: String...) throws -> ClosedDays { ClosedDays(try dates(texts)) }

  /// `every` is a phrase, or a rule where it begins with `FREQ`.
  static func time(
    _ every: String, at: String = "19:00", to: String? = nil, from: String? = nil, until: String? = nil,
    times: Int? = nil
  ) throws -> MeetingTime {
    let isRule = every.hasPrefix("FREQ")
    let rule = try isRule ? RecurrenceRule(rrule: every) : RecurrenceRule(phrase: every)
    let end: MeetingTime.End = try to.map { .time(try TimeOfDay(end: $0)) } ?? .length(Length("90 min"))
    return MeetingTime(
      .rule(rule), start: try TimeOfDay(at), end: end, from: try from.map(date),
      intervalStart: isRule ? .from : .firstMatch, until: try until.map(date), times: times)
  }

  /// The occurrences as `12-24` or, where cancelled, moved, added or only online, as the signs after it say.
  static func list(_ schedule: MeetingSchedule, _ first: String, _ last: String) throws -> String {
    schedule.occurrences(from: try date(first), through: try date(last)).map { occurrence in
      var text = String(occurrence.date.description.dropFirst(5))
      if let from = occurrence.movedFrom { text += "<\(from.description.dropFirst(5))" }
      if occurrence.isExtra { text += "+" }
      if occurrence.closedPlace != nil { text += "~" }
      switch occurrence.cancellation {
      case nil: break
      case .paused: text += "!paused"
      case .exception(let entry): text += "!except\(entry)"
      case .site(let entry): text += "!site\(entry)"
      case .program(let entry): text += "!program\(entry)"
      case .place(let entry): text += "!place\(entry)"
      }
      return text
    }.joined(separator: " ")
  }
}
