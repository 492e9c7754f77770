import Language
import Mustache
import ProgramDirectory
import Scheduling
import Wording

/// A line of the week: a meeting on one of its days.
struct ScheduleEntry: EditionView {
  let entry: WeekEntry
  let meeting: Meeting
  /// What the line stands for in the weeks that pages know, what is cancelled too.
  let occurrences: [MeetingOccurrence]
  let edition: Edition

  static let type: ObjectType<ScheduleEntry> = ObjectType(
    "schedule entry", "A meeting on one of its days.",
    [
      .text("time", "Its hours and zone") { view in
        let zone = view.edition.wording.name(of: view.meeting.timeZone)
        return "\(view.hours), \(zone)"
      },
      .text("hours", "Its hours alone") { $0.hours },
      .text("zone-name", "Its zone alone, in words") { $0.edition.wording.name(of: $0.meeting.timeZone) },
      .optionalText("days", "Which days, where it is not every week") { $0.days },
      .optionalText("dates", "The first of its dates, where they have no day of the week") { $0.dates },
      .object("group", of: GroupCard.type, "The group") {
        GroupCard(group: $0.entry.group, edition: $0.edition)
      },
      .optionalText("format", "How people come together") { view in
        view.meeting.format.map { view.edition.wording.name(of: .format, $0.rawValue) }
      },
      .list("notes", of: ScheduleNote.type, "What is cancelled, moved or different, a sentence each") {
        ScheduleNote.notes($0)
      },
      .optionalText("upcoming", "When it meets in the coming weeks, in the form that times.js reads") {
        view in
        let own = view.occurrences.filter { view.entry.single != nil || !$0.isBesideTheRule }
        return view.edition.upcomingTimes(own).encoded
      },
      .text("zone", "The time zone of its times as databases name it: “America/New_York”") {
        $0.meeting.timeZone.name
      },
    ])

  /// The occurrence of a line that stands for one date.
  var only: Occurrence? { entry.single == nil ? nil : occurrences.first?.occurrence }

  var hours: String {
    let wording = edition.wording
    guard let only else { return wording.hours(of: meeting.time) }
    let start = only.start.local.time
    return only.end.map { edition.spokenTimes.hours(from: start, to: $0.local.time) } ?? wording.time(start)
  }

  var days: String? {
    if let only {
      return edition.wording.text(.onlyOn, ["date": edition.wording.date(only.date, .dayAndMonth)])
    }
    switch meeting.time.recurrence?.pattern {
    case .weekly(_, let interval), .daily(let interval): if interval == 1 { return nil }
    default: break
    }
    return edition.capitalized(edition.wording.days(of: meeting.time))
  }

  /// Three at most; single dates are named anyway, by `days`.
  private var dates: String? {
    guard entry.section == .otherDays, case .rule = meeting.time.pattern, let horizon = edition.horizon else {
      return nil
    }
    let next = occurrences.filter { $0.occurrence.isHeld && $0.occurrence.date >= horizon.first }.prefix(3)
    guard !next.isEmpty else { return nil }
    return edition.wording.all(of: next.map { edition.wording.date($0.occurrence.date, .dayAndMonth) })
  }
}

/// What is different on a date, in words.
struct ScheduleNote: Sendable {
  let text: String
  let language: String?

  static let type: ObjectType<ScheduleNote> = ObjectType(
    "schedule note", "What is different on a date of a meeting.",
    [
      .text("text", "The sentence, without a full stop") { $0.text },
      .optionalText("lang", "The language of the reason in it, where it is not the page's") { $0.language },
    ])

  /// The notes of a line: cancelled dates together where the reason is the same, every other date by itself.
  /// Dates before the first of the month or after `last` need none.
  static func notes(_ line: ScheduleEntry, through last: CivilDate? = nil) -> [ScheduleNote] {
    let (edition, wording) = (line.edition, line.edition.wording)
    guard let horizon = edition.horizon else { return [] }
    let dates = horizon.first...max(horizon.first, last ?? horizon.last)
    var notes: [ScheduleNote] = []
    var cancelled: [(why: LocalizedText?, dates: [CivilDate])] = []
    for found in line.occurrences where dates.contains(found.occurrence.scheduled) {
      let occurrence = found.occurrence
      guard occurrence.isHeld else {
        if occurrence.cancellation == .paused { continue }
        let why = found.why?[edition.language]
        if let index = cancelled.firstIndex(where: { $0.why?[edition.language] == why }) {
          cancelled[index].dates.append(occurrence.scheduled)
        } else {
          cancelled.append((found.why, [occurrence.scheduled]))
        }
        continue
      }
      guard let what = line.difference(of: found) else { continue }
      notes.append(ScheduleNote(text: what, language: found.why.flatMap { edition.mark($0) }))
    }
    return cancelled.map { why, dates in
      let named = wording.all(of: dates.map { wording.date($0, .dayAndMonth) })
      let text =
        why.map { wording.text(.notOnBecause, ["dates": named, "why": $0[edition.language]]) }
        ?? wording.text(.notOn, ["dates": named])
      return ScheduleNote(text: text, language: why.flatMap { edition.mark($0) })
    } + notes
  }
}

extension ScheduleEntry {
  /// What is different about an occurrence that is held, with its date and why; nil where it is as always.
  fileprivate func difference(of found: MeetingOccurrence) -> String? {
    let (occurrence, wording) = (found.occurrence, edition.wording)
    var parts: [String] = []
    if let former = occurrence.movedFrom {
      parts.append(
        entry.single == nil
          ? wording.text(.movedTo, ["date": wording.date(occurrence.date, .weekdayAndDay)])
          : wording.text(.movedFrom, ["date": wording.date(former, .weekdayAndDay)]))
    } else if occurrence.start.local.time != meeting.time.start, occurrence.move != nil {
      parts.append(wording.time(occurrence.start.local.time))
    }
    if found.format == .online, meeting.format != .online { parts.append(wording.text(.onlineThisTime)) }
    if let why = found.why?[edition.language] { parts.append(why) }
    guard !parts.isEmpty else { return nil }
    let text = parts.joined(separator: ". ")
    guard entry.single == nil else { return text }
    return wording.text(.onDate, ["date": wording.date(occurrence.scheduled, .dayAndMonth), "what": text])
  }
}
