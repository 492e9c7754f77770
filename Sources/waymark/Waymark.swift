import ArgumentParser

@main
struct Waymark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waymark", abstract: "Builds a website from a directory of peer-support programs.")
}
