import Diagnostics
import Scheduling
import Testing

@Suite struct RecurrenceRuleTests {
  @Test(arguments: [
    ("FREQ=DAILY", "FREQ=DAILY"), ("rrule:freq=weekly;byday=tu", "FREQ=WEEKLY;BYDAY=TU"),
    ("FREQ=WEEKLY;BYDAY=SU,MO,MO;INTERVAL=1;WKST=MO", "FREQ=WEEKLY;BYDAY=MO,SU"),
    ("BYDAY=-1FR,2TH,+1TH;FREQ=MONTHLY", "FREQ=MONTHLY;BYDAY=1TH,2TH,-1FR"),
    ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;WKST=SU", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;WKST=SU"),
    ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
    ("FREQ=YEARLY;BYYEARDAY=-1,1,200", "FREQ=YEARLY;BYYEARDAY=1,200,-1"),
    ("FREQ=MONTHLY;BYMONTHDAY=-1,15;UNTIL=20261231", "FREQ=MONTHLY;UNTIL=20261231;BYMONTHDAY=15,-1"),
    ("FREQ=DAILY;UNTIL=20261231T235960Z", "FREQ=DAILY;UNTIL=20261231T235959Z"),
    ("FREQ=DAILY;COUNT=8;BYMONTH=1,12", "FREQ=DAILY;COUNT=8;BYMONTH=1,12"),
    ("FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH"),
    ("FREQ=YEARLY;BYDAY=20MO", "FREQ=YEARLY;BYDAY=20MO"),
  ])
  func aRuleIsReadAndWritten(text: String, written: String) throws {
    let rule = try RecurrenceRule(rrule: text)
    #expect(rule.description == written)
    #expect(try RecurrenceRule(rrule: written) == rule)
  }

  @Test(arguments: [
    ("", "FREQ=WEEKLY"), ("BYDAY=MO", "FREQ=WEEKLY"), ("FREQ=HOURLY", "FREQ=DAILY"),
    ("FREQ=WEEKLI", "WEEKLY"),
    ("FREQ=WEEKLY;BYDY=MO", "BYDAY"), ("FREQ=WEEKLY;BYDAY=MON", "MO, TU"),
    ("FREQ=WEEKLY;BYDAY=2MO", "FREQ=MONTHLY"),
    ("FREQ=DAILY;COUNT=3;UNTIL=20270101", "keep one"), ("FREQ=DAILY;COUNT=0", "COUNT=2"),
    ("FREQ=DAILY;INTERVAL=-1", "INTERVAL=2"), ("FREQ=MONTHLY;BYMONTHDAY=32", "1 to 31"),
    ("FREQ=MONTHLY;BYMONTHDAY=0", "1 to 31"),
    ("FREQ=WEEKLY;BYMONTHDAY=1", "FREQ=MONTHLY"), ("FREQ=MONTHLY;BYYEARDAY=1", "FREQ=YEARLY"),
    ("FREQ=MONTHLY;BYWEEKNO=1", "FREQ=YEARLY"), ("FREQ=YEARLY;BYWEEKNO=1;BYDAY=1MO", "leave one"),
    ("FREQ=MONTHLY;BYDAY=6MO", "1 to 5"), ("FREQ=MONTHLY;BYSETPOS=1", "BYDAY"),
    ("FREQ=DAILY;FREQ=DAILY", "keep one"),
    ("FREQ=DAILY;BYHOUR=9", "an entry for each time"), ("FREQ=DAILY;UNTIL=2026-12-31", "UNTIL=20261231"),
    ("FREQ=DAILY;UNTIL=20260230", "UNTIL=20261231"), ("FREQ=DAILY;;", "semicolon"), ("FREQ", "semicolon"),
    ("FREQ=DAILY;BYMONTH=-1", "1 to 12"), ("FREQ=DAILY;DTSTART=20260101", "leave DTSTART out"),
    ("FREQ=MONTHLY;BYDAY=99999999999999999999MO", "MO, TU"), ("FREQ=WEEKLY;BYDAY=,", "MO, TU"),
  ])
  func aRefusalSaysWhatToWrite(text: String, help: String) {
    do {
      let rule = try RecurrenceRule(rrule: text)
      Issue.record("‘\(text)’ was read as \(rule)")
    } catch {
      #expect(error.help?.contains(help) == true, "\(text): \(error.what); \(error.help ?? "")")
    }
  }

  @Test func aRuleSaysWhetherItNeedsAFirstDate() throws {
    for text in [
      "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO", "FREQ=MONTHLY;BYDAY=1MO", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1",
    ] {
      #expect(try !RecurrenceRule(rrule: text).needsFirstDate, "\(text)")
    }
    for text in [
      "FREQ=DAILY;INTERVAL=2", "FREQ=WEEKLY", "FREQ=MONTHLY;BYDAY=1MO;COUNT=3", "FREQ=YEARLY;BYMONTH=5",
    ] {
      #expect(try RecurrenceRule(rrule: text).needsFirstDate, "\(text)")
    }
  }

  @Test(arguments: [
    ("FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=SA"), ("FREQ=MONTHLY", "FREQ=MONTHLY;BYMONTHDAY=5"),
    ("FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5"),
    ("FREQ=YEARLY;BYMONTH=5", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=5"),
    ("FREQ=YEARLY;BYWEEKNO=3", "FREQ=YEARLY;BYWEEKNO=3;BYDAY=SA"), ("FREQ=DAILY", "FREQ=DAILY"),
    ("FREQ=MONTHLY;BYDAY=1MO", "FREQ=MONTHLY;BYDAY=1MO"),
  ])
  func whatTheFirstDateGivesIsWrittenOut(text: String, anchored: String) throws {
    let first = try CivilDate("2026-12-05")
    #expect(try RecurrenceRule(rrule: text).anchored(at: first).description == anchored)
  }

  @Test func aDescriptionSortsRulesByTheWayOneSaysThem() throws {
    func pattern(_ text: String) throws -> RecurrenceDescription {
      RecurrenceDescription(try RecurrenceRule(rrule: text))
    }
    #expect(try pattern("FREQ=DAILY;INTERVAL=3").pattern == .daily(interval: 3))
    #expect(try pattern("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR").pattern == .weekly(days: .weekdays, interval: 1))
    #expect(try pattern("FREQ=WEEKLY;BYDAY=SA,SU;INTERVAL=2").pattern == .weekly(days: .weekend, interval: 2))
    #expect(
      try pattern("FREQ=MONTHLY;BYDAY=2TH,4TH").pattern
        == .monthlyByWeekday(ordinals: [2, 4], day: .thursday, interval: 1))
    #expect(
      try pattern("FREQ=MONTHLY;BYMONTHDAY=1,-1").pattern == .monthlyByDate(days: [1, -1], interval: 1))
    #expect(
      try pattern("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1").pattern
        == .monthlyByPosition(positions: [-1], days: .weekdays, interval: 1))
    let thanksgiving = try pattern("FREQ=YEARLY;BYMONTH=11;BYDAY=4TH")
    #expect(thanksgiving.pattern == .monthlyByWeekday(ordinals: [4], day: .thursday, interval: 1))
    #expect(thanksgiving.months == [.november])
    for other in [
      "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "FREQ=MONTHLY;BYDAY=1MO,3TU", "FREQ=YEARLY;BYDAY=20MO",
      "FREQ=MONTHLY;INTERVAL=2;BYMONTH=1;BYMONTHDAY=1", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
      "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU", "FREQ=YEARLY;BYMONTH=1,7;BYDAY=MO;BYSETPOS=1",
    ] {
      let rule = try RecurrenceRule(rrule: other)
      #expect(RecurrenceDescription(rule).pattern == .other(rule))
    }
  }
}
