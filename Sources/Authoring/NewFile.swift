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

  /// A file of that kind for `name`, or the problems with what was asked for.
  /// - Parameters:
  ///   - slug: the slug that somebody chose; without it the name gives one.
  ///   - names: the names of the site, so that nothing is overwritten and references are known.
  public static func make(
    _ kind: NewFileKind, name: String, slug: String? = nil, details: FileDetails, names: ContentNames,
    today: CivilDate
  ) -> Result<NewFile, NewFileProblems> {
    var problems: [Diagnostic] = []
    let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
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
    problems += missingProblems(kind, details)
    let naming = FileNaming(kind: kind, names: names)
    let chosen = slug ?? naming.slug(for: name)
    problems += slugProblems(chosen, isChosen: slug != nil, naming)
    guard problems.isEmpty else { return .failure(NewFileProblems(diagnostics: problems)) }
    let draft = Draft(kind, name: name, details: details, names: names, today: today)
    return .success(
      NewFile(
        path: "\(kind.contentKind.folder ?? "")/\(chosen).\(kind.contentKind.ending)",
        text: draft.text(examples: SiteExamples(names: names)), missing: draft.missing))
  }

  /// What a script has to say, as nobody can be asked.
  private static func missingProblems(_ kind: NewFileKind, _ details: FileDetails) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    if kind == .place, details.city == nil {
      problems.append(problem(.missingField, "a place needs a city", help: "add --city \"Wrenfield\""))
    }
    if kind == .group, details.every != nil, details.at == nil || details.length == nil {
      problems.append(
        problem(
          .missingField, "--every says on which days, but not when and how long",
          help: "add --at \"7 pm\" --for \"60 minutes\""))
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
