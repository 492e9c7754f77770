import ArgumentParser
import Content
import Diagnostics
import FileSystem
import Preview
import Scheduling
import SiteBuild

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Shows the site in your browser, and each change as soon as you save it.",
    discussion: """
      The preview can be seen on this machine alone. Nothing is written: `waymark build` makes the site. Press Ctrl-C to \
      end it.
      """)

  @Option(name: .long, help: ArgumentHelp("The content folder.", valueName: "folder"))
  var content = "content"
  @Option(name: .long, help: ArgumentHelp("The folder that holds the themes.", valueName: "folder"))
  var themes = "themes"
  @Option(name: .long, help: ArgumentHelp("The theme, instead of the one in site.yaml.", valueName: "name"))
  var theme: String?
  @Option(
    name: .long,
    help: ArgumentHelp("The port; the next that is free where another program has it.", valueName: "n"))
  var port: UInt16 = 8000
  @Flag(name: .long, help: "Open it in the browser.")
  var open = false
  @Option(
    name: .long, help: ArgumentHelp("The day to show the site for, as in 2026-12-05.", valueName: "date"),
    transform: ContentOptions.date)
  var asOf: CivilDate?
  @Flag(inversion: .prefixedNo, help: "Show drafts.")
  var drafts = true
  @Option(
    name: .long, help: ArgumentHelp("How many threads work; as many as there are cores.", valueName: "n"))
  var jobs: Int?
  @Flag(name: .long, help: "Say nothing but the address, errors and warnings.")
  var quiet = false

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 1024.") }
  }

  func run() async throws {
    var options = BuildOptions(content: content, themes: themes, today: try Today.source(asOf: asOf))
    options.theme = theme
    options.includesDrafts = drafts
    options.jobs = jobs ?? Processors.count
    let account = PreviewAccount(isQuiet: quiet)
    let preview: Preview
    do throws(SystemError) {
      preview = try Preview(options, port: port) { account.tell($0) }
    } catch {
      StandardStreams.writeError(
        "error: the preview can't listen for your browser, because \(error.reason)\n")
      throw ExitCode(2)
    }
    Interruption.endsProcess()
    account.tellAddress(preview.port, wanted: port)
    if open { Browser.open(preview.port) }
    await preview.run()
  }
}
