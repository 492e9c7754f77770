import Diagnostics

/// What can be wrong with an `every:` phrase, and what to write instead.
enum PhraseProblem {
  private static func problem(_ what: String, _ help: String) -> ValueProblem {
    ValueProblem(.badSchedule, what, help: help)
  }

  static let empty = problem("names no day", "write a day, such as ‘tuesday’ or ‘2nd and 4th thursday’")

  static let intervalOutOfRange = problem(
    "has a number that is not from 1 to 99", "write ‘3 weeks on tuesday’")

  static let twoEntries = problem(
    "says two things at once", "write two entries of the schedule, one for each")

  static let countsFromZero = problem("counts from zero", "write ‘1st’ for the first")

  static let everyYear = problem(
    "repeats every year, which ‘every’ has no words for", "write the date under ‘on’, or a rule under ‘rrule’"
  )

  static let otherWeekday = problem(
    "could mean several things", "write ‘2 weeks on monday, tuesday …’, or name the days after ‘other’")

  static let otherOrdinal = problem(
    "mixes ‘other’ with a day of the month", "write ‘2 months on the first monday’, or ‘other monday’")

  static let rangeWithoutEnd = problem(
    "has a range that does not go from one day to another", "write ‘monday to friday’")

  /// Phrases that people write and that mean no day, or two different things; nil for all else.
  static func knownMistake(_ words: PhraseWords) -> ValueProblem? {
    let text = words.all.joined(separator: " ")
    for word in ["biweekly", "bi to weekly", "fortnight", "fortnights", "fortnightly", "bimonthly"]
    where text.hasPrefix(word) {
      return problem(
        "does not say which day, nor how often for everybody",
        "for every second week write ‘other’ and the day, as in ‘other tuesday’; for twice a month, ‘1st and 3rd tuesday’"
      )
    }
    switch words.next {
    case "weekly": return problem("does not say on which day", "write the day, as in ‘tuesday’")
    case "monthly":
      return problem(
        "does not say on which day", "write the day, as in ‘first monday’ or ‘15th of the month’")
    case "yearly", "annually", "year": return everyYear
    case "quarterly": return problem("does not say on which day", "write ‘3 months on the first monday’")
    case "once", "twice":
      return problem("does not say on which days", "write the days, as in ‘1st and 3rd tuesday’")
    default: return nil
    }
  }

  static func whichDayOfTheWeek(_ weeks: Int) -> ValueProblem {
    let example = weeks == 1 ? "tuesday" : weeks == 2 ? "other tuesday" : "\(weeks) weeks on tuesday"
    return problem("does not say on which day of the week", "write the day, as in ‘\(example)’")
  }

  static func whichDayOfTheMonth(_ months: Int) -> ValueProblem {
    let example = months == 1 ? "first monday" : "\(months) months on the first monday"
    return problem("does not say on which day of the month", "write the day, as in ‘\(example)’")
  }

  static func unitMissing(_ next: String?) -> ValueProblem {
    if let next, next == "years" || next == "year" {
      return problem(
        "repeats by years, which ‘every’ has no words for",
        "write the dates under ‘on’, or a rule under ‘rrule’")
    }
    return problem(
      "has a number without ‘days’, ‘weeks’ or ‘months’", "write ‘3 weeks on tuesday’ or ‘15th of the month’")
  }

  static func noSuchWeekday(_ ordinal: Int) -> ValueProblem {
    problem(
      "asks for number \(ordinal) of a weekday, but no month has more than five",
      "write ‘last’, or a number up to 5th")
  }

  static func noSuchDay(_ day: Int) -> ValueProblem {
    problem(
      "asks for day \(day), but no month has more than 31", "write ‘last day of the month’ for the last")
  }

  static func positionInMonth(_ word: String) -> ValueProblem {
    let days = word.hasPrefix("weekend") ? "SA,SU" : "MO,TU,WE,TH,FR"
    return problem(
      "counts several days of the week together, which ‘every’ has no words for",
      "write ‘rrule: FREQ=MONTHLY;BYDAY=\(days);BYSETPOS=1’ for the first, and -1 for the last")
  }

  static func ordinalOfWhat(_ next: String?, _ ordinals: [Int]) -> ValueProblem {
    if let next, Month(word: next) != nil { return everyYear }
    if let next, let suggestion = NearestWord.suggestion(for: next, among: Weekday.names) {
      return problem("has an unknown day: \(PlainText.quoted(next))", suggestion)
    }
    let ordinal = OrdinalWord.text(ordinals.first ?? 1)
    let example = ordinals.first == -1 ? "last day" : ordinal
    return problem("does not say what it counts", "write ‘\(ordinal) tuesday’ or ‘\(example) of the month’")
  }

  /// What stands after `first monday`: most often a second day, which would need its own ordinal.
  static func afterOrdinal(_ words: PhraseWords, _ ordinals: [Int], _ weekday: Weekday) -> ValueProblem {
    var words = words
    let first = ordinals.map(OrdinalWord.text).joined(separator: " and ") + " " + weekday.name
    words.skip("and", "the", "on", "every")
    if let other = words.next.flatMap({ Weekday(word: $0) }) {
      let second = ordinals.map(OrdinalWord.text).joined(separator: " and ") + " " + other.name
      return problem(
        "could mean two things: is it every \(other.name), or only the \(second)?",
        "write two entries of the schedule: ‘\(first)’, and ‘\(other.name)’ or ‘\(second)’")
    }
    if let ordinal = words.next.flatMap(OrdinalWord.number) {
      let second = words.following.flatMap { Weekday(word: $0)?.name } ?? "tuesday"
      return problem(
        "says two things at once",
        "write two entries of the schedule: ‘\(first)’ and ‘\(OrdinalWord.text(ordinal)) \(second)’")
    }
    return words.next.map { unexpected($0, after: nil) } ?? empty
  }

  static func notADay(_ word: String, in words: PhraseWords) -> ValueProblem {
    if OrdinalWord.number(word) != nil { return twoEntries }
    if let problem = timeOrDay(word) { return problem }
    let known =
      Weekday.names + ["weekday", "weekend", "day", "other", "first", "second", "third", "fourth", "last"]
    return problem(
      words.all.count == 1 ? "is not a day" : "has \(PlainText.quoted(word)) where a day should be",
      NearestWord.suggestion(for: word, among: known)
        ?? "write a day, such as ‘tuesday’ or ‘2nd and 4th thursday’")
  }

  /// A word left over after a phrase that was complete without it.
  static func unexpected(_ word: String, after rule: RecurrenceRule?) -> ValueProblem {
    if OrdinalWord.number(word) != nil { return twoEntries }
    if let problem = timeOrDay(word) { return problem }
    let known = Weekday.names + ["and", "month"]
    return problem(
      "goes on with \(PlainText.quoted(word)), which ‘every’ cannot use",
      NearestWord.suggestion(for: word, among: known)
        ?? "write the days alone, such as ‘tuesday and thursday’")
  }

  private static func timeOrDay(_ word: String) -> ValueProblem? {
    let isTime = word.utf8.first.map(Digits.isDigit) == true && OrdinalWord.number(word) == nil
    let partsOfDay = [
      "at", "noon", "midnight", "morning", "mornings", "afternoon", "afternoons", "evening", "evenings",
      "night", "nights",
    ]
    if isTime || partsOfDay.contains(word) {
      return problem("holds a time as well as days", "write the time under ‘at’, as in ‘at: 7 pm’")
    }
    if ["except", "but", "from", "until", "starting", "unless"].contains(word) {
      return problem("holds more than days", "write dates under ‘from’, ‘until’ and ‘except’")
    }
    if word == "other" || word == "week" || word == "weeks" || word == "alternate" {
      return problem("names weeks after days", "write ‘other tuesday’ or ‘2 weeks on tuesday’")
    }
    return nil
  }
}
