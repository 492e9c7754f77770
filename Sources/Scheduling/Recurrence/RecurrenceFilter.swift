/// What a rule asks of a day, whatever period the day is found in: all `BY…` parts but `BYSETPOS`, each of which must agree.
///
/// RFC 5545 describes some parts as expanding a period and some as limiting it. As the days of a period are few, both come
/// to the same: every day of the period is asked.
struct RecurrenceFilter {
  /// Bit 0 is Monday; each of them.
  private let everyWeekday: UInt8
  /// Bit 0 is Monday; each of them, or some.
  private let possibleWeekdays: UInt64
  /// By weekday, which ones of the month or year.
  private let ordinals: [SignedNumberSet]
  private let hasDays: Bool
  private let hasOrdinals: Bool
  private let ordinalsAreOfMonth: Bool
  /// Bit 1 is January.
  private let months: UInt16
  private let monthDays: SignedNumberSet
  private let yearDays: SignedNumberSet
  private let weekNumbers: SignedNumberSet
  /// Monday is 0.
  private let weekStart: Int
  /// Whether the weekday decides alone.
  let asksWeekdayOnly: Bool

  init(_ rule: RecurrenceRule) {
    var everyWeekday: UInt8 = 0
    for day in rule.days where day.ordinal == nil { everyWeekday |= 1 << UInt8(day.weekday.rawValue - 1) }
    self.everyWeekday = everyWeekday
    hasDays = !rule.days.isEmpty
    possibleWeekdays =
      rule.days.isEmpty ? 0x7F : rule.days.reduce(0) { $0 | 1 << UInt64($1.weekday.rawValue - 1) }
    hasOrdinals = rule.days.contains { $0.ordinal != nil }
    ordinals =
      hasOrdinals
      ? Weekday.allCases.map { weekday in
        SignedNumberSet(rule.days.compactMap { $0.weekday == weekday ? $0.ordinal : nil }, limit: 53)
      } : []
    ordinalsAreOfMonth = rule.frequency == .monthly || !rule.months.isEmpty
    months = rule.months.reduce(0) { $0 | 1 << UInt16($1.rawValue) }
    monthDays = SignedNumberSet(rule.monthDays, limit: 31)
    yearDays = SignedNumberSet(rule.yearDays, limit: 366)
    weekNumbers = SignedNumberSet(rule.weekNumbers, limit: 53)
    weekStart = rule.weekStart.rawValue - 1
    asksWeekdayOnly =
      !hasOrdinals && rule.months.isEmpty && monthDays.isEmpty && yearDays.isEmpty && weekNumbers.isEmpty
  }

  /// Whether the rule keeps to other months than this one, 1…12.
  func excludes(month: Int) -> Bool { months != 0 && months & 1 << UInt16(month) == 0 }

  /// Days in a row whose weekday is wanted or may be, where others of its kind decide; bit 0 is a day of that weekday, Monday 0.
  func weekdays(from weekday: Int) -> UInt64 {
    let shift = UInt64(weekday)
    return MarkedDays.everyWeek((possibleWeekdays >> shift | possibleWeekdays << (7 - shift)) & 0x7F)
  }

  /// Whether the rule wants that day.
  func contains(_ day: CalendarDay) -> Bool {
    if excludes(month: day.month) { return false }
    if hasDays, !hasWeekday(of: day) { return false }
    if !monthDays.isEmpty, !monthDays.contains(day.dayOfMonth, of: day.monthLength) { return false }
    if !yearDays.isEmpty, !yearDays.contains(day.dayOfYear, of: day.yearLength) { return false }
    return weekNumbers.isEmpty || hasWeekNumber(of: day)
  }

  private func hasWeekday(of day: CalendarDay) -> Bool {
    if everyWeekday & 1 << UInt8(day.weekday) != 0 { return true }
    guard hasOrdinals else { return false }
    let (position, length) =
      ordinalsAreOfMonth ? (day.dayOfMonth, day.monthLength) : (day.dayOfYear, day.yearLength)
    return ordinals[day.weekday].contains((position - 1) / 7 + 1, of: Self.count(position, length))
  }

  /// A week belongs to the year that holds its fourth day, whatever day it begins on (RFC 5545, as ISO 8601).
  private func hasWeekNumber(of day: CalendarDay) -> Bool {
    var fourthDay = day.dayOfYear - (day.weekday - weekStart + 7) % 7 + 3
    var length = day.yearLength
    if fourthDay < 1 {
      length = CalendarDay.length(ofYear: day.year - 1)
      fourthDay += length
    } else if fourthDay > length {
      fourthDay -= length
      length = CalendarDay.length(ofYear: day.year + 1)
    }
    return weekNumbers.contains((fourthDay - 1) / 7 + 1, of: Self.count(fourthDay, length))
  }

  /// How many days of a stretch of `length` days fall on the weekday that its day number `position` falls on.
  private static func count(_ position: Int, _ length: Int) -> Int {
    (position - 1) / 7 + 1 + (length - position) / 7
  }
}
