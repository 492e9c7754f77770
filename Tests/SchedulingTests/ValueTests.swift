import Diagnostics
import Scheduling
import Testing

@Suite struct TimeOfDayTests {
  @Test(arguments: [
    ("19:00", "19:00"), ("7 pm", "19:00"), ("7pm", "19:00"), ("7:30pm", "19:30"), ("7 p.m.", "19:00"),
    ("7:30 P.M.", "19:30"), ("7.30 pm", "19:30"), ("noon", "12:00"), ("12 noon", "12:00"),
    ("midnight", "00:00"),
    ("12 am", "00:00"), ("12 pm", "12:00"), ("12:30 am", "00:30"), ("9:05", "09:05"), ("00:00", "00:00"),
    (" 11:59 pm ", "23:59"), ("11 a.m", "11:00"),
  ])
  func aTimeIsRead(text: String, time: String) throws {
    #expect(try TimeOfDay(text).description == time)
  }

  @Test(arguments: [
    ("7", "7 am or 7 pm"), ("25:00", "19:00"), ("12:75", "19:00"), ("7-8pm", "under ‘to’"),
    ("7 to 8 pm", "under ‘to’"),
    ("7:00–8:00", "under ‘to’"), ("13 pm", "13:00"), ("0 am", "00:00"), ("19", "19:00"), ("24:00", "23:59"),
    ("19:00:00", "19:00"), ("seven", "19:00"), ("", "19:00"), ("7:5", "19:00"), (":30", "19:00"),
    ("7 pmm", "19:00"),
    ("24:01", "19:00"), ("24 pm", "19:00"), ("١٩:٠٠", "19:00"),
  ])
  func aRefusalSaysWhatToWrite(text: String, help: String) {
    do {
      let time = try TimeOfDay(text)
      Issue.record("‘\(text)’ was read as \(time)")
    } catch {
      #expect(error.help?.contains(help) == true, "\(text): \(error.what); \(error.help ?? "")")
      #expect(error.id == .badTime)
    }
  }

  @Test func onlyAnEndCanBeTheEndOfTheDay() throws {
    #expect(try TimeOfDay(end: "24:00") == .endOfDay)
    #expect(try TimeOfDay(end: "midnight") == .endOfDay)
    #expect(try TimeOfDay(end: "8 pm").minutes == 1200)
    #expect(throws: ValueProblem.self) { try TimeOfDay("24:00") }
  }
}

@Suite struct LengthTests {
  @Test(arguments: [
    ("60 minutes", 60), ("90 min", 90), ("90min", 90), ("1 hour", 60), ("1.5 hours", 90), ("1 h 30 min", 90),
    ("1h30", 90), ("1h 30m", 90), ("1 hour and 30 minutes", 90), ("1 hour, 15 minutes", 75),
    ("0.25 hours", 15),
    ("2 hrs.", 120), ("2 days", 2880), ("7 days", 10_080),
  ])
  func aLengthIsRead(text: String, minutes: Int) throws {
    #expect(try Length(text).minutes == minutes)
  }

  @Test(arguments: [
    ("90", "90 minutes"), ("2", "2 hours"), ("0 minutes", "60 minutes"), ("8 days", "60 minutes"),
    ("an hour", "60 minutes"), ("1.33 hours", "1 h 20"), ("", "60 minutes"), ("-5 min", "60 minutes"),
    ("30 parsecs", "60 minutes"), ("999999999999 hours", "60 minutes"), ("1.999 h", "60 minutes"),
  ])
  func aRefusalSaysWhatToWrite(text: String, help: String) {
    do {
      let length = try Length(text)
      Issue.record("‘\(text)’ was read as \(length)")
    } catch {
      #expect(error.help?.contains(help) == true, "\(text): \(error.what); \(error.help ?? "")")
    }
  }

  @Test func freshnessIsReadInDaysWeeksAndMonths() throws {
    #expect(try DayCount("180 days").days == 180)
    #expect(try DayCount("6 weeks").days == 42)
    #expect(try DayCount("6 months").days == 180)
    #expect(try DayCount("1 year").days == 365)
    for text in ["180", "0 days", "4000 days", "2 hours", "1 month 2 days", "1.5 days", "soon"] {
      #expect(throws: ValueProblem.self, "\(text)") { try DayCount(text) }
    }
  }
}

@Suite struct DateSpanTests {
  @Test(arguments: [
    ("2026-12-05", "2026-12-05"), ("2026-07-01 to 2026-08-31", "2026-07-01 to 2026-08-31"),
    ("2026-07-01 – 2026-08-31", "2026-07-01 to 2026-08-31"), ("2026-07-01 to 2026-07-01", "2026-07-01"),
    ("2026-07-01 - 2026-07-03", "2026-07-01 to 2026-07-03"),
  ])
  func aSpanIsRead(text: String, written: String) throws {
    #expect(try DateSpan(text).description == written)
  }

  @Test func anEndBeforeTheStartIsTurnedRound() {
    let error = #expect(throws: ValueProblem.self) { try DateSpan("2026-08-31 to 2026-07-01") }
    #expect(error?.help == "write 2026-07-01 to 2026-08-31")
  }

  @Test(arguments: [
    ("july to august", "07-01 to 08-31", "2026-07-01 to 2026-08-31"),
    ("july", "07-01 to 07-31", "2026-07-01 to 2026-07-31"),
    ("12-24 to 12-26", "12-24 to 12-26", "2026-12-24 to 2026-12-26"), ("12-25", "12-25", "2026-12-25"),
    ("december 24 to january 2", "12-24 to 01-02", "2026-12-24 to 2027-01-02"),
    ("nov to feb", "11-01 to 02-29", "2026-11-01 to 2027-02-28"),
    ("02-29 to 03-05", "02-29 to 03-05", "2026-03-01 to 2026-03-05"),
    ("February", "02-01 to 02-29", "2026-02-01 to 2026-02-28"),
    ("02-28 to 02-29", "02-28 to 02-29", "2026-02-28"),
  ])
  func daysOfEveryYearAreRead(text: String, written: String, in2026: String) throws {
    let span = try YearlySpan(text)
    #expect(span.description == written)
    #expect(span.days(from: 2026)?.description == in2026)
    #expect(try YearlySpan(span.description) == span)
  }

  @Test func leapDayAloneComesOnlyInLeapYears() throws {
    let span = try YearlySpan("02-29")
    #expect(span.days(from: 2026) == nil)
    #expect(span.days(from: 2028)?.description == "2028-02-29")
  }

  @Test func aYearlySpanContainsExactlyTheDaysItGives() throws {
    for text in [
      "july to august", "12-24 to 01-02", "02-29", "nov to feb", "02-29 to 03-05", "03-01 to 02-29",
    ] {
      let span = try YearlySpan(text)
      let given = (2022...2029).compactMap { span.days(from: $0) }
      var date = try CivilDate("2023-06-01")
      for _ in 0..<800 {
        #expect(span.contains(date) == given.contains { $0.contains(date) }, "\(text) on \(date)")
        date = date.adding(days: 1) ?? date
      }
    }
  }

  @Test(arguments: ["2026-12-24", "jully", "13-01", "02-30", "", "to", "12-24 to", "summer"])
  func whatIsNoYearlySpanIsRefused(text: String) {
    let error = #expect(throws: ValueProblem.self) { try YearlySpan(text) }
    #expect(error?.help != nil)
  }
}

@Suite struct TimeZoneNameTests {
  private let known: Set<String> = [
    "America/New_York", "America/Chicago", "Europe/London", "UTC", "Asia/Kathmandu", "EST",
  ]

  @Test(arguments: ["America/New_York", "UTC", "Asia/Kathmandu"])
  func aKnownZoneIsTaken(text: String) throws {
    #expect(try TimeZoneName(text, known: known).name == text)
  }

  @Test(arguments: [
    ("EST", "America/New_York"), ("Eastern", "America/New_York"), ("PST", "America/Los_Angeles"),
    ("GMT+5", "region and city"), ("UTC-03:30", "region and city"), ("+02:00", "region and city"),
    ("Etc/GMT+5", "region and city"), ("America/New York", "America/New_York"),
    ("america/new_york", "America/New_York"),
    ("America/Chigaco", "America/Chicago"), ("Kathmandu", "Asia/Kathmandu"),
    ("Mars/Olympus", "region and city"),
    ("", "region and city"), ("America/", "region and city"), ("../etc/passwd", "region and city"),
  ])
  func aRefusalSaysWhatToWrite(text: String, help: String) {
    let error = #expect(throws: ValueProblem.self) { try TimeZoneName(text, known: known) }
    #expect(error?.help?.contains(help) == true, "\(text): \(error?.help ?? "")")
  }

  @Test func withoutADatabaseOnlyTheFormCounts() throws {
    #expect(try TimeZoneName("Mars/Olympus").name == "Mars/Olympus")
    #expect(throws: ValueProblem.self) { try TimeZoneName("Mars") }
  }
}
