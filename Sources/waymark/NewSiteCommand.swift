import ArgumentParser
import Authoring
import Diagnostics
import FileSystem

struct NewSiteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "Makes a small site that builds, with the workflow that publishes it.")

  @OptionGroup var naming: NameArgument
  @Option(
    name: .long,
    help: ArgumentHelp("The folder to make it in; one named after the site.", valueName: "folder"))
  var folder: String?
  @Option(name: .long, help: ArgumentHelp("The address at which it will stand.", valueName: "url"))
  var url: String?
  @Option(
    name: .long, help: ArgumentHelp("The time zone of its times, as in Europe/Madrid.", valueName: "zone"))
  var timezone: String?

  func run() async throws {
    let site = NewSite(name: naming.name, url: url, timeZone: timezone)
    try fail(site.problems)
    let writer = FolderWriter(folder ?? site.folder)
    do throws(FileProblem) {
      try site.write(to: writer)
    } catch {
      try fail([error.diagnostic])
    }
    StandardStreams.write(
      """
      A site stands in \(writer.folder)/.

        cd \(writer.folder)
        waymark build                       makes the site in output/
        waymark new group "Tuesday Circle"  makes your first group
        waymark schema --install            lets VS Code complete and check what you write

      Begin with content/site.yaml: the time zone, the address, and the crisis lines of your country.

      """)
  }

  private func fail(_ diagnostics: [Diagnostic]) throws {
    guard !diagnostics.isEmpty else { return }
    DiagnosticOutput(.text, color: .auto).write(diagnostics)
    throw ExitCode(diagnostics.contains { $0.id.isSystemFailure } ? 2 : 1)
  }
}
