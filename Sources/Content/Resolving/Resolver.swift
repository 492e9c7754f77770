import Diagnostics
import Fields
import Language
import Markdown
import ProgramDirectory
import Prose
import Scheduling
import YAML

/// Turns the descriptors of one document into values of the model.
///
/// This is where the visibility rule is applied: what is not shared ends in `secrets`, which never leave
/// the module, and in nothing else. Extensions hold one kind of document each.
struct Resolver {
  let context: ResolutionContext
  /// The folder of the document, from which its relative links start.
  let folder: String
  var log = DiagnosticLog()
  var secrets: [Secret] = []
  /// References that lead nowhere.
  var unknown: [UnknownName] = []
  /// The places that the group in hand keeps to itself.
  var hiddenPlaces: Set<Slug> = []
  /// What fields link to and show, as far as the plan of the site can tell whether it is there.
  var links: [Link] = []
  /// The options that rules ask for, by question.
  var usedOptions: [String: Set<String>] = [:]

  init(_ context: ResolutionContext, folder: String) {
    self.context = context
    self.folder = folder
  }
}

// MARK: - Texts

extension Resolver {
  /// Markdown from a field. `name` keeps its headings' ids apart from those of other texts on the page.
  mutating func prose(_ text: Localized<YAMLScalar>?, named name: String) -> Localized<Prose>? {
    text.map { text in text.map { parse($0, named: name) } }
  }

  private mutating func parse(_ scalar: YAMLScalar, named name: String) -> Prose {
    parse(
      scalar.text, TextOrigin(of: scalar, folder: context.source.folder(of: scalar.textPosition.path)),
      idPrefix: "\(name)-")
  }

  /// The bodies of a Markdown file; nil where the original has none.
  mutating func body(_ bodies: MarkdownBodies) -> Localized<Prose>? {
    guard let original = bodies.first, !original.body.isBlank else { return nil }
    let versions = bodies.map { version in
      let origin = TextOrigin(
        path: version.body.path, folder: folder, placement: .lines(first: version.body.firstLine, indent: 0))
      return Localized<Prose>.Version(
        value: parse(version.body.text, origin, idPrefix: ""), language: version.language)
    }
    return Localized(versions[0].value, in: original.language, translations: Array(versions.dropFirst()))
  }

  private mutating func parse(_ text: String, _ origin: TextOrigin, idPrefix: String) -> Prose {
    let options = MarkdownOptions(idPrefix: idPrefix, allowsRawHTML: context.allowsRawHTML)
    let (prose, problems) = context.markdown.parse(text, origin: origin, options: options)
    log.append(problems)
    for link in prose.links {
      check(link)
      checkJoinLink(link.target, at: link.position)
    }
    for query in prose.queries { check(query) }
    return prose
  }
}

// MARK: - References

extension Resolver {
  /// The words of a vocabulary that are known; the others are reported.
  mutating func terms(_ references: References?, of vocabulary: ContentIndex.Vocabulary) -> [Slug] {
    let known = context.index.terms[vocabulary] ?? []
    var result: [Slug] = []
    var seen: Set<Slug> = []
    for reference in references ?? [] {
      guard known.contains(reference.value) else {
        if context.index.brokenVocabularies.contains(vocabulary) { continue }
        reportUnknown(
          reference.value.text, from: .terms(vocabulary), .unknownReference, at: reference.position,
          "\(vocabulary.rawValue).yaml has no ‘\(reference.value)’",
          help: "add ‘\(reference.value)’ to \(vocabulary.rawValue).yaml, or use one of its ids")
        continue
      }
      if seen.insert(reference.value).inserted {
        result.append(reference.value)
      } else {
        reportRepeated(reference)
      }
    }
    return result
  }

  private mutating func reportRepeated(_ reference: Located<Slug>) {
    log.warning(
      .duplicateID, at: reference.position, "‘\(reference.value)’ stands here twice",
      help: "remove one of them")
  }

  /// The documents that are mentioned and published. One that does not exist is an error, a draft a warning.
  mutating func mentions(_ references: References?, in folder: DocumentFolder) -> [Slug] {
    var seen: Set<Slug> = []
    return (references ?? []).compactMap { reference in
      guard seen.insert(reference.value).inserted else {
        reportRepeated(reference)
        return nil
      }
      switch context.index.state(of: reference.value, in: folder) {
      case .published: return reference.value
      case .broken: return nil
      case .draft, .areaOnly:
        log.warning(
          .draftReference, at: reference.position, "‘\(reference.value)’ is a draft, so it is not shown here",
          help: "remove `draft: yes` there when it is ready")
        return nil
      case nil:
        reportUnknown(reference, in: folder)
        return nil
      }
    }
  }

  /// Reports a reference to a document that does not exist.
  mutating func reportUnknown(_ reference: Located<Slug>, in folder: DocumentFolder) {
    let file = "\(folder.rawValue)/\(reference.value).\(folder.ending)"
    reportUnknown(
      reference.value.text, from: .documents(folder), .unknownReference, at: reference.position,
      "there is no \(file)", help: "write the name of a file of \(folder.rawValue)/ without its ending")
  }

  /// Reports a name that is not there, with the nearest one that is, or else that help.
  mutating func reportUnknown(
    _ name: String, from source: UnknownName.Source, _ id: DiagnosticID, at position: SourcePosition,
    _ message: String, help: String
  ) {
    unknown.append(
      UnknownName(
        lookup: .init(name: name, source: source), id: id, position: position, message: message, help: help))
  }
}

// MARK: - Dates

extension Resolver {
  /// The zone, once it is known that the system has it.
  mutating func timeZone(_ name: Located<TimeZoneName>?) -> TimeZoneName? {
    guard let name else { return nil }
    guard let problem = context.timeZoneProblems[name.value] else { return name.value }
    log.error(problem.id, at: name.position, "‘\(name.value)’ \(problem.what)", help: problem.help)
    return nil
  }

  /// A notice.
  mutating func notice(_ notice: NoticeDescriptor?, named name: String = "notice") -> Notice? {
    guard let notice, let say = prose(notice.say, named: name) else { return nil }
    return Notice(say: say, from: notice.from, until: notice.until)
  }
}
