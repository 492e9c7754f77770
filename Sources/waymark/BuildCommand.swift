import ArgumentParser
import Content
import Output
import SiteBuild

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Turns content and theme into a whole site in the output folder.")

  @OptionGroup var content: ContentOptions
  @Option(name: .long, help: ArgumentHelp("The folder to publish into.", valueName: "folder"))
  var output = "output"
  @Flag(
    name: .long,
    help: "Replace files one by one, for an output folder that can't be exchanged, such as a mounted one.")
  var inPlace = false
  @Flag(name: .long, help: "Write a _headers file, for hosts that read one (Netlify, Cloudflare Pages).")
  var headers = false
  @Flag(help: "Make every page, even where nothing has changed since the last build.")
  var rebuild = false
  @OptionGroup var reporting: ReportingOptions

  func run() async throws {
    var options = try content.buildOptions()
    options.output = output
    options.includesHeaders = headers
    options.rendersEverything = rebuild
    options.began = Today.now
    options.mode = inPlace ? .inPlace : .exchange
    try await reporting.run(options)
  }
}
