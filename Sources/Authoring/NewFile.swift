public import Content
public import Diagnostics
import ProgramDirectory
public import Scheduling

/// A new file of content: where it stands and what it says.
public struct NewFile: Sendable {
  /// Its path below the content folder.
  public let path: String
  /// Its text.
  public let text: String
  /// What somebody has to say before it is right, in the words of its fields; the file is a draft until then.
  public let missing: [String]
  /// Whether its path is called after the kind of file alone, because nothing of its name can stand in an address.
  public let isNumbered: Bool

  /// A file of that kind for `name`, or the problems with what was asked for.
  /// - Parameters:
  ///   - slug: the slug that somebody chose; without it the name gives one.
  ///   - names: the names of the site, so that nothing is overwritten and references are known.
  ///   - leavesGaps: whether somebody was asked and left the rest for later: then examples stand in the file of what is
  ///     not known. Otherwise it is a problem.
  public static func make(
    _ kind: NewFileKind, name: String, slug: String? = nil, details: FileDetails, names: ContentNames,
    today: CivilDate, leavesGaps: Bool = false
  ) -> Result<NewFile, NewFileProblems> {
    var problems = problems(kind, name: name, slug: slug, details: details, names: names)
    problems += missingProblems(kind, details, leavesGaps: leavesGaps)
    guard problems.isEmpty else { return .failure(NewFileProblems(diagnostics: problems)) }
    let name = tidied(name)
    let naming = FileNaming(kind: kind, names: names)
    let chosen = slug ?? naming.slug(for: name)
    let draft = Draft(kind, name: name, details: details, names: names, today: today)
    return .success(
      NewFile(
        path: "\(kind.contentKind.folder ?? "")/\(chosen).\(kind.contentKind.ending)",
        text: draft.text(examples: SiteExamples(names: names)), missing: draft.missing,
        isNumbered: slug == nil && FileNaming.proposal(for: name).isEmpty))
  }

  /// What is wrong with what is known already, whatever else is said: so that nobody answers questions in vain.
  public static func problems(
    _ kind: NewFileKind, name: String, slug: String?, details: FileDetails, names: ContentNames
  ) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    let name = tidied(name)
    if name.isEmpty || name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      problems.append(
        problem(
          .badValue, "a \(kind.rawValue) needs a name", help: "write it in quotation marks: \"First Steps\""))
    }
    for detail in Detail.all {
      guard let text = detail.get(details) else { continue }
      do throws(ValueProblem) {
        try detail.check(text, names)
      } catch {
        problems.append(problem(error.id, "--\(detail.flag): ‘\(text)’ \(error.what)", help: error.help))
      }
    }
    let naming = FileNaming(kind: kind, names: names)
    return problems + slugProblems(slug ?? naming.slug(for: name), isChosen: slug != nil, naming)
  }

  /// The name with one blank between its words.
  private static func tidied(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What a script has to say, as nobody can be asked.
  private static func missingProblems(
    _ kind: NewFileKind, _ details: FileDetails, leavesGaps: Bool
  ) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    // A place is no draft: whatever stood there for an example would be published.
    if kind == .place, details.city == nil {
      problems.append(problem(.missingField, "a place needs a city", help: "add --city \"Wrenfield\""))
    }
    guard kind == .group, details.every != nil, !leavesGaps else { return problems }
    if details.at == nil || details.length == nil {
      problems.append(
        problem(
          .missingField, "--every says on which days, but not when and how long",
          help: "add --at \"7 pm\" --for \"60 minutes\""))
    }
    if MeetingDraft.needsFirstDate(details) {
      problems.append(
        problem(
          .missingField, "--every counts from a first date, and nothing says which",
          help: "add --from with the date of the first meeting, as in --from 2026-12-05"))
    }
    return problems
  }

  private static func slugProblems(_ slug: String, isChosen: Bool, _ naming: FileNaming) -> [Diagnostic] {
    do throws(ValueProblem) {
      _ = try Slug(slug)
    } catch {
      return [problem(error.id, "--slug: ‘\(slug)’ \(error.what)", help: error.help)]
    }
    let kind = naming.kind
    if naming.isTaken(slug) {
      return [
        problem(
          .fileExists, "there is a \(kind.rawValue) ‘\(slug)’ already",
          help:
            "edit \(kind.contentKind.folder ?? "")/\(slug).\(kind.contentKind.ending), or choose another name with --slug"
        )
      ]
    }
    // A file may introduce a page that Waymark builds, if that is what somebody asks for.
    if isChosen, naming.isReserved(slug), Page.Introduced(rawValue: slug) == nil {
      return [
        problem(
          .routeCollision, "the address /\(slug)/ is reserved for what Waymark makes",
          help: "choose another --slug")
      ]
    }
    return []
  }

  private static func problem(_ id: DiagnosticID, _ message: String, help: String?) -> Diagnostic {
    Diagnostic(id, .error, at: nil, message, help: help)
  }
}

/// Why a new file could not be made.
public struct NewFileProblems: Error, Sendable {
  /// All that is wrong.
  public let diagnostics: [Diagnostic]
}
