public import Diagnostics

/// Days of the week, in the order of the week.
public struct WeekdaySet: Hashable, Sendable {
  /// Bit 0 is Monday.
  private var bits: UInt8 = 0

  /// No day.
  public init() {}

  /// Those days, each once.
  public init(_ days: some Sequence<Weekday>) {
    for day in days { insert(day) }
  }

  /// Monday to Friday.
  public static let weekdays = WeekdaySet([.monday, .tuesday, .wednesday, .thursday, .friday])
  /// Saturday and Sunday.
  public static let weekend = WeekdaySet([.saturday, .sunday])
  /// All seven.
  public static let everyDay = WeekdaySet(Weekday.allCases)

  /// Adds a day.
  public mutating func insert(_ day: Weekday) { bits |= Self.bit(day) }

  /// Adds the days of another set.
  public mutating func formUnion(_ other: WeekdaySet) { bits |= other.bits }

  /// Whether the day is among them.
  public func contains(_ day: Weekday) -> Bool { bits & Self.bit(day) != 0 }

  /// How many there are.
  public var count: Int { bits.nonzeroBitCount }
  /// Whether there is none.
  public var isEmpty: Bool { bits == 0 }
  /// The days from Monday to Sunday.
  public var days: [Weekday] { Weekday.allCases.filter(contains) }

  /// The days as runs of neighbours, `[monday…wednesday, friday…friday]`; a run does not go past Sunday.
  public var runs: [ClosedRange<Weekday>] {
    var runs: [ClosedRange<Weekday>] = []
    for day in days {
      if let last = runs.last, last.upperBound.rawValue + 1 == day.rawValue {
        runs[runs.count - 1] = last.lowerBound...day
      } else {
        runs.append(day...day)
      }
    }
    return runs
  }

  private static func bit(_ day: Weekday) -> UInt8 { 1 << UInt8(day.rawValue - 1) }
}

extension WeekdaySet {
  /// The days that an `every:` phrase names in each week, as `hours:` needs them: `monday`, `mon, wed, fri`,
  /// `monday to friday`, `weekday`, `day`. Throws for everything that does not repeat weekly.
  public init(phrase text: String) throws(ValueProblem) {
    let rule = try RecurrenceRule(phrase: text)
    switch RecurrenceDescription(rule).pattern {
    case .daily(interval: 1): self = .everyDay
    case .weekly(let days, interval: 1): self = days
    default:
      throw ValueProblem(
        .badSchedule, "does not repeat every week, as opening hours do",
        help: "write days of the week, such as ‘monday to friday’; other days belong under ‘schedule’")
    }
  }
}
