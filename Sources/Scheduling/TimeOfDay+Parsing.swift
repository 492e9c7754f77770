public import Diagnostics

extension TimeOfDay {
  /// The time in `text`: `19:00`, `7 pm`, `7:30pm`, `7 p.m.`, `noon`, `midnight`.
  public init(_ text: String) throws(ValueProblem) {
    let time = try Self.parse(PlainText.normalized(text))
    guard time != .endOfDay else {
      throw ValueProblem(
        .badTime, "is the end of a day, and nothing starts there",
        help: "write 00:00 and the next day, or 23:59")
    }
    self = time
  }

  /// The time in `text` at which something ends: the same, and `24:00`; `midnight` is then the end of the day.
  public init(end text: String) throws(ValueProblem) {
    let text = PlainText.normalized(text)
    self = text == "midnight" ? .endOfDay : try Self.parse(text)
  }

  /// Either kind; the text is normalized.
  private static func parse(_ text: String) throws(ValueProblem) -> TimeOfDay {
    if let known = named[text] { return known }
    let (clock, half) = splitHalf(text)
    let parts = clock.split(omittingEmptySubsequences: false) { $0 == ":" || (half != nil && $0 == ".") }
    guard parts.count <= 2, let hour = Digits.number(parts[0]), parts[0].utf8.count <= 2 else {
      throw notATime(text)
    }
    guard parts.count == 2 else {
      guard let half else { throw withoutHalf(hour) }
      return try time(hour: hour, minute: 0, half: half)
    }
    guard parts[1].utf8.count == 2, let minute = Digits.number(parts[1]) else { throw notATime(text) }
    return try time(hour: hour, minute: minute, half: half)
  }

  private enum Half { case am, pm }

  private static let named: [String: TimeOfDay] = [
    "noon": .noon, "12 noon": .noon, "midday": .noon, "midnight": .midnight, "12 midnight": .midnight,
  ]

  private static let help = "write 19:00 or 7 pm"

  /// The clock's part and the half of the day: `7:30` and pm of `7:30 p.m.`
  private static func splitHalf(_ text: String) -> (clock: String, half: Half?) {
    for (ending, half) in [
      ("a.m.", Half.am), ("p.m.", .pm), ("a.m", .am), ("p.m", .pm), ("am", .am), ("pm", .pm),
    ]
    where text.hasSuffix(ending) {
      return (PlainText.normalized(String(text.dropLast(ending.count))), half)
    }
    return (text, nil)
  }

  private static func time(hour: Int, minute: Int, half: Half?) throws(ValueProblem) -> TimeOfDay {
    guard minute < 60 else {
      throw ValueProblem(.badTime, "is not a time: an hour has 60 minutes", help: help)
    }
    guard let half else {
      if hour == 24, minute == 0 { return .endOfDay }
      guard let time = TimeOfDay(hour: hour, minute: minute) else {
        throw ValueProblem(.badTime, "is not a time: a day has 24 hours", help: help)
      }
      return time
    }
    guard (1...12).contains(hour),
      let time = TimeOfDay(hour: hour % 12 + (half == .pm ? 12 : 0), minute: minute)
    else {
      let meant = TimeOfDay(hour: hour, minute: minute).map { "write \($0)" } ?? help
      throw ValueProblem(.badTime, "is not a time: with am or pm the hours go from 1 to 12", help: meant)
    }
    return time
  }

  private static func withoutHalf(_ hour: Int) -> ValueProblem {
    guard (1...12).contains(hour) else {
      let meant = TimeOfDay(hour: hour, minute: 0).map { "write \($0)" } ?? help
      return ValueProblem(.badTime, "is not written as a time is", help: meant)
    }
    return ValueProblem(
      .badTime, "could be morning or evening", help: "write \(hour) am or \(hour) pm")
  }

  private static func notATime(_ text: String) -> ValueProblem {
    let hasDigits = text.utf8.contains(where: Digits.isDigit)
    if hasDigits, PlainText.range(text) != nil || text.utf8.contains(UInt8(ascii: "-")) {
      return ValueProblem(
        .badTime, "holds two times", help: "write the start under ‘at’ and the end under ‘to’")
    }
    if text.split(separator: ":").count == 3 {
      return ValueProblem(.badTime, "has seconds, which no meeting needs", help: help)
    }
    return ValueProblem(.badTime, "is not a time", help: help)
  }
}
