import Mustache
import ProgramDirectory
import Scheduling
import Wording

/// A day of the week with what meets on it, or as much of it as stands on one page.
struct ScheduleDay: EditionView {
  let part: WeekPart
  /// How many meetings the day has on all pages together.
  let total: Int
  let edition: Edition

  /// The id of a weekday on the page. No heading of a text can have it, as theirs hold no underscore.
  static func id(of day: Weekday) -> String { "day_\(day.name)" }

  static let type: ObjectType<ScheduleDay> = ObjectType(
    "schedule day", "A day of the week with what meets on it.",
    [
      .text("name", "Its name") { $0.name },
      .text("id", "An id for links: `day_monday`") { $0.id },
      .text("url", "Where it stands: the page of the week that it begins on, and its id there") {
        $0.edition.url(of: $0.part.section)
      },
      .optionalText("number", "Its number, Monday being 1; absent for what has no day of the week") { view in
        if case .day(let day) = view.part.section { String(day.rawValue) } else { nil }
      },
      .flag("continued", "Whether it began on the page before") { $0.part.isContinued },
      .text("count", "How many meetings it has, in words") {
        $0.edition.wording.text(.countMeetings, count: $0.total)
      },
      .list("entries", of: ScheduleEntry.type, "What meets, by time of day") { $0.entries },
    ])

  var name: String {
    if case .day(let day) = part.section { return edition.capitalized(edition.wording.name(of: day)) }
    return edition.wording.text(.otherDays)
  }

  private var id: String {
    if case .day(let day) = part.section { Self.id(of: day) } else { "day_other" }
  }

  var entries: [ScheduleEntry] {
    guard let window = edition.timesWindow else { return [] }
    // A meeting has a line for each of its dates beside the rule, all with the same dates to choose from.
    var occurrences: [ObjectIdentifier: [MeetingOccurrence]] = [:]
    return part.entries.compactMap { entry in
      guard let meeting = entry.meeting else { return nil }
      let found =
        occurrences[ObjectIdentifier(meeting)]
        ?? edition.calendar.occurrences(
          of: meeting, in: entry.group, from: window.first, through: window.last)
      if entry.single != nil { occurrences[ObjectIdentifier(meeting)] = found }
      return ScheduleEntry(
        entry: entry, meeting: meeting, occurrences: found.filter { entry.stands(for: $0) }, edition: edition)
    }
  }
}

extension WeekEntry {
  /// Whether the occurrence, of any meeting of its group, is one of those that the line stands for; cancelled ones too.
  func stands(for found: MeetingOccurrence) -> Bool {
    let occurrence = found.occurrence
    guard let meeting, found.meeting.id == meeting.id else { return false }
    if let single { return occurrence.scheduled == single && found.isBesideTheRule }
    guard case .day(let day) = section else { return true }
    return occurrence.scheduled.weekday == day && !occurrence.isExtra
  }
}

extension Edition {
  /// The parts of the week that have days, each once and whole, for links and counts.
  var weekDays: [ScheduleDay] {
    week.sections.compactMap { section, entries in
      guard section.hasMeetings else { return nil }
      let part = WeekPart(section: section, entries: entries[...], isContinued: false)
      return ScheduleDay(part: part, total: entries.count, edition: self)
    }
  }

  /// The same as far as they stand on one page of the week.
  func weekDays(onPage number: Int) -> [ScheduleDay] {
    let totals = Dictionary(
      week.sections.map { ($0.section, $0.entries.count) }, uniquingKeysWith: { first, _ in first })
    return week.parts(onPage: number).filter(\.section.hasMeetings).map { part in
      ScheduleDay(part: part, total: totals[part.section] ?? 0, edition: self)
    }
  }

  /// The groups of a part of the week without meetings, as far as they stand on that page.
  func weekGroups(_ section: WeekEntry.Section, onPage number: Int, where isShown: (Group) -> Bool)
    -> [GroupCard]
  {
    week.parts(onPage: number).filter { $0.section == section }
      .flatMap { $0.entries.filter { isShown($0.group) }.map { GroupCard(group: $0.group, edition: self) } }
  }

  /// Where a part of the week stands.
  func url(of section: WeekEntry.Section) -> String {
    let page = week.page(of: section) ?? 1
    let url = url(page == 1 ? .schedule : .continuation(of: .schedule, page: page))
    if case .day(let day) = section { return "\(url)#\(ScheduleDay.id(of: day))" }
    return "\(url)#day_other"
  }
}

extension WeekEntry.Section {
  /// Whether meetings stand in it rather than groups.
  var hasMeetings: Bool { self != .hours && self != .arranged }
}
