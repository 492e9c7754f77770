/// The days for which a calendar file is right in every detail.
public struct SeriesSpan: Hashable, Sendable {
  /// The first day: what was before is left out, though a rule may have begun earlier. A meeting that does not say when it began
  /// begins in the year of `marked`.
  public let first: CivilDate
  /// The days whose cancelled dates are kept and marked, so that people see why nothing is on. Earlier and later ones are left
  /// out: nothing is on either.
  public let marked: DateSpan
  /// The last day for which exceptions and closures are looked at. Rules go on beyond it.
  public let last: CivilDate

  /// Those days, in that order.
  public init(first: CivilDate, marked: DateSpan, last: CivilDate) {
    self.first = first
    self.marked = marked
    self.last = last
  }

  /// The first day of a meeting.
  func first(of time: MeetingTime) -> CivilDate {
    guard time.from == nil, let newYear = CivilDate(year: marked.first.year, month: 1, day: 1) else {
      return first
    }
    return max(first, newYear)
  }
}
