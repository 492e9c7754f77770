public import Diagnostics

/// Something about a meeting's dates that only the calendar shows.
public struct ScheduleProblem: Hashable, Sendable {
  /// The fields it can be about; the raw value is the key in content.
  public enum Field: String, Sendable, Hashable, CaseIterable {
    /// The rule, under whichever key it stands.
    case pattern = "every"
    case except, moved
    case joinUntil = "join-until"
  }

  /// The field at fault.
  public let field: Field
  /// Which entry of that field; nil for the field itself.
  public let entry: Int?
  /// Whether a site can be built with it.
  public let severity: Severity
  /// Whether another day could give another answer.
  public let dependsOnToday: Bool
  /// What is wrong; its `what` goes on after the quoted value.
  public let problem: ValueProblem
}

/// Two meetings of one group that are held at the same time.
public struct MeetingOverlap: Hashable, Sendable {
  /// The one that starts first, by its place among the meetings asked about.
  public let first: Int
  /// The other.
  public let second: Int
  /// A date on which the second one starts while the first is going on.
  public let date: CivilDate

  /// The warning. It goes on after the quoted second meeting.
  ///
  /// `other` is how the first meeting is known, such as its id; nil where days and hours are nobody's business, and the
  /// warning then names neither the meeting nor a date.
  public func problem(other: String?) -> ValueProblem {
    let what =
      other.map { "starts while ‘\($0)’ is still going on, on \(date) for one" }
      ?? "starts while another meeting of the group is still going on"
    return ValueProblem(
      .meetingsOverlap, what,
      help: "change one of their times, or write ‘except’ with the dates on which only one is held")
  }
}
