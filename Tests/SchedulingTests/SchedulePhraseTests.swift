import Diagnostics
import Scheduling
import Testing

@Suite struct SchedulePhraseTests {
  @Test(arguments: [
    // Every row of the table of content.md.
    ("tuesday", "FREQ=WEEKLY;BYDAY=TU"),
    ("monday and thursday", "FREQ=WEEKLY;BYDAY=MO,TH"),
    ("mon, wed, fri", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
    ("weekday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("weekend", "FREQ=WEEKLY;BYDAY=SA,SU"),
    ("day", "FREQ=DAILY"),
    ("other tuesday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
    ("other monday and thursday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"),
    ("3 weeks on tuesday", "FREQ=WEEKLY;INTERVAL=3;BYDAY=TU"),
    ("2nd and 4th thursday", "FREQ=MONTHLY;BYDAY=2TH,4TH"),
    ("first monday", "FREQ=MONTHLY;BYDAY=1MO"),
    ("last friday", "FREQ=MONTHLY;BYDAY=-1FR"),
    ("1st and 15th of the month", "FREQ=MONTHLY;BYMONTHDAY=1,15"),
    ("last day of the month", "FREQ=MONTHLY;BYMONTHDAY=-1"),
    ("2 months on the first monday", "FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO"),
    // Other ways people write the same.
    ("Every Tuesday", "FREQ=WEEKLY;BYDAY=TU"),
    ("TUESDAYS", "FREQ=WEEKLY;BYDAY=TU"),
    ("tues & thurs", "FREQ=WEEKLY;BYDAY=TU,TH"),
    ("mon/wed/fri", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
    ("mon, wed, and fri.", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
    ("mon wed fri", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
    ("monday to friday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("mon–wed", "FREQ=WEEKLY;BYDAY=MO,TU,WE"),
    ("friday to monday", "FREQ=WEEKLY;BYDAY=MO,FR,SA,SU"),
    ("weekday and saturday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"),
    ("daily", "FREQ=DAILY"),
    ("other day", "FREQ=DAILY;INTERVAL=2"),
    ("3 days", "FREQ=DAILY;INTERVAL=3"),
    ("every other week on tuesday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
    ("two weeks on mon and tue", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU"),
    ("1st, 3rd and last tuesday of the month", "FREQ=MONTHLY;BYDAY=1TU,3TU,-1TU"),
    ("the second thursday of each month", "FREQ=MONTHLY;BYDAY=2TH"),
    ("fifth sunday", "FREQ=MONTHLY;BYDAY=5SU"),
    ("1st and last day of the month", "FREQ=MONTHLY;BYMONTHDAY=1,-1"),
    ("31st of every month", "FREQ=MONTHLY;BYMONTHDAY=31"),
    ("3 months on the 15th", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15"),
    ("month on the last day", "FREQ=MONTHLY;BYMONTHDAY=-1"),
    // And as pages say it.
    ("the 1st Monday of every other month", "FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO"),
    ("the 15th and the last day, every 3 months", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15,-1"),
    ("the 2nd Friday every two months", "FREQ=MONTHLY;INTERVAL=2;BYDAY=2FR"),
    ("first day of every 6 months", "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=1"),
    ("\u{00A0}tuesday\t", "FREQ=WEEKLY;BYDAY=TU"),
  ])
  func aPhraseIsARule(phrase: String, rule: String) throws {
    #expect(try RecurrenceRule(phrase: phrase).description == rule)
  }

  @Test(arguments: [
    ("first monday and thursday", "two entries"), ("first monday and third tuesday", "two entries"),
    ("tuesday and 1st of the month", "two entries"),
    ("biweekly", "other tuesday"), ("bi-weekly", "other tuesday"), ("fortnightly", "other tuesday"),
    ("every 2 weeks", "other tuesday"), ("other week", "other tuesday"),
    ("weekly", "tuesday"), ("monthly", "first monday"), ("twice a month", "1st and 3rd"),
    ("tusday", "did you mean ‘tuesday’?"), ("monday and thrusday", "did you mean ‘thursday’?"),
    ("2nd tuseday", "did you mean ‘tuesday’?"),
    ("tuesday at 7 pm", "under ‘at’"), ("tuesday 19:00", "under ‘at’"), ("monday evening", "under ‘at’"),
    ("tuesday until june", "‘until’"), ("6th tuesday", "5th"), ("32nd of the month", "last day"),
    ("15th", "of the month"), ("last", "last day of the month"), ("3 tuesday", "3 weeks on"),
    ("last weekday of the month", "BYSETPOS"), ("other weekday", "2 weeks on"),
    ("0 weeks on monday", "3 weeks"),
    ("0th monday", "1st"), ("0th of the month", "1st"), ("1st of july", "under ‘on’"), ("yearly", "rrule"),
    ("", "tuesday"), ("every", "tuesday"), ("and", "tuesday"), ("monday to", "monday to friday"),
    ("other first monday", "2 months"), ("first monday of every 100 months", "3 weeks"),
    ("1st of every 3", "of the month"), ("2 years on monday", "rrule"),
    ("blursday", "did you mean ‘thursday’?"), ("whenever", "tuesday"),
  ])
  func aRefusalSaysWhatToWrite(phrase: String, help: String) {
    do {
      let rule = try RecurrenceRule(phrase: phrase)
      Issue.record("‘\(phrase)’ was read as \(rule)")
    } catch {
      #expect(error.help?.contains(help) == true, "\(phrase): \(error.what); \(error.help ?? "")")
      #expect(error.id == .badSchedule)
    }
  }

  @Test func openingDaysAreThoseThatRepeatWeekly() throws {
    #expect(try WeekdaySet(phrase: "weekday") == .weekdays)
    #expect(try WeekdaySet(phrase: "day") == .everyDay)
    #expect(try WeekdaySet(phrase: "sat, sun") == .weekend)
    #expect(throws: ValueProblem.self) { try WeekdaySet(phrase: "other tuesday") }
    #expect(throws: ValueProblem.self) { try WeekdaySet(phrase: "first monday") }
  }
}
