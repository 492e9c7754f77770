public import Diagnostics

extension RecurrenceRule {
  /// The rule that an `every:` phrase means: `tuesday`, `mon, wed, fri`, `weekday`, `other tuesday`, `3 weeks on tuesday`,
  /// `2nd and 4th thursday`, `last day of the month`, `2 months on the first monday`.
  ///
  /// An ordinal is always of the month. What the phrase leaves open (two ordinals with two days, `biweekly`) is refused,
  /// with the words to write instead.
  public init(phrase text: String) throws(ValueProblem) {
    var phrase = SchedulePhrase(text)
    self = try phrase.rule()
  }
}

/// Reads one `every:` phrase by recursive descent; every function leaves the words after what it read.
struct SchedulePhrase {
  var words: PhraseWords

  init(_ text: String) {
    words = PhraseWords(text)
  }

  /// The whole phrase.
  mutating func rule() throws(ValueProblem) -> RecurrenceRule {
    words.skip("every", "each", "on", "the")
    if words.isAtEnd { throw PhraseProblem.empty }
    let rule = try body()
    if let rest = words.next { throw PhraseProblem.unexpected(rest, after: rule) }
    return rule
  }

  private mutating func body() throws(ValueProblem) -> RecurrenceRule {
    if let problem = PhraseProblem.knownMistake(words) { throw problem }
    if words.accept("other") { return try interval(2, isOther: true) }
    if let count = words.take(Self.count) { return try interval(count, isOther: false) }
    if words.next == "week" || words.next == "month" { return try interval(1, isOther: false) }
    if words.next.flatMap(OrdinalWord.number) != nil { return try monthly(interval: 1) }
    return try weekly(interval: 1)
  }

  /// After `other` or a number: its unit, or with `other` the days at once.
  private mutating func interval(_ count: Int, isOther: Bool) throws(ValueProblem) -> RecurrenceRule {
    guard (1...99).contains(count) else { throw PhraseProblem.intervalOutOfRange }
    if words.accept("day", "days") { return RecurrenceRule(.daily, interval: count) }
    if words.accept("week", "weeks") {
      guard words.accept("on") else { throw PhraseProblem.whichDayOfTheWeek(count) }
      words.skip("the")
      return try weekly(interval: count)
    }
    if words.accept("month", "months") {
      guard words.accept("on") else { throw PhraseProblem.whichDayOfTheMonth(count) }
      words.skip("the")
      return try monthly(interval: count)
    }
    guard isOther else { throw PhraseProblem.unitMissing(words.next) }
    if words.next == "weekday" || words.next == "weekdays" { throw PhraseProblem.otherWeekday }
    if words.next.flatMap(OrdinalWord.number) != nil { throw PhraseProblem.otherOrdinal }
    return try weekly(interval: count)
  }

  /// Days of the week: names, ranges, `weekday`, `weekend`, `day`.
  private mutating func weekly(interval: Int) throws(ValueProblem) -> RecurrenceRule {
    if words.accept("day", "daily", "days") {
      if interval == 1 { return RecurrenceRule(.daily) }
      throw PhraseProblem.whichDayOfTheWeek(interval)
    }
    var days = WeekdaySet()
    repeat {
      words.skip("and", "on", "every")
      guard let found = words.take(Self.weekdays) else {
        throw words.next.map { PhraseProblem.notADay($0, in: words) } ?? PhraseProblem.empty
      }
      days.formUnion(found)
      if words.accept("to", "through", "thru") {
        guard let last = words.take(Self.weekdays) else { throw PhraseProblem.rangeWithoutEnd }
        days.formUnion(try Self.range(found, last))
      }
    } while !words.isAtEnd && !Self.endsDays(words)
    return RecurrenceRule(.weekly, interval: interval, days: days.days.map { RecurrenceRule.Day($0) })
  }

  /// Days of the month: counted weekdays, or dates.
  private mutating func monthly(interval: Int) throws(ValueProblem) -> RecurrenceRule {
    var ordinals: [Int] = []
    repeat {
      words.skip("and", "the")
      guard let ordinal = words.take(OrdinalWord.number) else { break }
      ordinals.append(ordinal)
    } while !words.isAtEnd
    if ordinals.isEmpty { throw PhraseProblem.whichDayOfTheMonth(interval) }
    if ordinals.contains(0) { throw PhraseProblem.countsFromZero }
    if let weekday = words.take({ Weekday(word: $0) }) {
      if let far = ordinals.first(where: { $0 > 5 }) { throw PhraseProblem.noSuchWeekday(far) }
      let said = try ofTheMonth(interval)
      if !words.isAtEnd { throw PhraseProblem.afterOrdinal(words, ordinals, weekday) }
      return RecurrenceRule(
        .monthly, interval: said ?? interval, days: ordinals.map { RecurrenceRule.Day(weekday, ordinal: $0) })
    }
    if let next = words.next, Self.weekdays(next) != nil { throw PhraseProblem.positionInMonth(next) }
    let isDay = words.accept("day", "days")
    let said = try ofTheMonth(interval)
    guard said != nil || isDay || interval > 1 else {
      throw PhraseProblem.ordinalOfWhat(words.next, ordinals)
    }
    if let far = ordinals.first(where: { $0 > 31 }) { throw PhraseProblem.noSuchDay(far) }
    return RecurrenceRule(.monthly, interval: said ?? interval, monthDays: ordinals)
  }

  /// After the days of a month: `of the month`, `of every other month`, `every 3 months`, as pages say it. How many months
  /// that is; nil where nothing of the kind follows.
  private mutating func ofTheMonth(_ interval: Int) throws(ValueProblem) -> Int? {
    if words.next == "of" || words.next == "in" {
      words.advance()
      words.skip("the", "each", "every")
      return try months() ?? (words.accept("month", "months") ? interval : nil)
    }
    var after = self
    after.words.skip("and")
    guard after.words.accept("every"), let said = try after.months() else { return nil }
    self = after
    return said
  }

  /// `other month`, `3 months`; nil, and nothing read, where something else follows.
  private mutating func months() throws(ValueProblem) -> Int? {
    var after = words
    guard let count = after.accept("other") ? 2 : after.take(Self.count), after.accept("month", "months")
    else {
      return nil
    }
    guard (1...99).contains(count) else { throw PhraseProblem.intervalOutOfRange }
    words = after
    return count
  }

  /// Where a list of days is over: a word follows that neither is a day nor leads to one.
  private static func endsDays(_ words: PhraseWords) -> Bool {
    guard let next = words.next else { return true }
    return next != "and" && weekdays(next) == nil
  }

  /// Monday to Friday; also Friday to Monday, over the end of the week.
  private static func range(_ first: WeekdaySet, _ last: WeekdaySet) throws(ValueProblem) -> WeekdaySet {
    guard let from = first.days.first, let to = last.days.first, first.count == 1, last.count == 1 else {
      throw PhraseProblem.rangeWithoutEnd
    }
    let length = from.days(until: to)
    return WeekdaySet(Weekday.allCases.filter { from.days(until: $0) <= length })
  }

  /// The days a word names: `tues`, `weekdays`, `weekend`.
  static func weekdays(_ word: String) -> WeekdaySet? {
    switch word {
    case "weekday", "weekdays": .weekdays
    case "weekend", "weekends": .weekend
    default: Weekday(word: word).map { WeekdaySet([$0]) }
    }
  }

  /// `2`, `two` … `twelve`.
  private static func count(_ word: String) -> Int? {
    if let number = Digits.number(word) { return number }
    return countWords.firstIndex(of: word).map { $0 + 1 }
  }

  private static let countWords = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]
}
