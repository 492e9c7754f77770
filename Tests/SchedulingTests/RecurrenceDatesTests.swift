import Scheduling
import TestSupport
import Testing

@Suite("Dates of a rule") struct RecurrenceDatesTests {
  /// The first dates of a rule, written `09-02`, with the year before the first date of each year.
  static func text(_ dates: some Sequence<CivilDate>, _ count: Int) -> String {
    var year = 0
    return dates.prefix(count).map { date in
      defer { year = date.year }
      return date.year == year ? String(date.description.dropFirst(5)) : date.description
    }.joined(separator: " ")
  }

  @Test(
    "The examples of RFC 5545, section 3.8.5.3",
    arguments: [
      ("1997-09-02", "FREQ=DAILY;COUNT=3", "1997-09-02 09-03 09-04"),
      ("1997-09-02", "FREQ=DAILY;INTERVAL=2", "1997-09-02 09-04 09-06 09-08"),
      ("1997-09-02", "FREQ=DAILY;INTERVAL=10;COUNT=5", "1997-09-02 09-12 09-22 10-02 10-12"),
      ("1998-01-30", "FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1", "1998-01-30 01-31 1999-01-01 01-02"),
      ("1997-09-02", "FREQ=WEEKLY;UNTIL=19970916T000000Z", "1997-09-02 09-09 09-16"),
      ("1997-09-02", "FREQ=WEEKLY;INTERVAL=2;WKST=SU", "1997-09-02 09-16 09-30 10-14"),
      ("1997-09-02", "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH", "1997-09-02 09-04 09-09 09-11"),
      ("1997-09-01", "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO,WE,FR", "1997-09-01 09-03 09-05 09-15"),
      ("1997-09-02", "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH", "1997-09-02 09-04 09-16 09-18"),
      ("1997-09-05", "FREQ=MONTHLY;COUNT=10;BYDAY=1FR", "1997-09-05 10-03 11-07 12-05 1998-01-02"),
      ("1997-09-07", "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU", "1997-09-07 09-28 11-02 11-30"),
      ("1997-09-22", "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", "1997-09-22 10-20 11-17 12-22 1998-01-19 02-16"),
      ("1997-09-28", "FREQ=MONTHLY;BYMONTHDAY=-3", "1997-09-28 10-29 11-28 12-29 1998-01-29 02-26"),
      ("1997-09-02", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15", "1997-09-02 09-15 10-02 10-15"),
      ("1997-09-30", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1", "1997-09-30 10-01 10-31 11-01 11-30"),
      (
        "1997-09-10", "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15",
        "1997-09-10 09-11 09-12 09-13 09-14 09-15 1999-03-10"
      ),
      ("1997-09-02", "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU", "1997-09-02 09-09 09-16 09-23 09-30 11-04"),
      ("1997-06-10", "FREQ=YEARLY;COUNT=10;BYMONTH=6,7", "1997-06-10 07-10 1998-06-10 07-10"),
      ("1997-03-10", "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3", "1997-03-10 1999-01-10 02-10 03-10"),
      (
        "1997-01-01", "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200",
        "1997-01-01 04-10 07-19 2000-01-01 04-09 07-18 2003-01-01"
      ),
      ("1997-05-19", "FREQ=YEARLY;BYDAY=20MO", "1997-05-19 1998-05-18 1999-05-17"),
      ("1997-05-12", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "1997-05-12 1998-05-11 1999-05-17"),
      ("1997-03-13", "FREQ=YEARLY;BYMONTH=3;BYDAY=TH", "1997-03-13 03-20 03-27 1998-03-05"),
      ("1997-06-05", "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8", "1997-06-05 06-12 06-19 06-26 07-03"),
      ("1997-09-02", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "1998-02-13 03-13 11-13 1999-08-13 2000-10-13"),
      (
        "1997-09-13", "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
        "1997-09-13 10-11 11-08 12-13 1998-01-10"
      ),
      (
        "1996-11-05", "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
        "1996-11-05 2000-11-07 2004-11-02"
      ),
      ("1997-09-04", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "1997-09-04 10-07 11-06"),
      ("1997-09-29", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "1997-09-29 10-30 11-27 12-30"),
      ("1997-08-05", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU", "1997-08-05 08-10 08-19 08-24"),
      ("1997-08-05", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "1997-08-05 08-17 08-19 08-31"),
      ("2007-01-15", "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "2007-01-15 01-30 02-15 03-15 03-30"),
    ])
  func rfcExamples(anchor: String, rule: String, dates: String) throws {
    let rule = try RecurrenceRule(rrule: rule)
    let found = Self.text(rule.dates(anchor: try CivilDate(anchor)), dates.split(separator: " ").count)
    #expect(found == dates)
  }

  @Test(
    "COUNT and UNTIL end a rule",
    arguments: [
      ("FREQ=DAILY;COUNT=3", 3), ("FREQ=DAILY;UNTIL=20260110", 10), ("FREQ=DAILY;UNTIL=20251231", 0),
      ("FREQ=WEEKLY;BYDAY=MO;COUNT=99999", 99_999), ("FREQ=YEARLY", 7974),
    ])
  func ends(rule: String, count: Int) throws {
    let dates = try RecurrenceRule(rrule: rule).dates(anchor: CivilDate("2026-01-01"))
    #expect(dates.reduce(0) { count, _ in count + 1 } == count)
  }

  @Test(
    "A rule that never occurs ends soon", .timeLimit(.minutes(1)),
    arguments: [
      "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31",
      "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYSETPOS=2;BYDAY=MO",
      "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2", "FREQ=YEARLY;BYYEARDAY=1;BYMONTH=2",
      "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29",  // from 2026 on: never a leap year
      "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31;BYMONTH=2", "FREQ=YEARLY;BYWEEKNO=1;BYMONTH=6",
    ])
  func never(rule: String) throws {
    let rule = try RecurrenceRule(rrule: rule)
    let anchor = try CivilDate("2026-01-01")
    #expect(rule.dates(anchor: anchor).first { _ in true } == nil)
  }

  @Test(
    "What is rare is found",
    arguments: [
      ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO", "2044-02-29 2072-02-29 2112-02-29"),
      ("FREQ=DAILY;INTERVAL=9999;BYMONTHDAY=31", "6844-03-31 6898-12-31 8541-07-31"),
      ("FREQ=YEARLY;BYWEEKNO=53;BYDAY=SU", "2027-01-03 2033-01-02 2038-01-03"),
    ])
  func rare(rule: String, dates: String) throws {
    let rule = try RecurrenceRule(rrule: rule)
    #expect(Self.text(rule.dates(anchor: try CivilDate("2026-01-05")), 3) == dates)
  }

  @Test("An interval counts from the first day that matches")
  func firstMatch() throws {
    let from = try CivilDate("2026-09-04")  // a Friday
    for (phrase, dates) in [
      ("other tuesday", "2026-09-08 09-22"), ("other monday and thursday", "2026-09-07 09-10 09-21"),
      ("3 weeks on friday and monday", "2026-09-04 09-21 09-25"),
      ("2 months on the first monday", "2026-09-07 11-02"),
      ("2 months on the first tuesday", "2026-10-06 12-01"),
      ("2 months on the 31st", "2026-10-31 12-31 2027-08-31"), ("other day", "2026-09-04 09-06"),
    ] {
      let rule = try RecurrenceRule(phrase: phrase)
      let anchor = try #require(rule.firstMatch(onOrAfter: from))
      #expect(Self.text(rule.dates(anchor: anchor), dates.split(separator: " ").count) == dates, "\(phrase)")
    }
    #expect(try RecurrenceRule(phrase: "30th of the month").firstMatch(onOrAfter: .last) == nil)
  }

  @Test("Beginning later gives the same dates as walking there")
  func jumpAhead() throws {
    let anchor = try CivilDate("2001-03-14")
    var generator = Chance(seed: 5)
    for _ in 0..<400 {
      let rule = GeneratedRule.rule(&generator)
      let start = try #require(anchor.adding(days: Int.random(in: -500...9000, using: &generator)))
      let end = try #require(start.adding(days: 400))
      let walked = rule.dates(anchor: anchor, through: end).filter { $0 >= start }
      #expect(
        Array(rule.dates(anchor: anchor, startingAt: start, through: end)) == walked, "\(rule) \(start)")
    }
  }

  @Test("The calendar's ends are no cliff", arguments: RecurrenceRule.Frequency.allCases)
  func ends(of frequency: RecurrenceRule.Frequency) {
    for weekStart in Weekday.allCases {
      let rule = RecurrenceRule(frequency, interval: 7, weekStart: weekStart)
      #expect(Array(rule.dates(anchor: .last)) == [.last])
      #expect(rule.dates(anchor: .first).first { _ in true } == .first)
      #expect(Array(rule.dates(anchor: .first, startingAt: .last)).count <= 1)
      #expect(Array(rule.dates(anchor: .last, through: .first)).isEmpty)
    }
  }
}
