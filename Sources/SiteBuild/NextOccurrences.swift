import Content
public import Diagnostics
import JSON
import Language
import ProgramDirectory
public import Scheduling
import Wording

/// When groups meet next: what `waymark next` prints.
public struct NextOccurrences: Sendable {
  /// What there is to print, and how it went.
  public struct Answer: Sendable {
    /// Errors and warnings; of a sound content only what concerns the question.
    public let diagnostics: [Diagnostic]
    /// The list.
    public let text: String
    /// 0 done, 1 content or question at fault, 2 a file or the system failed.
    public let exitCode: Int32
  }

  private let content: String
  private let groups: [String]
  private let weeks: Int
  private let isJSON: Bool
  private let jobs: Int
  private let today: @Sendable (TimeZoneName) -> CivilDate

  /// A question about those groups, or all of them; from 00:00 of the day that `today` gives for the site's zone.
  public init(
    content: String, groups: [String], weeks: Int, isJSON: Bool, jobs: Int,
    today: @escaping @Sendable (TimeZoneName) -> CivilDate
  ) {
    self.content = content
    self.groups = groups
    self.weeks = weeks
    self.isJSON = isJSON
    self.jobs = jobs
    self.today = today
  }

  /// Reads the content and answers.
  public func run() async -> Answer {
    let result = await ContentLoader(ContentLoader.Options(today: today, jobs: jobs))
      .load(ContentSource(folder: content))
    var errors = result.log.sorted.filter { $0.severity == .error }
    guard let directory = result.directory, errors.isEmpty else {
      return Answer(
        diagnostics: errors, text: "", exitCode: errors.contains { $0.id.isSystemFailure } ? 2 : 1)
    }
    let chosen = choose(from: directory, &errors)
    guard errors.isEmpty else { return Answer(diagnostics: errors, text: "", exitCode: 1) }
    let dates = entries(of: chosen, in: directory, from: result.today)
    let lines = isJSON ? json(dates, directory.site.language) : text(dates, directory)
    return Answer(diagnostics: [], text: lines, exitCode: 0)
  }

  /// The groups that are asked for, each once, by slug, lasting id or former slug; one that is not there is an error.
  private func choose(from directory: ProgramDirectory, _ errors: inout [Diagnostic]) -> [Group] {
    guard !groups.isEmpty else { return directory.groups }
    var byName: [String: Group] = [:]
    for group in directory.groups { byName[group.slug.text] = group }
    // A name that is in use goes before one that once was.
    for group in directory.groups where byName[group.id.text] == nil { byName[group.id.text] = group }
    for group in directory.groups {
      for alias in group.aliases where byName[alias.text] == nil { byName[alias.text] = group }
    }
    var chosen: [Group] = []
    var seen: Set<Slug> = []
    for name in groups {
      if let group = byName[name] {
        if seen.insert(group.slug).inserted { chosen.append(group) }
      } else {
        errors.append(
          Diagnostic(
            .unknownReference, .error, at: nil, "there is no group ‘\(name)’",
            help: NearestWord.suggestion(for: name, among: directory.groups.lazy.map(\.slug.text))
              ?? "write the name of a file of groups/ without its ending"))
      }
    }
    return chosen
  }

  private struct Entry {
    let group: Group
    let found: MeetingOccurrence
  }

  /// The occurrences that start from 00:00 of `day` in the site's zone on, for so many weeks. A series that nobody can join
  /// on that day any more is not offered.
  private func entries(of groups: [Group], in directory: ProgramDirectory, from day: CivilDate) -> [Entry] {
    let zone = directory.zones[directory.site.timeZone] ?? .utc
    let end = day.adding(days: weeks * 7) ?? .last
    guard let start = LocalTime(day, .midnight), let stop = LocalTime(end, .midnight) else { return [] }
    let window = zone.instant(of: start)..<zone.instant(of: stop)
    let calendar = MeetingCalendar(directory)
    // A day either way: the date in a meeting's zone may be another than in the site's.
    let first = day.adding(days: -1) ?? day
    let last = end.adding(days: 1) ?? end
    return groups.flatMap { group in
      calendar.occurrences(of: group, from: first, through: last, joinableOn: day)
        .filter { window.contains($0.occurrence.start.instant) }.map { Entry(group: group, found: $0) }
    }.sorted {
      ($0.found.occurrence.start, $0.group.slug, $0.found.meeting.id)
        < ($1.found.occurrence.start, $1.group.slug, $1.found.meeting.id)
    }
  }

  // MARK: - Writing

  private func json(_ entries: [Entry], _ language: LanguageTag) -> String {
    let objects = entries.map { entry -> JSONValue in
      let occurrence = entry.found.occurrence
      var object = JSONObject()
      object.set("group", entry.group.slug.text)
      object.set("start", "\(occurrence.start)")
      object.set("end", occurrence.end.map { "\($0)" })
      object.set("timezone", entry.found.meeting.timeZone.name)
      if case .place(let slug, _)? = entry.found.venue { object.set("place", slug.text) }
      if !occurrence.isHeld { object.set("cancelled", .flag(true)) }
      object.set("why", entry.found.why?[language])
      return object.value
    }
    return String(decoding: JSONValue.list(objects).bytes, as: UTF8.self) + "\n"
  }

  private func text(_ entries: [Entry], _ directory: ProgramDirectory) -> String {
    guard !entries.isEmpty else { return "Nothing meets in these weeks.\n" }
    let language = directory.site.language
    let wording = Wording(LanguagePack(language))
    var lines: [String] = []
    var day: CivilDate?
    // Under each day what is held on that day where it is held, so that no day comes twice.
    let byDay = entries.sorted {
      ($0.found.occurrence.date, $0.found.occurrence.start, $0.group.slug)
        < ($1.found.occurrence.date, $1.found.occurrence.start, $1.group.slug)
    }
    for entry in byDay {
      let occurrence = entry.found.occurrence
      if occurrence.date != day {
        if day != nil { lines.append("") }
        lines.append(wording.date(occurrence.date, .long))
        day = occurrence.date
      }
      let start = wording.time(occurrence.start.local.time)
      let zone = wording.name(of: entry.found.meeting.timeZone)
      var line = "  \(start), \(zone): \(entry.group.name[language])"
      let state = wording.state(
        of: occurrence, isOnlineInstead: entry.found.isOnlineInstead, why: entry.found.why?[language])
      if let state { line += " – \(state)" }
      lines.append(line)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
