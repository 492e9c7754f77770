import Diagnostics
import Fields
import Scheduling

enum OpeningHoursFields {
  static let every = Field(
    "every", Kind<WeekdaySet>.weekdays, .required, meaning: "on which days of the week")
  static let at = Field("at", Kind<TimeOfDay>.time, .required, meaning: "when it opens", example: "9 am")
  static let to = Field("to", Kind<TimeOfDay>.endTime, .required, meaning: "when it closes", example: "5 pm")

  static let definition = RecordDefinition("hours", [every.description, at.description, to.description])
}

extension Kind where Value == OpeningHours {
  /// `always`, or a list of days with their hours.
  static let hours = Kind.either(
    scalar: .choice([("always", .always)]), sequence: periods.map { .periods($0) })

  private static let periods = Kind<OpeningHours.Period>.record(OpeningHoursFields.definition) { read in
    let days = read(OpeningHoursFields.every)
    let opens = read(OpeningHoursFields.at)
    let closes = read(OpeningHoursFields.to)
    guard let days, let opens, let closes else { return nil }
    if opens == closes {
      read.log.error(
        .badTime, at: read.position(of: OpeningHoursFields.to), "it closes at the time at which it opens",
        help:
          "write another time; for day and night write `hours: always`, for one day `at: 0:00` and `to: 24:00`"
      )
    }
    return OpeningHours.Period(days: days, opens: opens, closes: closes)
  }.list()
}
