import ArgumentParser
import Content
import ContentSchema
import Diagnostics
import FileSystem

struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints the JSON Schema of a kind of file, for editors.",
    discussion: """
      The schema lists what your own site defines: its topics, places, programs, questions. With --install it goes \
      where VS Code finds it, so that the editor completes and checks while you type; run it again when the site has \
      new topics or places.
      """)

  @Argument(
    help: "One of: \(ContentKind.allCases.map(\.rawValue).joined(separator: ", ")).",
    completion: .list(ContentKind.allCases.map(\.rawValue)), transform: SchemaCommand.kind)
  var kind: ContentKind?
  @Option(name: .long, help: ArgumentHelp("The content folder.", valueName: "folder"))
  var content = "content"
  @Flag(name: .long, help: "The schema of a translation, such as first-steps.es.yaml.")
  var translation = false
  @Flag(name: .long, help: "Write all schemas beside the content folder, and tell VS Code of them.")
  var install = false

  func validate() throws {
    guard install != (kind != nil) else {
      throw ValidationError("Name the kind of file, as in `waymark schema group`, or write --install.")
    }
  }

  func run() async throws {
    if install { try SiteFolder.require(content) }
    let names = await ContentNames(ContentSource(folder: content), jobs: Processors.count)
    if let kind {
      let schema = ContentSchema(kind, names: names, version: translation ? .translation : .original)
      return StandardStreams.write(schema.text)
    }
    do throws(FileProblem) {
      report(try SchemaInstaller(names: names, content: content).install())
    } catch {
      DiagnosticOutput(.text, color: .auto).write([error.diagnostic])
      throw ExitCode(2)
    }
  }

  private func report(_ report: SchemaInstaller.Report) {
    StandardStreams.write("\(report.schemas.count) schemas written to \(SchemaInstallation.folder)/.\n")
    if let settings = report.settings {
      StandardStreams.write(
        """
        \(settings) tells VS Code of them. Install its extension “YAML” (by Red Hat) if you have not, and open the folder anew.

        """)
    } else {
      StandardStreams.write(
        """
        \(SchemaInstallation.settingsPath) is not written as settings are, so it was left as it is. Put this into it:

        \(report.settingsByHand)
        """)
    }
  }

  static func kind(_ text: String) throws -> ContentKind {
    if let kind = ContentKind(rawValue: text) { return kind }
    let names = ContentKind.allCases.map(\.rawValue)
    let hint =
      NearestWord.suggestion(for: text, among: names) ?? "write one of: \(names.joined(separator: ", "))"
    throw ValidationError("There is no kind of file ‘\(text)’; \(hint)")
  }
}
