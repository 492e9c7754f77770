import Diagnostics

/// Reads the parts of an `RRULE` one by one, `NAME=VALUE`, and puts the rule together.
struct RulePartReader {
  private enum Name: String, CaseIterable {
    case frequency = "FREQ"
    case interval = "INTERVAL"
    case count = "COUNT"
    case until = "UNTIL"
    case weekStart = "WKST"
    case days = "BYDAY"
    case monthDays = "BYMONTHDAY"
    case yearDays = "BYYEARDAY"
    case weekNumbers = "BYWEEKNO"
    case months = "BYMONTH"
    case setPositions = "BYSETPOS"
  }

  private var seen: Set<Name> = []
  private var frequency: RecurrenceRule.Frequency?
  private var interval = 1
  private var end = RecurrenceRule.End.never
  private var weekStart = Weekday.monday
  private var days: [RecurrenceRule.Day] = []
  private var numbers: [Name: [Int]] = [:]

  /// Takes one part; throws where it is none, or says again what an earlier one said.
  mutating func read(_ part: Substring) throws(ValueProblem) {
    let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2, !sides[1].isEmpty else {
      throw RecurrenceRule.problem(
        part.isEmpty ? "has an empty part" : "has a part without a value: \(PlainText.quoted(part))",
        "write parts such as FREQ=WEEKLY;BYDAY=TU, with a semicolon between them")
    }
    guard let name = Name(rawValue: String(sides[0])) else { throw Self.unknownPart(sides[0]) }
    guard seen.insert(name).inserted else {
      throw RecurrenceRule.problem("has \(name.rawValue) twice", "keep one of them")
    }
    try take(name, sides[1])
  }

  /// The rule of all the parts.
  func rule() throws(ValueProblem) -> RecurrenceRule {
    guard let frequency else {
      throw RecurrenceRule.problem("does not say how often: FREQ is missing", "begin with FREQ=WEEKLY")
    }
    if seen.contains(.count), seen.contains(.until) {
      throw RecurrenceRule.problem("has both COUNT and UNTIL", "keep one of them")
    }
    return RecurrenceRule(
      frequency, interval: interval, end: end, weekStart: weekStart, days: days,
      monthDays: numbers[.monthDays] ?? [], yearDays: numbers[.yearDays] ?? [],
      weekNumbers: numbers[.weekNumbers] ?? [],
      months: (numbers[.months] ?? []).compactMap { Month(rawValue: $0) },
      setPositions: numbers[.setPositions] ?? [])
  }

  private mutating func take(_ name: Name, _ value: Substring) throws(ValueProblem) {
    switch name {
    case .frequency: frequency = try Self.frequency(value)
    case .interval: interval = try Self.positive(name, value, upTo: 9999)
    case .count: end = .count(try Self.positive(name, value, upTo: 99_999))
    case .until: end = .until(try Self.until(value))
    case .weekStart:
      guard let day = Weekday(code: value) else { throw Self.badDay(value) }
      weekStart = day
    case .days:
      for text in value.split(separator: ",", omittingEmptySubsequences: false) {
        days.append(try Self.day(text))
      }
    case .monthDays: numbers[name] = try Self.list(name, value, upTo: 31)
    case .yearDays, .setPositions: numbers[name] = try Self.list(name, value, upTo: 366)
    case .weekNumbers: numbers[name] = try Self.list(name, value, upTo: 53)
    case .months: numbers[name] = try Self.list(name, value, upTo: 12, fromEnd: false)
    }
  }

  private static func frequency(_ value: Substring) throws(ValueProblem) -> RecurrenceRule.Frequency {
    if let frequency = RecurrenceRule.Frequency(rawValue: String(value)) { return frequency }
    if ["HOURLY", "MINUTELY", "SECONDLY"].contains(value) {
      throw RecurrenceRule.problem(
        "repeats within a day, and a meeting's time stands under ‘at’",
        "write FREQ=DAILY, and an entry for each time of day")
    }
    let known = RecurrenceRule.Frequency.allCases.map(\.rawValue)
    throw RecurrenceRule.problem(
      "has an unknown FREQ: \(PlainText.quoted(value))",
      NearestWord.suggestion(for: String(value), among: known) ?? "write DAILY, WEEKLY, MONTHLY or YEARLY")
  }

  private static func positive(_ name: Name, _ value: Substring, upTo limit: Int) throws(ValueProblem) -> Int
  {
    guard let number = Digits.number(value), (1...limit).contains(number) else {
      throw RecurrenceRule.problem(
        "needs a number from 1 to \(limit) for \(name.rawValue)", "write \(name.rawValue)=2")
    }
    return number
  }

  private static func list(
    _ name: Name, _ value: Substring, upTo limit: Int, fromEnd: Bool = true
  ) throws(ValueProblem) -> [Int] {
    var numbers: [Int] = []
    for text in value.split(separator: ",", omittingEmptySubsequences: false) {
      guard let number = Digits.signedNumber(text), number != 0, number >= (fromEnd ? -limit : 1),
        number <= limit
      else {
        throw RecurrenceRule.problem(
          "has a number that \(name.rawValue) cannot have: \(PlainText.quoted(text))",
          fromEnd ? "write 1 to \(limit), or -1 to -\(limit) from the end" : "write 1 to \(limit)")
      }
      numbers.append(number)
    }
    return numbers
  }

  private static func day(_ text: Substring) throws(ValueProblem) -> RecurrenceRule.Day {
    guard let weekday = Weekday(code: text.suffix(2)) else { throw badDay(text) }
    let count = text.dropLast(2)
    if count.isEmpty { return RecurrenceRule.Day(weekday) }
    guard let ordinal = Digits.signedNumber(count), ordinal != 0, (-53...53).contains(ordinal) else {
      throw badDay(text)
    }
    return RecurrenceRule.Day(weekday, ordinal: ordinal)
  }

  private static func badDay(_ text: Substring) -> ValueProblem {
    RecurrenceRule.problem(
      "has an unknown day: \(PlainText.quoted(text))",
      "write MO, TU, WE, TH, FR, SA or SU; 2TU is the second Tuesday, -1FR the last Friday")
  }

  /// A date, or a date and time (RFC 5545, sections 3.3.4 and 3.3.5). A leap second counts as the one before it, as
  /// section 3.3.12 advises.
  private static func until(_ value: Substring) throws(ValueProblem) -> RecurrenceRule.Until {
    let problem = RecurrenceRule.problem("has an UNTIL that is not a date", "write UNTIL=20261231")
    let sides = value.split(separator: "T", omittingEmptySubsequences: false)
    guard sides.count <= 2, sides[0].utf8.count == 8, let digits = Digits.number(sides[0]),
      let date = CivilDate(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
    else { throw problem }
    guard sides.count == 2 else { return RecurrenceRule.Until(date) }
    let isUTC = sides[1].hasSuffix("Z")
    let clock = isUTC ? sides[1].dropLast() : sides[1]
    guard clock.utf8.count == 6, let time = Digits.number(clock), time / 10_000 < 24, time / 100 % 100 < 60,
      time % 100 <= 60
    else { throw problem }
    let second = time / 10_000 * 3600 + time / 100 % 100 * 60 + min(time % 100, 59)
    return RecurrenceRule.Until(date, second: second, isUTC: isUTC)
  }

  private static func unknownPart(_ name: Substring) -> ValueProblem {
    switch name {
    case "BYHOUR", "BYMINUTE", "BYSECOND":
      RecurrenceRule.problem(
        "has \(name), and a meeting's time stands under ‘at’",
        "leave \(name) out, and write an entry for each time")
    case "DTSTART":
      RecurrenceRule.problem("has DTSTART, and the first date stands under ‘from’", "leave DTSTART out")
    default:
      RecurrenceRule.problem(
        "has an unknown part: \(PlainText.quoted(name))",
        NearestWord.suggestion(for: String(name), among: Name.allCases.map(\.rawValue))
          ?? "the parts are \(Name.allCases.map(\.rawValue).joined(separator: ", "))")
    }
  }
}
