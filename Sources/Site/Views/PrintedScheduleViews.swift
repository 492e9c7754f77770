import Language
import Mustache
import ProgramDirectory
import QRCode
import Scheduling
import Wording

/// A letter that stands for something on paper, where there is no room for words.
enum PrintedLetter: CaseIterable {
  case online, inPerson, phone, signUp

  /// The letters of a meeting of a group.
  static func letters(of meeting: Meeting, _ group: Group) -> [PrintedLetter] {
    var letters: [PrintedLetter] = []
    switch meeting.format {
    case .online?: letters.append(.online)
    case .inPerson?: letters.append(.inPerson)
    case .hybrid?: letters += [.online, .inPerson]
    case .phone?: letters.append(.phone)
    case nil: break
    }
    if group.registration?.requirement == .yes { letters.append(.signUp) }
    return letters
  }

  func letter(_ wording: Wording) -> String {
    switch self {
    case .online: wording.text(.letterOnline)
    case .inPerson: wording.text(.letterInPerson)
    case .phone: wording.text(.letterPhone)
    case .signUp: wording.text(.letterSignUp)
    }
  }

  func meaning(_ wording: Wording) -> String {
    switch self {
    case .online: wording.name(of: .format, "online")
    case .inPerson: wording.name(of: .format, "in-person")
    case .phone: wording.name(of: .format, "phone")
    case .signUp: wording.name(of: .registration, "yes")
    }
  }
}

/// A letter with what it means.
struct PrintedLetterView: Sendable {
  let letter: String
  let meaning: String

  static let type: ObjectType<PrintedLetterView> = ObjectType(
    "letter", "A letter that stands for something on paper.",
    [
      .text("letter", "The letter") { $0.letter },
      .text("meaning", "What it means") { $0.meaning },
    ])

  init(_ letter: PrintedLetter, _ wording: Wording) {
    self.letter = letter.letter(wording)
    meaning = letter.meaning(wording)
  }
}

/// A day of the week on paper.
struct PrintedDay: Sendable {
  let name: String
  let lines: [PrintedLine]

  static let type: ObjectType<PrintedDay> = ObjectType(
    "printed day", "A day of the week on paper.",
    [
      .text("name", "Its name") { $0.name },
      .list("lines", of: PrintedLine.type, "What meets, by time of day") { $0.lines },
    ])
}

/// A line of the week on paper. It holds no way in: a notice board is for everybody.
struct PrintedLine: EditionView {
  let entry: ScheduleEntry
  let edition: Edition

  static let type: ObjectType<PrintedLine> = ObjectType(
    "printed line", "A meeting on paper.",
    [
      .text("hours", "Its hours, and its zone where that is not the site's") { $0.hours },
      .list("letters", of: PrintedLetterView.type, "What stands for how people come together") { view in
        PrintedLetter.letters(of: view.entry.meeting, view.group).map {
          PrintedLetterView($0, view.edition.wording)
        }
      },
      .optionalText("days", "Which days, where it is not every week") { $0.entry.days },
      .optionalText("where", "The place or area") { $0.where },
      .optionalText("status-name", "The status in words, where it is not open") { view in
        view.group.status == .open
          ? nil : view.edition.wording.name(of: .status, view.group.status.rawValue)
      },
      .list("notes", of: ScheduleNote.type, "What is cancelled, moved or different in these weeks") { view in
        ScheduleNote.notes(view.entry, through: view.edition.printedThrough)
      },
    ] + TemplateField.localized("name", "The group's name") { $0.group.name })

  fileprivate var group: Group { entry.entry.group }

  private var hours: String {
    let zone = entry.meeting.timeZone
    return zone == edition.site.timeZone
      ? entry.hours : "\(entry.hours), \(edition.wording.name(of: zone))"
  }

  private var `where`: String? {
    guard let venue = entry.meeting.venue ?? group.attendance.venue, entry.meeting.format != .online else {
      return nil
    }
    switch venue {
    case .place(let slug, let room):
      let name = edition.index.places[slug]?.name[edition.language]
      return [name, room].compactMap { $0 }.joined(separator: ", ")
    case .area(let area, _): return area.inWords
    }
  }
}

extension Edition {
  /// How far the dates on paper reach: to the end of the month and a week beyond, as long as a sheet hangs.
  var printedThrough: CivilDate? { horizon?.first.adding(days: 37) }

  /// The week on paper, as far as it stands on one page. Discreet groups are not on it: a neutral name would tell nobody
  /// anything, and who looks at a notice board may be watched.
  func printedDays(onPage number: Int) -> [PrintedDay] {
    weekDays(onPage: number).compactMap { day in
      let lines = day.entries.filter { isOnPaper($0.entry) }
      guard !lines.isEmpty else { return nil }
      return PrintedDay(name: day.name, lines: lines.map { PrintedLine(entry: $0, edition: self) })
    }
  }

  /// The letters that occur on that page, with what they mean.
  func printedLegend(onPage number: Int) -> [PrintedLetterView] {
    var used: Set<PrintedLetter> = []
    for entry in week.parts(onPage: number).lazy.filter(\.section.hasMeetings).flatMap(\.entries) {
      guard used.count < PrintedLetter.allCases.count, let meeting = entry.meeting, isOnPaper(entry) else {
        continue
      }
      used.formUnion(PrintedLetter.letters(of: meeting, entry.group))
    }
    return PrintedLetter.allCases.filter(used.contains).map { PrintedLetterView($0, wording) }
  }

  /// Whether a line stands on paper: a single date does where it is soon enough.
  private func isOnPaper(_ entry: WeekEntry) -> Bool {
    guard let window = timesWindow, let last = printedThrough, !entry.group.isDiscreet else { return false }
    guard entry.single != nil else { return true }
    return calendar.occurrences(of: entry.group, from: window.first, through: window.last)
      .first { entry.stands(for: $0) }.map { $0.occurrence.date <= last } ?? true
  }

  /// The absolute address of the week in this language.
  var scheduleAddress: String { links.absolute(paths.path(of: .schedule, in: language)) }

  /// A picture that leads a telephone there; nil where the address is too long for one.
  var scheduleCode: [UInt8]? {
    QRCode(scheduleAddress).map { code in
      Array(
        """
        <svg class="qr" viewBox="0 0 \(code.side) \(code.side)" aria-hidden="true" shape-rendering="crispEdges">\
        <path fill="#fff" d="M0 0h\(code.side)v\(code.side)h-\(code.side)z"/><path fill="#000" d="\(code.path)"/></svg>
        """.utf8)
    }
  }
}
