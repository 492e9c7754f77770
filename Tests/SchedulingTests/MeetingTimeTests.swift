import Diagnostics
import Scheduling
import Testing

@Suite struct MeetingTimeTests {
  private func meeting(
    _ phrase: String, at: String = "19:00", to: String? = nil, from: String? = nil, until: String? = nil,
    times: Int? = nil, joinUntil: String? = nil
  ) throws -> MeetingTime {
    MeetingTime(
      .rule(
        phrase.hasPrefix("FREQ") ? try RecurrenceRule(rrule: phrase) : try RecurrenceRule(phrase: phrase)),
      start: try TimeOfDay(at), end: try to.map { .time(try TimeOfDay(end: $0)) },
      from: try from.map(CivilDate.init),
      until: try until.map(CivilDate.init), times: times, joinUntil: try joinUntil.map(CivilDate.init))
  }

  @Test(arguments: [
    ("tuesday", "tuesday-1900"), ("other tuesday", "tuesday-1900"),
    ("monday and thursday", "monday-thursday-1900"),
    ("weekday", "weekdays-1900"), ("weekend", "weekend-1900"), ("day", "daily-1900"),
    ("2nd and 4th thursday", "2nd-4th-thursday-1900"), ("last friday", "last-friday-1900"),
    ("1st and 15th of the month", "1st-15th-1900"), ("last day of the month", "last-day-1900"),
    ("1st and last day of the month", "1st-last-day-1900"), ("22nd of the month", "22nd-1900"),
    ("FREQ=YEARLY;BYWEEKNO=3;BYDAY=MO", "yearly-1900"), ("FREQ=MONTHLY;BYDAY=-2TU", "2nd-last-tuesday-1900"),
  ])
  func aMeetingHasAnIdByItself(phrase: String, id: String) throws {
    #expect(try meeting(phrase).defaultID == id)
    #expect(id.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) })
  }

  @Test func listedDatesGiveTheIdOfTheFirst() throws {
    let dates = [try CivilDate("2026-12-12"), try CivilDate("2026-12-05"), try CivilDate("2026-12-05")]
    let time = MeetingTime(.dates(dates), start: .noon, end: nil)
    #expect(time.defaultID == "2026-12-05-1200")
    #expect(time.pattern == .dates([dates[1], dates[0]]))
  }

  @Test func aMeetingEndsWhereItSays() throws {
    #expect(try meeting("tuesday", at: "19:00", to: "20:00").wallClockMinutes == 60)
    #expect(try meeting("tuesday", at: "22:00", to: "1 am").wallClockMinutes == 180)
    #expect(try meeting("tuesday", at: "22:00", to: "1 am").crossesMidnight)
    #expect(try !meeting("tuesday", at: "22:00", to: "24:00").crossesMidnight)
    #expect(try meeting("tuesday", at: "00:00", to: "24:00").wallClockMinutes == 1440)
    #expect(try meeting("tuesday").wallClockMinutes == nil)
  }

  @Test func hoursThatCloseWhenTheyOpenAreRefused() {
    #expect(OpeningHours.Period(days: .weekdays, opens: .noon, closes: .noon).problem != nil)
    #expect(OpeningHours.Period(days: .weekdays, opens: .midnight, closes: .endOfDay).problem == nil)
    #expect(OpeningHours.Period(days: .weekdays, opens: .noon, closes: .midnight).problem == nil)
  }

  @Test func aSoundMeetingHasNoProblem() throws {
    #expect(try meeting("tuesday", to: "20:00").problems().isEmpty)
    #expect(try meeting("other tuesday", from: "2026-09-01", until: "2026-12-31").problems().isEmpty)
    #expect(
      try meeting("tuesday", from: "2026-09-01", times: 8, joinUntil: "2026-09-15").problems().isEmpty)
  }

  @Test func everyProblemIsReported() throws {
    func fields(_ meeting: MeetingTime) -> [String] { meeting.problems().map(\.field.rawValue) }
    #expect(fields(try meeting("tuesday", at: "19:00", to: "7 pm")) == ["to"])
    #expect(fields(try meeting("other tuesday")) == ["every"])
    #expect(fields(try meeting("FREQ=WEEKLY")) == ["every"])
    #expect(fields(try meeting("tuesday", from: "2026-09-02", until: "2026-09-01")) == ["until"])
    #expect(fields(try meeting("tuesday", times: 8)) == ["times"])
    #expect(fields(try meeting("tuesday", from: "2026-09-01", times: 0)) == ["times"])
    #expect(fields(try meeting("FREQ=DAILY;COUNT=3", from: "2026-09-01", times: 3)) == ["times"])
    #expect(
      fields(try meeting("other tuesday", to: "7 pm", until: "2026-09-01", times: 8, joinUntil: "2026-10-01"))
        == ["to", "every", "times", "join-until"])
    let listed = MeetingTime(
      .dates([try CivilDate("2026-12-05")]), start: .noon, end: nil, from: try CivilDate("2026-12-06"),
      until: try CivilDate("2026-12-04"), times: 3)
    #expect(fields(listed) == ["times", "from", "until", "until"])
    #expect(fields(MeetingTime(.dates([]), start: .noon, end: nil)) == ["every"])
  }
}
