public import Scheduling

extension Wording {
  /// A time: `7:00 pm`, `noon`, `midnight`; on a clock of 24 hours `19:00`.
  ///
  /// Noon and midnight are words where the clock has 12 hours, as nobody agrees on what 12 am is.
  public func time(_ time: TimeOfDay) -> String {
    guard hasTwelveHours else { return "\(time.hour % 24):\(Self.twoDigits(time.minute))" }
    switch time {
    case .noon: return text(.timeNoon)
    case .midnight, .endOfDay: return text(.timeMidnight)
    default: return text(time < .noon ? .timeAm : .timePm, ["time": bare(time)])
    }
  }

  /// From one time to another: `7:00 to 8:00 pm`, `11:30 am to 1:00 pm`, `10:00 pm to midnight`; `de 19:00 a 20:00`.
  public func time(from start: TimeOfDay, to end: TimeOfDay) -> String {
    let isWord = [TimeOfDay.noon, .midnight].contains(start) || [.noon, .midnight, .endOfDay].contains(end)
    let sameHalf = start < end && (start < .noon) == (end < .noon)
    let first = hasTwelveHours && sameHalf && !isWord ? bare(start) : time(start)
    return text(.timeRange, ["start": first, "end": time(end)])
  }

  /// The hours of a meeting: its start, and its end where that is said. What takes a day or more says how long.
  public func hours(of meeting: MeetingTime) -> String {
    let start = meeting.start
    guard let minutes = meeting.wallClockMinutes else { return time(start) }
    guard minutes < 1440 else {
      if start == .midnight, minutes == 1440 { return text(.timeAllDay) }
      return text(.scheduleWhen, ["days": time(start), "time": length(minutes: minutes)])
    }
    let end = start.minutes + minutes
    return time(from: start, to: end == 1440 ? .endOfDay : TimeOfDay(minutes: end % 1440) ?? start)
  }

  /// A length of time: `1 hour 30 minutes`.
  public func length(_ length: Length) -> String { self.length(minutes: length.minutes) }

  /// So many minutes, in days where they are whole days, else in hours and minutes.
  func length(minutes: Int) -> String {
    if minutes >= 1440, minutes % 1440 == 0 { return text(.lengthDays, count: minutes / 1440) }
    let hours = minutes / 60
    if hours == 0 { return text(.lengthMinutes, count: minutes) }
    if minutes % 60 == 0 { return text(.lengthHours, count: hours) }
    return text(
      .lengthHoursAndMinutes,
      ["hours": text(.lengthHours, count: hours), "minutes": text(.lengthMinutes, count: minutes % 60)])
  }

  private var hasTwelveHours: Bool { text(.clock) == "12" }

  /// `7:00` of 19:00.
  private func bare(_ time: TimeOfDay) -> String {
    "\((time.hour + 11) % 12 + 1):\(Self.twoDigits(time.minute))"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
