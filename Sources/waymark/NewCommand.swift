import ArgumentParser

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Makes a file to fill in, or a whole small site.",
    subcommands: [
      NewGroupCommand.self, NewArticleCommand.self, NewPageCommand.self, NewPlaceCommand.self,
      NewProgramCommand.self, NewSiteCommand.self,
    ])
}
