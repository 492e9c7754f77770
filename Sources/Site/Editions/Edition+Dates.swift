import Scheduling
import Wording

/// A date, and how much of it is said.
struct DateInWords: Hashable, Sendable {
  let date: CivilDate
  let style: Wording.DateStyle
}

extension Edition {
  /// A date in words, as ``Wording`` says it.
  func date(_ date: CivilDate, _ style: Wording.DateStyle = .medium) -> String {
    dates.value(of: DateInWords(date: date, style: style)) { wording.date(date, style) }
  }
}
