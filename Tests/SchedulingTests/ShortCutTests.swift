import TestSupport
import Testing

@testable import Scheduling

/// What saves a walk its steps must find what walking all of them finds.
@Suite("Short cuts through dates") struct ShortCutTests {
  private static func date(_ generator: inout Chance) throws -> CivilDate {
    try #require(CivilDate(daysSinceEpoch: .random(in: 20_000...21_500, using: &generator)))
  }

  private static func closed(_ generator: inout Chance) throws -> ClosedDays {
    let entries = try (0..<Int.random(in: 0...4, using: &generator)).map { _ -> DateSelection in
      let first = try date(&generator)
      let last = try #require(first.adding(days: .random(in: 0...30, using: &generator)))
      return Bool.random(using: &generator)
        ? .everyYear(YearlySpan(MonthDay(first), MonthDay(last))) : .once(try #require(DateSpan(first, last)))
    }
    return ClosedDays(entries)
  }

  @Test("Of the days up to the one that closed days name, none is closed, and looking on from there ends")
  func openDays() throws {
    var generator = Chance(seed: 5)
    let leapDay = try #require(MonthDay(.february, 29))
    let days =
      try [ClosedDays([.everyYear(YearlySpan(leapDay, leapDay))])]
      + (0..<150).map { _ in try Self.closed(&generator) }
    for closed in days {
      var day = try Self.date(&generator)
      for _ in 0..<12 {
        let until = closed.openUntil(from: day)
        #expect(until >= day)
        #expect((until == day) == (closed.entry(on: day) != nil))
        for number in 0..<min(day.days(until: until), 1500) {
          #expect(closed.entry(on: try #require(day.adding(days: number))) == nil)
        }
        guard let next = until.adding(days: 1) else { break }
        day = next
      }
    }
  }

  @Test("A date that is said to be as usual is held on its day and in its way")
  func usualDates() throws {
    var generator = Chance(seed: 6)
    for _ in 0..<150 {
      let moved = try (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        MeetingSchedule.Move(date: try Self.date(&generator), newDate: try Self.date(&generator))
      }
      let schedule = MeetingSchedule(
        time: MeetingTime(
          .rule(RecurrenceRule(.daily)), start: .noon, end: nil, from: try Self.date(&generator)),
        zone: .utc, mode: .hybrid, also: [try Self.date(&generator)], moved: moved,
        closures: .init(
          site: try Self.closed(&generator), program: try Self.closed(&generator),
          place: try Self.closed(&generator)),
        pause: Bool.random(using: &generator) ? .none : .until(try Self.date(&generator)))
      let first = try Self.date(&generator)
      var dates = ScheduledDates(schedule, from: first, through: try #require(first.adding(days: 900)))
      while let element = dates.next() {
        let fate = schedule.fate(
          of: .init(
            scheduled: element.scheduled, isExtra: element.isExtra, isAlso: element.isAlso, isUsual: false))
        let isUsual = fate.cancellation == nil && fate.move == nil && fate.closedPlace == nil
        #expect(isUsual || !element.isUsual, "\(element.scheduled)")
      }
    }
  }

  @Test("Skipping to a date leaves out the dates before it and no other")
  func skipping() throws {
    var generator = Chance(seed: 7)
    for _ in 0..<400 {
      let count = Int.random(in: 1...60, using: &generator)
      let rule = GeneratedRule.rule(&generator, end: Bool.random(using: &generator) ? .count(count) : .never)
      let anchor = try Self.date(&generator)
      let dates = rule.dates(anchor: anchor, through: anchor.adding(days: 2500))
      let all = Array(dates)
      var walk = dates.makeIterator()
      var found: [CivilDate] = []
      var expected = all[...]
      for _ in 0..<5 {
        for _ in 0..<Int.random(in: 0...3, using: &generator) {
          if let date = walk.next() { found.append(date) }
          _ = expected.popFirst()
        }
        let target = try #require(
          (found.last ?? anchor).adding(days: .random(in: -20...300, using: &generator)))
        walk.skip(to: target)
        expected = expected.drop { $0 < target }
        let (next, wanted) = (walk.next(), expected.popFirst())
        #expect(next == wanted, "\(rule) from \(anchor) to \(target)")
        if let next { found.append(next) }
      }
    }
  }

  @Test(
    "The clocks of a zone, asked for one time after another, show what its rules say",
    .enabled(if: ZoneFiles.areUsable),
    arguments: [
      "America/New_York", "Europe/Dublin", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kathmandu",
      "Pacific/Apia", "America/Santiago", "UTC",
    ])
  func clocks(zone: String) throws {
    let rules = try ZoneFiles.rules(zone)
    var generator = Chance(seed: 8)
    var clock = ZoneClock(rules)
    // A walk of small steps meets each change, a leap puts it to other years and beyond the list's end.
    var second = 0
    for _ in 0..<20_000 {
      second =
        Int.random(in: 0..<500, using: &generator) == 0
        ? .random(in: -2_000_000_000...40_000_000_000, using: &generator)
        : second + .random(in: 0...90_000, using: &generator)
      let local = try #require(LocalTime(secondsSinceEpoch: second))
      let instant = rules.instant(of: local)
      #expect(clock.time(of: local) == ZonedTime(instant, in: rules), "\(local)")
      let other = Instant(
        secondsSinceEpoch: instant.secondsSinceEpoch + .random(in: -100_000...100_000, using: &generator))
      #expect(clock.time(at: other) == ZonedTime(other, in: rules), "\(other)")
    }
  }

  @Test("Marked days at the calendar's ends keep to it")
  func ends() {
    var first = MarkedDays(from: CivilDate.first.daysSinceEpoch - 3, 0x7F)
    #expect(first.count == 4)
    #expect(first.popFirst() == .first)
    var last = MarkedDays(from: CivilDate.last.daysSinceEpoch - 1, 0x7F)
    #expect(
      [last.popFirst(), last.popFirst(), last.popFirst()] == [CivilDate.last.adding(days: -1), .last, nil])
    #expect(MarkedDays(from: CivilDate.last.daysSinceEpoch + 1, 0x7F).isEmpty)
    #expect(MarkedDays(from: CivilDate.first.daysSinceEpoch - 100, .max).isEmpty)
  }
}
