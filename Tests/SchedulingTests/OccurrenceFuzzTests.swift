import Scheduling
import TestSupport
import Testing

@Suite("Occurrences of schedules made by chance") struct OccurrenceFuzzTests {
  private static func date(_ generator: inout Chance) throws -> CivilDate {
    try #require(CivilDate(daysSinceEpoch: .random(in: 20_500...20_900, using: &generator)))
  }

  private static func selections(_ generator: inout Chance) throws -> [DateSelection] {
    try (0..<Int.random(in: 0...3, using: &generator)).map { _ in
      let first = try date(&generator)
      let last = try #require(first.adding(days: .random(in: 0...20, using: &generator)))
      return Bool.random(using: &generator)
        ? .everyYear(YearlySpan(MonthDay(first), MonthDay(last))) : .once(try #require(DateSpan(first, last)))
    }
  }

  private static func schedule(_ generator: inout Chance) throws -> MeetingSchedule {
    let bounded = Bool.random(using: &generator)
    let time = MeetingTime(
      .rule(GeneratedRule.rule(&generator)), start: .noon, end: .length(try Length("1 hour")),
      from: try date(&generator), until: bounded ? try date(&generator) : nil,
      times: Int.random(in: 0..<3, using: &generator) == 0 ? .random(in: 1...30, using: &generator) : nil)
    let moved = try (0..<Int.random(in: 0...5, using: &generator)).map { _ in
      MeetingSchedule.Move(date: try date(&generator), newDate: try date(&generator))
    }
    let also = try (0..<Int.random(in: 0...5, using: &generator)).map { _ in try date(&generator) }
    return MeetingSchedule(
      time: time, zone: .utc, mode: AttendanceMode.allCases.randomElement(using: &generator) ?? .online,
      except: try selections(&generator), also: also, moved: moved,
      closures: .init(
        site: ClosedDays(try selections(&generator)), program: ClosedDays(try selections(&generator)),
        place: ClosedDays(try selections(&generator))))
  }

  @Test("A stretch of days has what its parts have, each date once, in order")
  func parts() throws {
    var generator = Chance(seed: 21)
    for _ in 0..<100 {
      let schedule = try Self.schedule(&generator)
      let (first, last) = (
        try #require(CivilDate(daysSinceEpoch: 20_400)), try #require(CivilDate(daysSinceEpoch: 21_000))
      )
      let whole = schedule.occurrences(from: first, through: last)
      let middle = try Self.date(&generator)
      let parts =
        schedule.occurrences(from: first, through: middle)
        + schedule.occurrences(from: try #require(middle.adding(days: 1)), through: last)
      #expect(parts == whole)
      #expect(Set(whole.map(\.scheduled)).count == whole.count)
      #expect(zip(whole, whole.dropFirst()).allSatisfy { $0.start <= $1.start })
      if let times = schedule.time.times {
        #expect(whole.filter { $0.isHeld && !$0.isExtra }.count <= times)
      }
      #expect(
        schedule.nextOccurrence(from: first)?.date == whole.first(where: \.isHeld)?.date
          || whole.allSatisfy { !$0.isHeld })
      _ = schedule.problems()
    }
  }
}
