import Scheduling
import Wording

/// A date, and how much of it is said.
struct DateInWords: Hashable, Sendable {
  let date: CivilDate
  let style: Wording.DateStyle
}

/// Hours from one time to another, or from one on.
struct HoursInWords: Hashable, Sendable {
  let start: TimeOfDay
  let end: TimeOfDay?
}

extension Edition {
  /// A date in words, as ``Wording`` says it.
  func date(_ date: CivilDate, _ style: Wording.DateStyle = .medium) -> String {
    dates.value(of: DateInWords(date: date, style: style)) { wording.date(date, style) }
  }

  /// Hours in words, as ``Wording`` says them.
  func hours(from start: TimeOfDay, to end: TimeOfDay?) -> String {
    hours.value(of: HoursInWords(start: start, end: end)) {
      end.map { wording.time(from: start, to: $0) } ?? wording.time(start)
    }
  }
}
