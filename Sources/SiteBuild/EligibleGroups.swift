import Content
public import Diagnostics
import Eligibility
import JSON
import Language
import ProgramDirectory
public import Scheduling
import Site
import Wording

/// Which groups are for somebody who answers so: what `waymark eligible` prints.
public struct EligibleGroups: Sendable {
  /// What there is to print, and how it went.
  public struct Report: Sendable {
    /// Errors of the content, or of the answers.
    public let diagnostics: [Diagnostic]
    /// The groups with their results.
    public let text: String
    /// 0 done, 1 content at fault, 2 a file or the system failed, 64 the answers are at fault.
    public let exitCode: Int32
  }

  private let content: String
  private let answers: [(question: String, answer: String)]
  private let isJSON: Bool
  private let jobs: Int
  private let today: @Sendable (TimeZoneName) -> CivilDate

  /// A question about somebody who gives those answers. A question that stands there several times is one of which several
  /// options are chosen.
  public init(
    content: String, answers: [(question: String, answer: String)], isJSON: Bool, jobs: Int,
    today: @escaping @Sendable (TimeZoneName) -> CivilDate
  ) {
    self.content = content
    self.answers = answers
    self.isJSON = isJSON
    self.jobs = jobs
    self.today = today
  }

  /// Reads the content and answers.
  public func run() async -> Report {
    let result = await ContentLoader(ContentLoader.Options(today: today, jobs: jobs))
      .load(ContentSource(folder: content))
    let errors = result.log.sorted.filter { $0.severity == .error }
    guard let directory = result.directory, errors.isEmpty else {
      return Report(
        diagnostics: errors, text: "", exitCode: errors.contains { $0.id.isSystemFailure } ? 2 : 1)
    }
    var log = DiagnosticLog()
    let answers = read(directory.questions.map(\.question), &log)
    guard !log.hasErrors else { return Report(diagnostics: log.sorted, text: "", exitCode: 64) }
    let results = directory.groups.filter { $0.status != .ended }.map { group in
      (group, (group.eligibility?.rule ?? .all([])).evaluated(with: answers))
    }
    return Report(
      diagnostics: [], text: isJSON ? json(results, directory) : text(results, directory), exitCode: 0)
  }

  /// The answers by question; one that can't be understood is an error.
  private func read(_ questions: [Question], _ log: inout DiagnosticLog) -> Answers {
    var texts: [String: [String]] = [:]
    for (question, answer) in answers { texts[question, default: []].append(answer) }
    var read: Answers = [:]
    for (id, texts) in texts.sorted(by: { $0.key < $1.key }) {
      guard let question = questions.first(where: { $0.id == id }) else {
        log.error(
          .unknownQuestion, at: nil, "there is no question ‘\(id)’",
          help: NearestWord.suggestion(for: id, among: questions.map(\.id))
            ?? "eligibility.yaml has: \(questions.map(\.id).joined(separator: ", "))")
        continue
      }
      do throws(ValueProblem) {
        read[id] = try question.answer(texts)
      } catch {
        let given = texts.map { "\(id)=\($0)" }.joined(separator: ",")
        log.error(error.id, at: nil, "‘\(given)’ \(error.what)", help: error.help)
      }
    }
    return read
  }

  // MARK: - Writing

  private func json(_ results: [(Group, Evaluation)], _ directory: ProgramDirectory) -> String {
    let (wording, words) = sentences(of: directory)
    let objects = results.map { group, evaluation -> JSONValue in
      var object = JSONObject()
      object.set("group", group.slug.text)
      object.set("result", evaluation.result.rawValue)
      object.set(
        "reasons",
        .list(wording.reasons(evaluation, questions: words).map { JSONValue.text($0.plainText) }))
      return object.value
    }
    return String(decoding: JSONValue.list(objects).bytes, as: UTF8.self) + "\n"
  }

  private func text(_ results: [(Group, Evaluation)], _ directory: ProgramDirectory) -> String {
    let (wording, words) = sentences(of: directory)
    var parts: [String] = []
    for (result, word) in [
      (Truth.yes, Word.eligibilityYes), (.maybe, .eligibilityMaybe), (.no, .eligibilityNo),
    ] {
      let found = results.filter { $0.1.result == result }
      guard !found.isEmpty else { continue }
      var lines = ["\(wording.text(word)) (\(wording.number(found.count)))"]
      for (group, evaluation) in found {
        lines.append("  \(group.name[directory.site.language])")
        lines += wording.reasons(evaluation, questions: words).map { "    \($0.plainText)" }
      }
      parts.append(lines.joined(separator: "\n") + "\n")
    }
    return parts.isEmpty ? "There are no groups.\n" : parts.joined(separator: "\n")
  }

  private func sentences(of directory: ProgramDirectory) -> (Wording, [String: QuestionWords]) {
    let language = directory.site.language
    let words = directory.questions.map { ($0.question.id, $0.words(in: language)) }
    return (Wording(LanguagePack(language)), Dictionary(words, uniquingKeysWith: { first, _ in first }))
  }
}
