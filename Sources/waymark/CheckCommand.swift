import ArgumentParser
import SiteBuild

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks everything that a build checks, and writes nothing.")

  @OptionGroup var content: ContentOptions
  @OptionGroup var reporting: ReportingOptions

  func run() async throws {
    var options = try content.buildOptions()
    options.output = nil
    options.examines = true
    try await reporting.run(options)
  }
}
