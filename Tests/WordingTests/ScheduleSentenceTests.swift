import Diagnostics
import Language
import Scheduling
import Testing
import Wording

private let english = Wording(LanguagePack(.english))
private let spanish = Wording(LanguagePack(.spanish))

func meeting(
  _ days: String, at: String = "7 pm", for length: String? = "60 minutes", to: String? = nil,
  from: String? = nil,
  until: String? = nil, times: Int? = nil, joinUntil: String? = nil
) throws -> MeetingTime {
  let pattern: MeetingTime.Pattern
  if days.hasPrefix("20") {
    pattern = .dates(try days.split(separator: " ").map { try CivilDate(String($0)) })
  } else {
    let isRule = days.hasPrefix("FREQ")
    pattern = .rule(isRule ? try RecurrenceRule(rrule: days) : try RecurrenceRule(phrase: days))
  }
  var end = try length.map { MeetingTime.End.length(try Length($0)) }
  if let to { end = .time(try TimeOfDay(end: to)) }
  return MeetingTime(
    pattern, start: try TimeOfDay(at), end: end, from: try from.map { try CivilDate($0) },
    until: try until.map { try CivilDate($0) }, times: times,
    joinUntil: try joinUntil.map { try CivilDate($0) })
}

@Suite struct ScheduleSentenceTests {
  @Test(arguments: [
    // Every row of the table of content.md.
    ("tuesday", "every Tuesday", "todos los martes"),
    ("monday and thursday", "every Monday and Thursday", "todos los lunes y jueves"),
    ("mon, wed, fri", "every Monday, Wednesday and Friday", "todos los lunes, miércoles y viernes"),
    ("weekday", "every weekday", "de lunes a viernes"),
    ("weekend", "every Saturday and Sunday", "todos los sábados y domingos"),
    ("day", "every day", "todos los días"),
    ("other tuesday", "every other Tuesday", "cada dos semanas, los martes"),
    ("other monday and thursday", "every other Monday and Thursday", "cada dos semanas, los lunes y jueves"),
    ("3 weeks on tuesday", "every 3 weeks on Tuesday", "cada 3 semanas, los martes"),
    (
      "2nd and 4th thursday", "the 2nd and 4th Thursday of each month",
      "el segundo y cuarto jueves de cada mes"
    ),
    ("first monday", "the 1st Monday of each month", "el primer lunes de cada mes"),
    ("last friday", "the last Friday of each month", "el último viernes de cada mes"),
    ("1st and 15th of the month", "the 1st and 15th of each month", "los días 1 y 15 de cada mes"),
    ("last day of the month", "the last day of each month", "el último día de cada mes"),
    (
      "2 months on the first monday", "the 1st Monday of every other month", "el primer lunes, cada dos meses"
    ),
    // And the rest of what rules can say.
    ("other day", "every other day", "un día sí y otro no"), ("3 days", "every 3 days", "cada 3 días"),
    ("1st of the month", "the 1st of each month", "el día 1 de cada mes"),
    (
      "1st and last day of the month", "the 1st and the last day of each month",
      "el día 1 y el último día de cada mes"
    ),
    ("3 months on the 22nd", "the 22nd, every 3 months", "el día 22, cada 3 meses"),
    (
      "FREQ=WEEKLY;BYDAY=TU;BYMONTH=9,10", "every Tuesday in September and October",
      "todos los martes en septiembre y octubre"
    ),
    ("FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "the 4th Thursday of November", "el cuarto jueves de noviembre"),
    (
      "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "the last weekday of each month",
      "el último día laborable de cada mes"
    ),
    (
      "FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=1", "the 1st Saturday or Sunday of each month",
      "el primer sábado o domingo de cada mes"
    ),
    ("FREQ=MONTHLY;BYMONTHDAY=-2", "the second to last day of each month", "el penúltimo día de cada mes"),
    (
      "FREQ=YEARLY;INTERVAL=2;BYWEEKNO=20,30;BYDAY=MO",
      "every 2 years, in weeks 20 and 30 of the year, on Monday",
      "cada 2 años, en las semanas 20 y 30 del año, en lunes"
    ),
    (
      "FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR", "every month, on the 13th of the month, if it is a Friday",
      "todos los meses, el día 13 del mes, si es viernes"
    ),
    (
      "FREQ=YEARLY;BYYEARDAY=100,-1", "every year, on days 100 and 1 from the end of the year",
      "todos los años, los días 100 y 1 desde el final del año"
    ),
  ])
  func aRuleIsSaid(rule: String, inEnglish: String, inSpanish: String) throws {
    let meeting = try meeting(rule)
    #expect(english.days(of: meeting) == inEnglish)
    #expect(spanish.days(of: meeting) == inSpanish)
  }

  @Test func aMeetingIsOneSentence() throws {
    let zone = try TimeZoneName("America/New_York")
    #expect(
      english.schedule(try meeting("tuesday"), zone: zone) == "Every Tuesday, 7:00 to 8:00 pm, Eastern time")
    #expect(
      spanish.schedule(try meeting("tuesday"), zone: zone)
        == "Todos los martes, de 19:00 a 20:00, hora del este")
    #expect(
      english.schedule(try meeting("2026-12-05", for: nil)) == "On Saturday, December 5, 2026, 7:00 pm")
    #expect(
      english.schedule(try meeting("2026-12-05 2026-12-12 2027-01-09", for: nil))
        == "On December 5 and December 12, 2026; January 9, 2027, 7:00 pm")
    #expect(
      spanish.schedule(try meeting("2026-12-05", for: nil)) == "El sábado, 5 de diciembre de 2026, 19:00")
  }

  @Test func theDatesItKeepsToFollow() throws {
    #expect(
      english.schedule(try meeting("tuesday", from: "2026-09-01", until: "2026-12-15"))
        == "Every Tuesday, 7:00 to 8:00 pm, from September 1 to December 15, 2026")
    #expect(
      english.schedule(try meeting("tuesday", from: "2026-09-01", times: 8))
        == "Every Tuesday, 7:00 to 8:00 pm, a series of 8 meetings, from September 1, 2026")
    let begun = try meeting("tuesday", from: "2026-09-01", until: "2026-12-15")
    #expect(
      english.schedule(begun, today: try CivilDate("2026-09-01"))
        == "Every Tuesday, 7:00 to 8:00 pm, until December 15, 2026")
    #expect(
      english.schedule(try meeting("FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231", until: "2027-06-01"))
        == "Every Tuesday, 7:00 to 8:00 pm, until December 31, 2026")
  }

  @Test func aSeriesSaysUntilWhenOneCanJoinAndThenWhenTheNextOneStarts() throws {
    let series = try meeting("tuesday", joinUntil: "2026-09-15")
    let (open, over) = (try CivilDate("2026-09-15"), try CivilDate("2026-09-16"))
    let next = try CivilDate("2027-01-12")
    #expect(english.joining(series, today: open) == "You can join until September 15, 2026.")
    #expect(
      english.joining(series, today: over, nextSeries: next)
        == "This series has begun; you could join it until September 15, 2026. The next series starts on Tuesday, January 12, 2027."
    )
    #expect(
      spanish.joining(series, today: over)
        == "Esta serie ya empezó; era posible unirse hasta el 15 de septiembre de 2026. La próxima serie aún no tiene fecha."
    )
    #expect(english.joining(try meeting("tuesday"), today: over) == nil)
    #expect(spanish.shortNextSeries(next) == "Próxima serie a partir del 12 de enero de 2027")
    #expect(english.shortNextSeries(nil) == "Next series: no date yet")
  }

  @Test(arguments: [
    ("tuesday", "Tuesdays, 7:00 pm", "Martes, 19:00"),
    ("weekday", "Weekdays, 7:00 pm", "De lunes a viernes, 19:00"),
    ("sat, sun", "Saturdays and Sundays, 7:00 pm", "Sábados y domingos, 19:00"),
    ("day", "Every day, 7:00 pm", "Todos los días, 19:00"),
    ("other tuesday", "Every other Tuesday, 7:00 pm", "Cada dos semanas, los martes, 19:00"),
    ("2nd thursday", "The 2nd Thursday of each month, 7:00 pm", "El segundo jueves de cada mes, 19:00"),
    ("2026-12-05", "Dec 5, 7:00 pm", "5 dic, 19:00"),
    ("2026-12-05 2026-12-12 2026-12-19", "Dec 5 and 2 more, 7:00 pm", "5 dic y 2 más, 19:00"),
  ])
  func listsHaveAShortForm(rule: String, inEnglish: String, inSpanish: String) throws {
    #expect(english.shortSchedule(try meeting(rule)) == inEnglish)
    #expect(spanish.shortSchedule(try meeting(rule)) == inSpanish)
  }

  @Test func openingHoursAreALineEach() throws {
    let hours = OpeningHours.periods([
      .init(days: .weekdays, opens: try TimeOfDay("9 am"), closes: try TimeOfDay(end: "5 pm")),
      .init(days: .weekend, opens: .midnight, closes: .endOfDay),
      .init(days: WeekdaySet([.monday, .tuesday, .wednesday, .sunday]), opens: .noon, closes: .endOfDay),
    ])
    #expect(
      english.openingHours(hours) == [
        "Monday to Friday, 9:00 am to 5:00 pm", "Saturday and Sunday, all day",
        "Monday to Wednesday and Sunday, noon to midnight",
      ])
    #expect(spanish.openingHours(hours)[0] == "De lunes a viernes, de 9:00 a 17:00")
    #expect(english.openingHours(.always) == ["Always open"])
  }

  /// What is said comes from the rule: different rules never sound the same.
  @Test func differentRulesAreSaidDifferently() throws {
    var said: [String: String] = [:]
    for days in [
      "tuesday", "wednesday", "tue, wed", "other tuesday", "3 weeks on tuesday", "4 weeks on tuesday", "day",
      "other day",
      "3 days", "weekday", "weekend", "first tuesday", "last tuesday", "1st and 3rd tuesday",
      "2 months on the first tuesday",
      "3 months on the first tuesday", "1st of the month", "2nd of the month", "last day of the month",
      "FREQ=YEARLY;BYWEEKNO=20;BYDAY=TU", "FREQ=YEARLY;BYWEEKNO=21;BYDAY=TU",
      "FREQ=YEARLY;BYMONTH=3;BYDAY=1TU",
      "FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=1", "FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=-1", "FREQ=YEARLY;BYDAY=1TU",
      "FREQ=MONTHLY;BYDAY=1TU,3WE", "FREQ=YEARLY;BYYEARDAY=1", "FREQ=YEARLY;BYYEARDAY=-1",
    ] {
      for wording in [english, spanish] {
        let sentence = wording.days(of: try meeting(days))
        let key = wording.language.tag + sentence
        #expect(said[key] == nil, "\(days) and \(said[key] ?? "") are both “\(sentence)”")
        said[key] = days
      }
    }
  }
}
