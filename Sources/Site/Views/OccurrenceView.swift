import Language
import Mustache
import ProgramDirectory
import Scheduling
import Wording

/// One date of a group, held or not.
struct OccurrenceView: EditionView {
  let found: MeetingOccurrence
  let group: Group
  let edition: Edition

  static let type: ObjectType<OccurrenceView> = ObjectType(
    "occurrence", "One date of a group, held or not.",
    [
      .object("date", of: DateView.type, "The day") { DateView($0.found.occurrence.date, $0.edition) },
      .text("start", "When it starts, as `datetime` wants it") { "\($0.found.occurrence.start)" },
      .optionalText("minutes", "How many minutes it takes, where that is said") { view in
        let (start, end) = (view.found.occurrence.start, view.found.occurrence.end)
        return end.map { String($0.instant.minutesSinceEpoch - start.instant.minutesSinceEpoch) }
      },
      .text("time", "Its hours") { $0.time },
      .flag("cancelled", "Whether it is cancelled") { !$0.found.occurrence.isHeld },
      .optionalText("state", "What is different about it, in words: cancelled, moved, online this time") {
        $0.state
      },
      .optionalText("state-lang", "The language of the reason in `state`, where it is not the page's") {
        view in
        view.found.why.flatMap { view.edition.mark($0) }
      },
    ])

  private var time: String {
    let occurrence = found.occurrence
    let start = occurrence.start.local.time
    guard let end = occurrence.end?.local.time else { return edition.wording.time(start) }
    return edition.wording.time(from: start, to: end)
  }

  /// Cancelled and why; moved from where; online where it is not so as a rule; the reason.
  var state: String? {
    edition.wording.state(
      of: found.occurrence, isOnlineInstead: found.isOnlineInstead, why: found.why?[edition.language])
  }
}

extension GroupView {
  /// “Dates as listed from November 1, 2026 on”.
  var datesAsListed: String {
    edition.horizon.map { horizon in
      edition.wording.text(.datesAsListed, ["date": edition.date(horizon.first)])
    } ?? ""
  }

  /// How many dates a page lists.
  private static let mostDates = 8

  /// The dates from the first of this month on, eight at most: so a page changes when its content does and once a month,
  /// not with every day. What is over today is for the browser to tell. Without series that nobody can join any more.
  var occurrences: [OccurrenceView] {
    guard let (first, last) = edition.horizon else { return [] }
    return edition.calendar.occurrences(of: group, from: first, through: last, joinableOn: edition.today)
      .prefix(Self.mostDates).map { OccurrenceView(found: $0, group: group, edition: edition) }
  }
}
