import Diagnostics
import Fields
import Scheduling

extension Kind where Value == CivilDate {
  static let date = Kind.text(form: "date", example: "2026-12-05") { (text) throws(ValueProblem) in
    try CivilDate(text)
  }
}

extension Kind where Value == DateSpan {
  static let dateSpan = Kind.text(form: "date or range", example: "2026-07-01 to 2026-08-31") {
    (text) throws(ValueProblem) in try DateSpan(text)
  }
}

extension Kind where Value == YearlySpan {
  static let yearlySpan = Kind.text(form: "days of every year", example: "12-24 to 12-26") {
    (text) throws(ValueProblem) in try YearlySpan(text)
  }
}

extension Kind where Value == TimeOfDay {
  static let time = Kind.text(form: "time", example: "7 pm") { (text) throws(ValueProblem) in
    try TimeOfDay(text)
  }
  static let endTime = Kind.text(form: "time", example: "8:30 pm") { (text) throws(ValueProblem) in
    try TimeOfDay(end: text)
  }
}

extension Kind where Value == Length {
  static let length = Kind.text(form: "duration", example: "90 minutes") { (text) throws(ValueProblem) in
    try Length(text)
  }
}

extension Kind where Value == DayCount {
  static let dayCount = Kind.text(form: "days", example: "180 days") { (text) throws(ValueProblem) in
    try DayCount(text)
  }
}

extension Kind where Value == TimeZoneName {
  static let timeZone = Kind.text(form: "time zone", example: "America/New_York") {
    (text) throws(ValueProblem) in try TimeZoneName(text)
  }
}

extension Kind where Value == RecurrenceRule {
  static let every = Kind.text(form: "days", example: "2nd and 4th thursday") { (text) throws(ValueProblem) in
    try RecurrenceRule(phrase: text)
  }
  static let rrule = Kind.text(form: "RRULE", example: "FREQ=MONTHLY;BYDAY=2TU") {
    (text) throws(ValueProblem) in
    try RecurrenceRule(rrule: text)
  }
}

extension Kind where Value == WeekdaySet {
  static let weekdays = Kind.text(form: "days of the week", example: "monday and thursday") {
    (text) throws(ValueProblem) in try WeekdaySet(phrase: text)
  }
}
