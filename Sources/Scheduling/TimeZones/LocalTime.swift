/// A date and a time on a wall clock, in a zone that stands elsewhere.
public struct LocalTime: Hashable, Sendable, Comparable {
  /// The date.
  public let date: CivilDate
  /// The seconds since midnight, 0…86,399.
  public let secondOfDay: Int

  /// That time of that date; 24:00 is 00:00 of the next. Nil after the year 9999.
  public init?(_ date: CivilDate, _ time: TimeOfDay) {
    guard let local = LocalTime(secondsSinceEpoch: date.daysSinceEpoch * 86_400 + time.minutes * 60)
    else { return nil }
    self = local
  }

  /// The time that a clock shows which showed 1970-01-01 00:00 so many seconds ago, had it never been changed; nil outside
  /// the years 1 to 9999.
  init?(secondsSinceEpoch seconds: Int) {
    let (quotient, remainder) = seconds.quotientAndRemainder(dividingBy: 86_400)
    guard let date = CivilDate(daysSinceEpoch: remainder < 0 ? quotient - 1 : quotient) else { return nil }
    self.date = date
    secondOfDay = remainder < 0 ? remainder + 86_400 : remainder
  }

  /// The same count the other way.
  var secondsSinceEpoch: Int { date.daysSinceEpoch * 86_400 + secondOfDay }

  /// The time of day in whole minutes.
  public var time: TimeOfDay { TimeOfDay(minutes: secondOfDay / 60) ?? .midnight }

  /// Earlier times first.
  public static func < (left: LocalTime, right: LocalTime) -> Bool {
    (left.date, left.secondOfDay) < (right.date, right.secondOfDay)
  }
}
