import ProgramDirectory
import Scheduling
import Wording

/// Days and hours in the words of a language, once they were asked for: there are few, and they are said of thousands of
/// meetings and dates.
final class SpokenTimes: Sendable {
  private struct Hours: Hashable {
    let start: TimeOfDay
    let end: TimeOfDay
  }

  private struct ShortSchedule: Hashable {
    let recurrence: RecurrenceDescription
    let start: TimeOfDay
  }

  private struct Schedule: Hashable {
    let recurrence: RecurrenceDescription
    let start: TimeOfDay
    let minutes: Int?
    let zone: TimeZoneName
  }

  private let wording: Wording
  private let hours = Memory<Hours, String>()
  private let schedules = Memory<Schedule, String>()
  private let shortSchedules = Memory<ShortSchedule, String>()

  init(_ wording: Wording) { self.wording = wording }

  /// The hours from one time to another.
  func hours(from start: TimeOfDay, to end: TimeOfDay) -> String {
    hours.value(of: Hours(start: start, end: end)) { wording.time(from: start, to: end) }
  }

  /// When a meeting is, in full. What has a first or last date is hardly said twice.
  func schedule(_ meeting: Meeting, today: CivilDate) -> String {
    let (time, zone) = (meeting.time, meeting.timeZone)
    guard time.isUnbounded, let recurrence = time.recurrence else {
      return wording.schedule(time, zone: zone, today: today)
    }
    let key = Schedule(
      recurrence: recurrence, start: time.start, minutes: time.wallClockMinutes, zone: zone)
    return schedules.value(of: key) { wording.schedule(time, zone: zone) }
  }

  /// When a meeting is, for lists. Single dates are hardly said twice.
  func shortSchedule(_ time: MeetingTime) -> String {
    guard let recurrence = time.recurrence else { return wording.shortSchedule(time) }
    return shortSchedules.value(of: ShortSchedule(recurrence: recurrence, start: time.start)) {
      wording.shortSchedule(time)
    }
  }
}

extension MeetingTime {
  /// Whether it neither begins nor ends on a date that is known.
  fileprivate var isUnbounded: Bool {
    guard from == nil, until == nil, times == nil, case .rule(let rule) = pattern else { return false }
    return rule.end == .never
  }
}
