import Mustache
import ProgramDirectory
import Scheduling
import Wording

/// A day of the week with what meets on it.
struct ScheduleDay: Sendable {
  let name: String
  let id: String
  let entries: [ScheduleEntry]
  let count: String

  /// The id of a weekday on the page. No heading of a text can have it, as theirs hold no underscore.
  static func id(of day: Weekday) -> String { "day_\(day.name)" }

  init(name: String, id: String, entries: [ScheduleEntry], _ wording: Wording) {
    self.name = name
    self.id = id
    self.entries = entries
    count = wording.text(.countMeetings, count: entries.count)
  }

  static let type: ObjectType<ScheduleDay> = ObjectType(
    "schedule day", "A day of the week with what meets on it.",
    [
      .text("name", "Its name") { $0.name },
      .text("id", "An id for links: `day_monday`") { $0.id },
      .text("count", "How many meetings it has, in words") { $0.count },
      .list("entries", of: ScheduleEntry.type, "What meets, by time of day") { $0.entries },
    ])
}

/// A meeting in the week.
struct ScheduleEntry: EditionView {
  let group: Group
  let meeting: Meeting
  let edition: Edition

  static let type: ObjectType<ScheduleEntry> = ObjectType(
    "schedule entry", "A meeting in the week.",
    [
      .text("time", "Its hours and zone") { view in
        let zone = view.edition.wording.name(of: view.meeting.timeZone)
        return "\(view.edition.wording.hours(of: view.meeting.time)), \(zone)"
      },
      .optionalText("days", "Which days, where it is not every week") { view in
        view.isEveryWeek ? nil : view.edition.capitalized(view.edition.wording.days(of: view.meeting.time))
      },
      .object("group", of: GroupCard.type, "The group") { GroupCard(group: $0.group, edition: $0.edition) },
      .optionalText("format", "How people come together") { view in
        view.meeting.format.map { view.edition.wording.name(of: .format, $0.rawValue) }
      },
    ])

  private var isEveryWeek: Bool {
    switch meeting.time.recurrence?.pattern {
    case .weekly(_, let interval), .daily(let interval): interval == 1
    default: false
    }
  }
}

extension Edition {
  /// The meetings of the week by day; what has no day of the week (the 15th of the month, single dates) comes last.
  var week: [ScheduleDay] {
    var byDay: [Weekday: [ScheduleEntry]] = [:]
    var others: [ScheduleEntry] = []
    for group in index.listed where group.status != .paused {
      for meeting in group.attendance.schedule where !meeting.isOver(on: today) {
        let entry = ScheduleEntry(group: group, meeting: meeting, edition: self)
        let days = meeting.time.weekdays
        if days.isEmpty { others.append(entry) }
        for day in days { byDay[day, default: []].append(entry) }
      }
    }
    var week = Weekday.allCases.compactMap { day in
      byDay[day].map {
        ScheduleDay(
          name: capitalized(wording.name(of: day)), id: ScheduleDay.id(of: day), entries: Self.byTime($0),
          wording)
      }
    }
    if !others.isEmpty {
      week.append(
        ScheduleDay(name: wording.text(.otherDays), id: "day_other", entries: Self.byTime(others), wording))
    }
    return week
  }

  private static func byTime(_ entries: [ScheduleEntry]) -> [ScheduleEntry] {
    entries.sorted { ($0.meeting.time.start, $0.group.slug) < ($1.meeting.time.start, $1.group.slug) }
  }
}

extension Meeting {
  /// Whether its last date lies before `today`.
  func isOver(on today: CivilDate) -> Bool {
    if let until = time.until { return until < today }
    if case .dates(let dates) = time.pattern { return dates.allSatisfy { $0 < today } }
    return false
  }
}

extension MeetingTime {
  /// The days of the week on which it may be; empty where they change from time to time.
  var weekdays: [Weekday] {
    switch recurrence?.pattern {
    case .daily(let interval): interval == 1 ? Weekday.allCases : []
    case .weekly(let days, _): days.days
    case .monthlyByWeekday(_, let day, _): [day]
    case .monthlyByPosition, .monthlyByDate, .other, nil: []
    }
  }
}
