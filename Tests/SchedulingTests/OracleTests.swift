import Foundation
import TestSupport
import Testing

@testable import Scheduling

@Suite("Other programs agree") struct OracleTests {
  static let zones = [
    "America/New_York", "America/St_Johns", "America/Sao_Paulo", "America/Santiago", "America/Phoenix",
    "America/Havana", "Australia/Lord_Howe", "Australia/Sydney", "Asia/Kathmandu", "Asia/Tehran", "Asia/Gaza",
    "Asia/Beirut", "Pacific/Apia", "Pacific/Chatham", "Pacific/Kiritimati", "Africa/Casablanca",
    "Africa/Cairo", "Europe/London", "Europe/Dublin", "Europe/Moscow", "Antarctica/Troll", "UTC",
  ]

  /// A rule with its start, asked of us and of Python.
  private struct Question {
    let rule: RecurrenceRule
    let start: LocalTime
    let zone: String
    let minutes: Int
    let until: Int?

    static let years = 4

    init(_ generator: inout Chance) throws {
      var rule = GeneratedRule.rule(&generator)
      // Clock changes come at night: half of the meetings are held then.
      let isNight = Bool.random(using: &generator)
      let minute =
        isNight ? Int.random(in: 0..<240, using: &generator) : .random(in: 0..<1440, using: &generator)
      var date = try #require(
        CivilDate(daysSinceEpoch: .random(in: 10_957...21_915, using: &generator)))  // 2000 to 2029
      if rule.frequency == .weekly, !rule.setPositions.isEmpty {
        // dateutil takes the first week to begin on the first date, and so counts positions in a part of it.
        let back = rule.weekStart.days(until: date.weekday)
        date = try #require(date.adding(days: -back))
      }
      var until: Int?
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: rule = rule.ending(.count(.random(in: 1...20, using: &generator)))
      case 1:
        let last = try #require(date.adding(days: .random(in: 0...600, using: &generator)))
        let second = Int.random(in: 0..<86_400, using: &generator)
        until = last.daysSinceEpoch * 86_400 + second
        rule = rule.ending(.until(.init(last, second: second, isUTC: true)))
      case 2:
        let last = try #require(date.adding(days: .random(in: 0...600, using: &generator)))
        rule = rule.ending(.until(.init(last)))
      default: break
      }
      self.rule = rule
      self.until = until
      let time = try #require(TimeOfDay(minutes: minute))
      start = try #require(LocalTime(date, time))
      zone = OracleTests.zones.randomElement(using: &generator) ?? "UTC"
      minutes = Int.random(in: 15...600, using: &generator)
    }

    var last: CivilDate { start.date.adding(days: 366 * Self.years) ?? .last }

    func answer(_ zones: [String: ZoneRules]) throws -> String {
      let rules = try #require(zones[zone])
      let time = MeetingTime(
        .rule(rule), start: start.time, end: .length(try #require(Length(minutes: minutes))),
        from: start.date,
        intervalStart: .from)
      var dates = MeetingPattern(time, zone: rules).dates(from: .first, through: last)
      var words: [String] = []
      while let date = dates.next() {
        let local = date.daysSinceEpoch * 86_400 + start.secondOfDay
        // Of the first dates and then of some the moments are compared too, of the others the dates.
        guard words.count < 12 || words.count % 31 == 0 else {
          words.append("\(local)")
          continue
        }
        let (begin, end) = try #require(time.moments(on: date, in: rules))
        let last = try #require(end)
        words.append(
          "\(local):\(begin.instant.secondsSinceEpoch):\(begin.local.secondsSinceEpoch):\(last.local.secondsSinceEpoch)"
        )
      }
      return words.joined(separator: " ")
    }

    func line(_ ours: String) -> String {
      // Python compares a moment in UTC itself, and takes from the start what the rule takes from it; for weeks
      // of the year alone it would take all seven days, where the RFC takes one.
      var rule = until == nil ? rule : rule.ending(.never)
      // A date alone includes its day here; dateutil, given a start with a time, takes it as midnight.
      if case .until(let until) = rule.end { rule = rule.ending(.until(.init(until.date, second: 86_399))) }
      if !rule.weekNumbers.isEmpty { rule = rule.anchored(at: start.date) }
      let until = until.map { ", \"until\": \($0)" } ?? ""
      return "{\"rule\": \"\(rule)\", \"start\": \"\(start.date)T\(start.time)\", \"zone\": \"\(zone)\", "
        + "\"last\": \"\(last)T23:59:59\", \"minutes\": \(minutes)\(until), "
        + "\"ours\": \"\(ours)\"}"
    }
  }

  /// How many rules are asked about; `WAYMARK_ORACLE_RULES` asks for more.
  private static let count =
    ProcessInfo.processInfo.environment["WAYMARK_ORACLE_RULES"].flatMap { Int($0) } ?? 10_000

  /// 10,000 rules, each in a zone and with all its dates of four years: half a million, and the moments of some of them. There is no difference but those that `Question` explains.
  @Test(
    "python-dateutil finds the same dates, zoneinfo the same moments",
    .enabled(
      if: PythonOracle.isUsable && ZoneFiles.areUsable,
      "python3 with dateutil (python3-dateutil) or the time zone files (tzdata) are not installed"))
  func python() throws {
    var generator = Chance(seed: 2026)
    var zones: [String: ZoneRules] = [:]
    for zone in Self.zones { zones[zone] = try ZoneFiles.rules(zone) }
    var lines: [String] = []
    var dates = 0
    for _ in 0..<Self.count {
      let question = try Question(&generator)
      let answer = try question.answer(zones)
      dates += answer.split(separator: " ").count
      lines.append(question.line(answer))
    }
    for (zone, rules) in zones {
      for _ in 0..<20 { lines.append(try clocks(zone, rules, &generator)) }
    }
    for _ in 0..<100 { lines.append(try weeks(&generator)) }
    let verdict = try PythonOracle.verdict(on: lines)
    #expect(verdict.checked == lines.count)
    for found in verdict.disagreements.prefix(20) {
      Issue.record("\(lines[found.line]) theirs: \(found.theirs)")
    }
    #expect(verdict.disagreements.count == 0)
    print("\(verdict.checked) questions, \(dates) dates: \(verdict.disagreements.count) differences")
  }

  /// Weeks of the year by number, also those at its turn, over twelve years.
  private func weeks(_ chance: inout Chance) throws -> String {
    let numbers = (0..<chance.number(1...3)).map { _ in chance.pick([1, 2, 26, 51, 52, 53, -1, -2, -52, -53])
    }
    let weekdays = (0..<chance.number(1...3)).map { _ in chance.pick(Weekday.allCases) }
    let rule = RecurrenceRule(
      .yearly, days: weekdays.map { RecurrenceRule.Day($0) }, weekNumbers: numbers)
    let first = try #require(CivilDate(daysSinceEpoch: chance.number(10_957...21_915)))
    let last = try #require(first.adding(days: 12 * 366))
    let ours = rule.dates(anchor: first, through: last).map(\.description).joined(separator: " ")
    return "{\"weeks\": \(numbers), \"weekdays\": \(weekdays.map(\.rawValue)), \"first\": \"\(first)\", "
      + "\"last\": \"\(last)\", \"ours\": \"\(ours)\"}"
  }

  /// Moments and wall-clock times by chance from 1850 to 2500, and around the clock changes of some years.
  private func clocks(
    _ zone: String, _ rules: ZoneRules, _ generator: inout Chance
  ) throws -> String {
    let start = Int.random(in: 0..<2_000_000_000, using: &generator)
    let changes = rules.transitions(
      from: Instant(secondsSinceEpoch: start), before: Instant(secondsSinceEpoch: start + 3 * 31_557_600))
    var seconds = (0..<20).map { _ in Int.random(in: -3_786_912_000...16_725_225_600, using: &generator) }
    for change in changes {
      let second = change.instant.secondsSinceEpoch
      for near in [second, second + change.before.offset, second + change.after.offset] {
        seconds += [near - 1, near, near + 1, near + .random(in: -7200...7200, using: &generator)]
      }
    }
    let ours = try seconds.map { second in
      let local = try #require(LocalTime(secondsSinceEpoch: second))
      let shown = try #require(rules.localTime(at: Instant(secondsSinceEpoch: second)))
      return "\(rules.instant(of: local).secondsSinceEpoch):\(shown.secondsSinceEpoch)"
    }
    return "{\"zone\": \"\(zone)\", \"seconds\": \(seconds), \"ours\": \"\(ours.joined(separator: " "))\"}"
  }
}
