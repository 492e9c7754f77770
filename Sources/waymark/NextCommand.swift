import ArgumentParser
import Content
import Diagnostics
import ProgramDirectory
import Scheduling
import SiteBuild

struct NextCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "next", abstract: "Lists when groups meet next, closures and moves applied.",
    discussion: """
      From 00:00 of the first day in the site's time zone on. Cancelled dates are listed as such. A series whose \
      ‘join-until’ lies before the first day is not listed: nobody can join it any more.
      """)

  @Argument(help: "Groups by slug, id or former slug; all of them where none is given.")
  var groups: [String] = []
  @Option(name: .long, help: ArgumentHelp("The content folder.", valueName: "folder"))
  var content = "content"
  @Option(
    name: .long, help: ArgumentHelp("The first day; today where none is given.", valueName: "date"),
    transform: ContentOptions.date)
  var from: CivilDate?
  @Option(name: .long, help: ArgumentHelp("How many weeks.", valueName: "n"))
  var weeks = 2
  @Option(
    name: .long, help: "How dates are written: text or json.", completion: .list(["text", "json"]))
  var format = "text"

  func validate() throws {
    guard (1...520).contains(weeks) else { throw ValidationError("--weeks takes a number from 1 to 520.") }
    guard format == "text" || format == "json" else {
      throw ValidationError("‘\(format)’ is not a format; write text or json")
    }
  }

  func run() async throws {
    let request = NextOccurrences(
      content: content, groups: groups, weeks: weeks, isJSON: format == "json", jobs: Processors.count,
      today: try Today.source(asOf: from))
    let answer = await request.run()
    if !answer.diagnostics.isEmpty {
      DiagnosticOutput(.text, color: .auto).write(answer.diagnostics)
    }
    StandardStreams.write(answer.text)
    if answer.exitCode != 0 { throw ExitCode(answer.exitCode) }
  }
}
