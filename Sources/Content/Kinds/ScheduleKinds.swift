import Diagnostics
import Fields
import Scheduling

extension Kind where Value == CivilDate {
  static let date = Kind.text(.date) { (text) throws(ValueProblem) in
    try CivilDate(text)
  }
}

extension Kind where Value == DateSpan {
  static let dateSpan = Kind.text(.dateOrRange) {
    (text) throws(ValueProblem) in try DateSpan(text)
  }
}

extension Kind where Value == YearlySpan {
  static let yearlySpan = Kind.text(.daysOfEveryYear) {
    (text) throws(ValueProblem) in try YearlySpan(text)
  }
}

extension Kind where Value == TimeOfDay {
  static let time = Kind.text(.time) { (text) throws(ValueProblem) in
    try TimeOfDay(text)
  }
  static let endTime = Kind.text(.time) { (text) throws(ValueProblem) in
    try TimeOfDay(end: text)
  }
}

extension Kind where Value == Length {
  static let length = Kind.text(.duration) { (text) throws(ValueProblem) in
    try Length(text)
  }
}

extension Kind where Value == DayCount {
  static let dayCount = Kind.text(.days) { (text) throws(ValueProblem) in
    try DayCount(text)
  }
}

extension Kind where Value == TimeZoneName {
  static let timeZone = Kind.text(.timeZone) {
    (text) throws(ValueProblem) in try TimeZoneName(text)
  }
}

extension Kind where Value == RecurrenceRule {
  static let every = Kind.text(.every) { (text) throws(ValueProblem) in
    try RecurrenceRule(phrase: text)
  }
  static let rrule = Kind.text(.rrule) {
    (text) throws(ValueProblem) in
    try RecurrenceRule(rrule: text)
  }
}

extension Kind where Value == WeekdaySet {
  static let weekdays = Kind.text(.weekdays) {
    (text) throws(ValueProblem) in try WeekdaySet(phrase: text)
  }
}
