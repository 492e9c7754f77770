public import Diagnostics

extension CivilDate {
  /// The date in `text`, written `2026-12-05`.
  ///
  /// Other ways of writing a date are refused, as `12/05/2026` is another day in another country; where the text
  /// leaves no doubt, the help gives the date as it should stand.
  public init(_ text: String) throws(ValueProblem) {
    if let date = Self.asWritten(text.utf8) {
      self = date
      return
    }
    let text = PlainText.normalized(text)
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = Digits.number(parts[0]), let month = Digits.number(parts[1]),
      let day = Digits.number(parts[2])
    else { throw Self.notADate(text) }
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      throw Self.notADate(text)
    }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      throw Self.noSuchDay(year: year, month: month)
    }
    guard text.utf8.count == 10, parts[0].utf8.count == 4, parts[1].utf8.count == 2 else {
      throw ValueProblem(.badDate, "is not written as a date is", help: "write \(date)")
    }
    self = date
  }

  /// The date where it is written as it should be.
  private static func asWritten(_ text: String.UTF8View) -> CivilDate? {
    guard text.count == 10 else { return nil }
    var digits = 0
    for (place, byte) in text.enumerated() {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard Digits.isDigit(byte) else { return nil }
        digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
      }
    }
    return CivilDate(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }

  private static func noSuchDay(year: Int, month: Int) -> ValueProblem {
    let name = (Month(rawValue: month) ?? .january).name.capitalizedASCII
    return ValueProblem(
      .badDate, "is not a date: \(name) \(year) has \(daysInMonth(month, of: year)) days",
      help: "write the day that is meant, such as \(year)-\(Digits.padded(month, to: 2))-01")
  }

  private static func notADate(_ text: String) -> ValueProblem {
    if let date = unambiguous(text) {
      return ValueProblem(.badDate, "is not written as a date is", help: "write \(date)")
    }
    let help = "write year, month and day, such as 2026-12-05"
    let words = text.split { "/.".contains($0) }
    if words.count == 3, words.allSatisfy({ Digits.number($0) != nil }) {
      return ValueProblem(.badDate, "could be one of several dates", help: help)
    }
    return ValueProblem(.badDate, "is not a date", help: help)
  }

  /// The date of `december 5, 2026`, `5 dec 2026` or `2026/12/5`: nothing else it could mean.
  private static func unambiguous(_ text: String) -> CivilDate? {
    let words = text.split { " ,./".contains($0) }
    guard words.count == 3 else { return nil }
    if words[0].utf8.count == 4, let year = Digits.number(words[0]), let month = Digits.number(words[1]),
      let day = Digits.number(words[2])
    {
      return CivilDate(year: year, month: month, day: day)
    }
    guard let year = Digits.number(words[2]), words[2].utf8.count == 4 else { return nil }
    for (name, number) in [(words[0], words[1]), (words[1], words[0])] {
      if let month = Month(word: name), let day = Digits.number(number.prefix { $0.isNumber }) {
        return CivilDate(year: year, month: month.rawValue, day: day)
      }
    }
    return nil
  }
}

extension String {
  /// The word with a capital: `december` becomes `December`.
  var capitalizedASCII: String { prefix(1).uppercased() + dropFirst() }
}
