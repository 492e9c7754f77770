import Diagnostics
import Fields
import Language
import ProgramDirectory
import Scheduling
import YAML

/// `dates`: a list of days, ranges, and days of every year, each with a why where somebody may ask.
enum DatesFields {
  static let on = Field("on", Kind<DateSpan>.dateSpan, meaning: "a date, or two with `to` between them")
  static let everyYear = Field(
    "every-year", Kind<YearlySpan>.yearlySpan, meaning: "days that come back each year: july to august")
  static let why = Field(
    "why", Kind<String>.text.translated, meaning: "why, as visitors will read it", example: "Thanksgiving Day"
  )

  static let definition = RecordDefinition(
    "dates", [on.description, everyYear.description, why.description],
    requirements: [.exactlyOne(["on", "every-year"])])
}

extension Kind where Value == Closure {
  static let closure = Kind.either(scalar: plainDates, mapping: datesWithWhy)

  private static let plainDates = Kind<DateSpan>.dateSpan.map { Closure(days: .once($0), why: nil) }

  private static let datesWithWhy = Kind.record(DatesFields.definition) { read in
    let on = read(DatesFields.on)
    let everyYear = read(DatesFields.everyYear)
    let why = read(DatesFields.why)
    switch (read.has(DatesFields.on), read.has(DatesFields.everyYear)) {
    case (true, true):
      read.log.error(
        .fieldsConflict, at: read.position(of: DatesFields.everyYear),
        "‘on’ and ‘every-year’ stand in one entry", help: "write two entries")
      return nil
    case (false, false):
      read.log.error(
        .missingField, at: read.mapping.position, "these dates have neither ‘on’ nor ‘every-year’",
        help: "add `on: 2026-12-24 to 2026-12-26` or `every-year: 12-24 to 12-26`")
      return nil
    default:
      return on.map { Closure(days: .once($0), why: why) }
        ?? everyYear.map { Closure(days: .everyYear($0), why: why) }
    }
  }
}
