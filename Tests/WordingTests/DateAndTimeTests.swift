import Language
import Scheduling
import Testing
import Wording

@Suite struct DateAndTimeTests {
  private let english = Wording(LanguagePack(.english))
  private let spanish = Wording(LanguagePack(.spanish))

  private func wording(_ tag: String) throws -> Wording { Wording(LanguagePack(try LanguageTag(tag))) }

  @Test(
    arguments: [
      (.iso, "2026-12-03", "2026-12-03", "2026-12-03"), (.short, "Dec 3", "3 dic", "3 Dec"),
      (.dayAndMonth, "December 3", "3 de diciembre", "3 December"),
      (.weekdayAndDay, "Thursday, December 3", "jueves, 3 de diciembre", "Thursday 3 December"),
      (.medium, "December 3, 2026", "3 de diciembre de 2026", "3 December 2026"),
      (.long, "Thursday, December 3, 2026", "jueves, 3 de diciembre de 2026", "Thursday 3 December 2026"),
      (.month, "December 2026", "diciembre de 2026", "December 2026"),
      (.weekday, "Thursday", "jueves", "Thursday"),
    ] as [(Wording.DateStyle, String, String, String)])
  func aDateIsSaidInItsLanguage(
    style: Wording.DateStyle, inEnglish: String, inSpanish: String, inBritain: String
  ) throws {
    let date = try CivilDate("2026-12-03")
    #expect(english.date(date, style) == inEnglish)
    #expect(spanish.date(date, style) == inSpanish)
    #expect(try wording("en-GB").date(date, style) == inBritain)
  }

  @Test func aRangeSaysItsYearOnce() throws {
    #expect(english.dates(try DateSpan("2026-07-01 to 2026-08-31")) == "July 1 to August 31, 2026")
    #expect(english.dates(try DateSpan("2026-12-24 to 2027-01-02")) == "December 24, 2026 to January 2, 2027")
    #expect(
      spanish.dates(try DateSpan("2026-07-01 to 2026-08-31")) == "del 1 de julio al 31 de agosto de 2026")
    #expect(english.dates(try DateSpan("2026-07-01")) == "July 1, 2026")
    #expect(english.dates(try YearlySpan("july to august")) == "July 1 to August 31")
    #expect(spanish.dates(try YearlySpan("12-25")) == "25 de diciembre")
  }

  @Test(arguments: [
    ("19:00", "20:00", "7:00 to 8:00 pm", "de 19:00 a 20:00"),
    ("11:30", "13:00", "11:30 am to 1:00 pm", "de 11:30 a 13:00"),
    ("11:00", "12:00", "11:00 am to noon", "de 11:00 a 12:00"),
    ("12:00", "13:00", "noon to 1:00 pm", "de 12:00 a 13:00"),
    ("22:00", "24:00", "10:00 pm to midnight", "de 22:00 a 0:00"),
    ("22:00", "1:00", "10:00 pm to 1:00 am", "de 22:00 a 1:00"),
    ("23:00", "22:00", "11:00 pm to 10:00 pm", "de 23:00 a 22:00"),
    ("9:05", "9:50", "9:05 to 9:50 am", "de 9:05 a 9:50"),
    ("0:30", "1:00", "12:30 to 1:00 am", "de 0:30 a 1:00"),
  ])
  func aRangeOfTimesSaysItsHalfOnce(start: String, end: String, inEnglish: String, inSpanish: String) throws {
    let (start, end) = (try TimeOfDay(start), try TimeOfDay(end: end))
    #expect(english.time(from: start, to: end) == inEnglish)
    #expect(spanish.time(from: start, to: end) == inSpanish)
  }

  @Test func clocksDifferByRegion() throws {
    let time = try TimeOfDay("19:00")
    #expect(english.time(time) == "7:00 pm")
    #expect(try wording("en-US").time(time) == "7:00 pm")
    #expect(try wording("en-AU").time(time) == "7:00 pm")
    #expect(try wording("en-GB").time(time) == "19:00")
    #expect(spanish.time(time) == "19:00")
    #expect(try wording("es-MX").time(time) == "19:00")
    #expect(try wording("es-US").time(time) == "7:00 p. m.")
    #expect(
      english.time(.noon) == "noon" && english.time(.endOfDay) == "midnight" && spanish.time(.noon) == "12:00"
    )
  }

  @Test func whatTakesADayOrMoreSaysHowLong() throws {
    #expect(
      english.schedule(try meeting("saturday", at: "9 am", for: "2 days"))
        == "Every Saturday, 9:00 am, 2 days")
    #expect(
      english.schedule(try meeting("saturday", at: "midnight", to: "24:00")) == "Every Saturday, all day")
    #expect(
      english.schedule(try meeting("saturday", at: "11 pm", for: "1 hour"))
        == "Every Saturday, 11:00 pm to midnight")
  }

  @Test(arguments: [
    ("60 minutes", "1 hour", "1 hora"), ("90 min", "1 hour 30 minutes", "1 hora 30 minutos"),
    ("1 min", "1 minute", "1 minuto"),
    ("2 hours 1 min", "2 hours 1 minute", "2 horas 1 minuto"), ("2 days", "2 days", "2 días"),
    ("25 h", "25 hours", "25 horas"),
  ])
  func aLengthIsSaid(text: String, inEnglish: String, inSpanish: String) throws {
    #expect(english.length(try Length(text)) == inEnglish)
    #expect(spanish.length(try Length(text)) == inSpanish)
  }

  @Test(arguments: [
    ("America/New_York", "Eastern time", "hora del este"),
    ("America/Los_Angeles", "Pacific time", "hora del Pacífico"),
    ("America/Phoenix", "Arizona time", "hora de Arizona"),
    ("Europe/Paris", "Central European time", "hora de Europa central"),
    ("Europe/London", "UK time", "hora del Reino Unido"),
    ("Australia/Brisbane", "Queensland time", "hora de Queensland"),
    ("Pacific/Auckland", "New Zealand time", "hora de Nueva Zelanda"),
    ("Asia/Kathmandu", "Kathmandu time", "hora de Katmandú"),
    ("America/Argentina/Buenos_Aires", "Buenos Aires time", "hora de Buenos Aires"),
    ("UTC", "Coordinated Universal Time", "tiempo universal coordinado"),
  ])
  func aZoneGoesByItsCommonName(zone: String, inEnglish: String, inSpanish: String) throws {
    #expect(english.name(of: try TimeZoneName(zone)) == inEnglish)
    #expect(spanish.name(of: try TimeZoneName(zone)) == inSpanish)
  }

  @Test func listsFollowTheLanguage() {
    #expect(
      english.all(of: []) == "" && english.all(of: ["a"]) == "a"
        && english.all(of: ["a", "b", "c"]) == "a, b and c")
    #expect(english.any(of: ["a", "b"]) == "a or b")
    #expect(spanish.all(of: ["español", "inglés"]) == "español e inglés")
    #expect(
      spanish.all(of: ["agua", "hielo"]) == "agua y hielo"
        && spanish.all(of: ["padres", "hijos"]) == "padres e hijos")
    #expect(spanish.any(of: ["uno", "otro"]) == "uno u otro" && spanish.any(of: ["7", "8"]) == "7 u 8")
    #expect(spanish.any(of: ["10", "11"]) == "10 u 11" && spanish.any(of: ["a", "110"]) == "a o 110")
  }

  @Test func countsTakeTheRightForm() throws {
    #expect(
      english.text(.countGroups, count: 1) == "1 group"
        && english.text(.countGroups, count: 12) == "12 groups")
    #expect(
      english.text(.countGroups, count: 0) == "0 groups"
        && english.text(.countGroups, count: 1250) == "1,250 groups")
    #expect(
      spanish.text(.countGroups, count: 1) == "1 grupo" && spanish.text(.countGroups, count: 2) == "2 grupos")
    #expect(spanish.text(.countGroups, count: 1_000_000) == "1\u{A0}000\u{A0}000 de grupos")
    #expect(
      spanish.number(1250) == "1250" && spanish.number(12_500) == "12\u{A0}500"
        && english.number(-1000) == "-1,000")
    // French counts nought with one.
    #expect(try wording("fr").text(.countGroups, count: 0) == "0 group")
    #expect(try wording("ja").text(.countGroups, count: 1) == "1 groups")
  }
}
