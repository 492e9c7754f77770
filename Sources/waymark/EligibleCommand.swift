import ArgumentParser
import Content
import Diagnostics
import SiteBuild

struct EligibleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eligible", abstract: "Tells which groups are for somebody, and why.",
    discussion: """
      Answers are written QUESTION=ANSWER with commas between them, by the names in eligibility.yaml: \
      --answers age=30,here-for=partner,veteran=no. Where several options apply, the question stands there again: \
      here-for=myself,here-for=partner. What is not answered stays open.

      Exit codes: 0 done; 1 the content has errors; 2 a file or the system failed; 64 wrong usage, such as an answer \
      to a question that is not there.
      """)

  @Option(
    name: .long,
    help: ArgumentHelp("What somebody answers, as in age=30,here-for=partner.", valueName: "answers"),
    transform: EligibleCommand.answers)
  var answers: [(question: String, answer: String)] = []
  @Option(name: .long, help: ArgumentHelp("The content folder.", valueName: "folder"))
  var content = "content"
  @Option(
    name: .long, help: "How the groups are written: text or json.", completion: .list(["text", "json"]))
  var format = "text"

  func validate() throws {
    guard format == "text" || format == "json" else {
      throw ValidationError("‘\(format)’ is not a format; write text or json")
    }
  }

  func run() async throws {
    let request = EligibleGroups(
      content: content, answers: answers, isJSON: format == "json", jobs: Processors.count,
      today: try Today.source(asOf: nil))
    let report = await request.run()
    if !report.diagnostics.isEmpty {
      StandardStreams.writeError(DiagnosticPrinter(.text).print(report.diagnostics))
    }
    StandardStreams.write(report.text)
    if report.exitCode != 0 { throw ExitCode(report.exitCode) }
  }

  /// `age=30,here-for=partner` as questions with their answers.
  static func answers(_ text: String) throws -> [(question: String, answer: String)] {
    try text.split(separator: ",").map { part in
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { side in
        String(side.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else {
        throw ValidationError("‘\(part)’ is not an answer; write QUESTION=ANSWER, as in age=30")
      }
      return (sides[0], sides[1])
    }
  }
}
