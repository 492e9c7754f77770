/// Reads the POSIX `TZ` string at the end of a TZif file: `EST5EDT,M3.2.0,M11.1.0`, `<+0545>-5:45`.
struct POSIXZoneReader {
  private var rest: ArraySlice<UInt8>

  private init(_ text: ArraySlice<UInt8>) { rest = text }

  /// The rule that `text` gives; nil where it is none.
  static func rule(_ text: ArraySlice<UInt8>) -> YearlyClockRule? {
    var reader = POSIXZoneReader(text)
    guard let rule = reader.rule(), reader.rest.isEmpty else { return nil }
    return rule
  }

  private mutating func rule() -> YearlyClockRule? {
    guard let name = name(), let offset = time(hoursUpTo: 24) else { return nil }
    // POSIX counts west of Greenwich as positive; everybody else the other way round.
    let standard = ZoneRules.Period(offset: -offset, isDaylightSaving: false, abbreviation: name)
    guard !rest.isEmpty else { return YearlyClockRule(standard: standard, summer: nil) }
    guard let summerName = self.name() else { return nil }
    var summerOffset = standard.offset + 3600
    if rest.first != UInt8(ascii: ",") {
      guard let offset = time(hoursUpTo: 24) else { return nil }
      summerOffset = -offset
    }
    guard let start = change(), let end = change() else { return nil }
    let period = ZoneRules.Period(offset: summerOffset, isDaylightSaving: true, abbreviation: summerName)
    return YearlyClockRule(
      standard: standard, summer: YearlyClockRule.Summer(period: period, start: start, end: end))
  }

  /// At least three letters, or letters, digits and signs between angle brackets.
  private mutating func name() -> String? {
    let isQuoted = accept("<")
    let name = rest.prefix { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || isQuoted && (Digits.isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"))
    }
    rest = rest.dropFirst(name.count)
    guard (3...16).contains(name.count), !isQuoted || accept(">") else { return nil }
    return String(decoding: name, as: UTF8.self)
  }

  /// `,M3.2.0/2`.
  private mutating func change() -> YearlyClockChange? {
    guard accept(","), let day = day() else { return nil }
    guard accept("/") else { return YearlyClockChange(day: day, second: 7200) }
    return time(hoursUpTo: 167).map { YearlyClockChange(day: day, second: $0) }
  }

  private mutating func day() -> YearlyClockChange.Day? {
    if accept("J") { return number(in: 1...365).map { .ofYearWithoutLeapDay($0) } }
    guard accept("M") else { return number(in: 0...365).map { .ofYear($0) } }
    guard let month = number(in: 1...12), accept("."), let week = number(in: 1...5), accept("."),
      let weekday = number(in: 0...6)
    else { return nil }
    return .ofMonth(month, week: week, weekday: weekday)
  }

  /// `[+-]hh[:mm[:ss]]`, in seconds.
  private mutating func time(hoursUpTo limit: Int) -> Int? {
    let isNegative = accept("-")
    if !isNegative { _ = accept("+") }
    guard let hours = number(in: 0...limit) else { return nil }
    var seconds = hours * 3600
    for unit in [60, 1] where accept(":") {
      guard let number = number(in: 0...59) else { return nil }
      seconds += number * unit
    }
    return isNegative ? -seconds : seconds
  }

  private mutating func number(in range: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix(while: Digits.isDigit)
    guard let number = Digits.number(String(decoding: digits, as: UTF8.self)), range.contains(number)
    else { return nil }
    rest = rest.dropFirst(digits.count)
    return number
  }

  private mutating func accept(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest = rest.dropFirst()
    return true
  }
}
