import Scheduling
import TestSupport

/// Rules of every kind that RFC 5545 allows, made by chance.
enum GeneratedRule {
  static func rule(_ generator: inout Chance, end: RecurrenceRule.End = .never) -> RecurrenceRule {
    let frequency = RecurrenceRule.Frequency.allCases.randomElement(using: &generator) ?? .weekly
    let months = some(1, of: 4, &generator) ? numbers(1...12, upTo: 3, fromEnd: false, &generator) : []
    var days: [RecurrenceRule.Day] = []
    var (monthDays, yearDays, weekNumbers): ([Int], [Int], [Int]) = ([], [], [])
    switch frequency {
    case .daily:
      if some(1, of: 3, &generator) { monthDays = numbers(1...31, upTo: 6, fromEnd: true, &generator) }
      if some(1, of: 3, &generator) { days = weekdays(ordinals: nil, &generator) }
    case .weekly:
      if some(3, of: 4, &generator) { days = weekdays(ordinals: nil, &generator) }
    case .monthly:
      if some(1, of: 3, &generator) { monthDays = numbers(1...31, upTo: 6, fromEnd: true, &generator) }
      if some(2, of: 3, &generator) {
        days = weekdays(ordinals: some(1, of: 2, &generator) ? 5 : nil, &generator)
      }
    case .yearly:
      if some(1, of: 4, &generator) { weekNumbers = numbers(1...51, upTo: 4, fromEnd: true, &generator) }
      if some(1, of: 4, &generator) { yearDays = numbers(1...366, upTo: 40, fromEnd: true, &generator) }
      if some(1, of: 4, &generator) { monthDays = numbers(1...31, upTo: 6, fromEnd: true, &generator) }
      if some(1, of: 2, &generator) {
        let ordinals = weekNumbers.isEmpty && some(1, of: 2, &generator) ? (months.isEmpty ? 53 : 5) : nil
        days = weekdays(ordinals: ordinals, &generator)
      }
    }
    let selects = ![days.isEmpty, monthDays.isEmpty, yearDays.isEmpty, weekNumbers.isEmpty, months.isEmpty]
      .allSatisfy { $0 }
    return RecurrenceRule(
      frequency, interval: some(1, of: 2, &generator) ? 1 : Int.random(in: 2...7, using: &generator),
      end: end,
      weekStart: some(1, of: 2, &generator)
        ? .monday : Weekday.allCases.randomElement(using: &generator) ?? .monday,
      days: days, monthDays: monthDays, yearDays: yearDays, weekNumbers: weekNumbers,
      months: months.compactMap { Month(rawValue: $0) },
      setPositions: selects && some(1, of: 4, &generator)
        ? numbers(1...5, upTo: 2, fromEnd: true, &generator) : [])
  }

  private static func some(_ part: Int, of whole: Int, _ generator: inout Chance) -> Bool {
    Int.random(in: 1...whole, using: &generator) <= part
  }

  private static func numbers(
    _ range: ClosedRange<Int>, upTo count: Int, fromEnd: Bool, _ generator: inout Chance
  ) -> [Int] {
    (0..<Int.random(in: 1...count, using: &generator)).map { _ in
      let number = Int.random(in: range, using: &generator)
      return fromEnd && some(1, of: 3, &generator) ? -number : number
    }
  }

  private static func weekdays(
    ordinals limit: Int?, _ generator: inout Chance
  ) -> [RecurrenceRule.Day] {
    (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      let weekday = Weekday.allCases.randomElement(using: &generator) ?? .monday
      return RecurrenceRule.Day(
        weekday, ordinal: limit.flatMap { numbers(1...$0, upTo: 1, fromEnd: true, &generator).first })
    }
  }
}
