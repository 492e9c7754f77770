import ProgramDirectory
import Scheduling
import Wording

/// A part of the day, as people plan by it.
enum DayPart: String, CaseIterable, Sendable {
  case morning, afternoon, evening, night

  /// The minutes since midnight that belong to it; the night is what begins and what ends the day.
  private var minutes: [Range<Int>] {
    switch self {
    case .morning: [300..<720]
    case .afternoon: [720..<1020]
    case .evening: [1020..<1320]
    case .night: [0..<300, 1320..<1440]
    }
  }

  /// Whether a moment of a day belongs to it.
  func holds(_ time: TimeOfDay) -> Bool { minutes.contains { $0.contains(time.minutes) } }

  /// Whether something that is open from one time to another, perhaps past midnight, is open in it.
  func meets(_ period: OpeningHours.Period) -> Bool {
    let (opens, closes) = (period.opens.minutes, period.closes.minutes)
    let stretches = closes > opens ? [opens..<closes] : [opens..<1440, 0..<closes]
    return minutes.contains { part in stretches.contains { $0.overlaps(part) } }
  }

  /// Its name.
  var word: Word {
    switch self {
    case .morning: .finderMorning
    case .afternoon: .finderAfternoon
    case .evening: .finderEvening
    case .night: .finderNight
    }
  }
}

extension Group {
  /// The days of the week on which it meets or opens, by its own clock; none where it tells nobody. Days that change from week
  /// to week count where they are dates of their own, which come once.
  func finderDays(on today: CivilDate) -> WeekdaySet {
    switch attendance.hours {
    case .always?: .everyDay
    case .periods(let periods)?:
      periods.reduce(into: WeekdaySet()) { $0.formUnion($1.days) }
    case nil:
      WeekdaySet(
        meetings(on: today).flatMap { meeting in
          if case .dates(let dates) = meeting.time.pattern {
            return dates.filter { $0 >= today }.map(\.weekday)
          }
          return meeting.time.weekdays
        })
    }
  }

  /// The parts of the day in which it meets or is open, by its own clock; none where it tells nobody.
  func dayParts(on today: CivilDate) -> [DayPart] {
    switch attendance.hours {
    case .always?: DayPart.allCases
    case .periods(let periods)?: DayPart.allCases.filter { part in periods.contains(where: part.meets) }
    case nil:
      DayPart.allCases.filter { part in meetings(on: today).contains { part.holds($0.time.start) } }
    }
  }

  /// Those that are not over.
  private func meetings(on today: CivilDate) -> [Meeting] {
    attendance.schedule.filter { !$0.time.isOver(before: today) }
  }
}
