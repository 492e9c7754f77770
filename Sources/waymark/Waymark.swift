import ArgumentParser
import Content
import Diagnostics
import ProgramDirectory
import Scheduling

@main
struct Waymark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waymark", abstract: "Builds a website from a directory of peer-support programs.")
  @Option var content = "content"
  mutating func run() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let loader = ContentLoader(.init(today: try CivilDate("2026-11-21"), jobs: 2))
    let result = await loader.load(ContentSource(folder: content))
    for d in result.log.sorted {
      print(
        "\(d.position?.description ?? ""): \(d.severity): \(d.message) [\(d.id.rawValue)]\n  help: \(d.help ?? "")"
      )
    }
    print(result.directory?.groups.count ?? -1, clock.now - start)
  }
}
