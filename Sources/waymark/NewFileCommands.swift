import ArgumentParser
import Authoring

struct NewGroupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "group", abstract: "Makes the file of a group.",
    discussion: "On a terminal it asks for what no flag says.")

  @OptionGroup var file: NewFileOptions
  @Option(name: .long, help: "One sentence: what it is and whom it is for.")
  var summary: String?
  @Option(
    name: .long,
    help: ArgumentHelp("On which days it meets, as in tuesday or “first monday”.", valueName: "days"))
  var every: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The date of the first meeting, where days count from it, as in “other tuesday”.", valueName: "date"))
  var from: String?
  @Option(name: .long, help: ArgumentHelp("When it starts, as in “7 pm”.", valueName: "time"))
  var at: String?
  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("How long it takes, as in “60 minutes”.", valueName: "duration"))
  var length: String?
  @Option(name: .long, help: ArgumentHelp("The place where it meets.", valueName: "slug"))
  var place: String?
  @Flag(name: .long, help: "It meets online.")
  var online = false
  @Option(
    name: .long, help: ArgumentHelp("The service by which it meets online, as in Zoom.", valueName: "name"))
  var platform: String?
  @Option(name: .long, help: ArgumentHelp("The program it belongs to.", valueName: "slug"))
  var program: String?
  @Option(name: .long, help: ArgumentHelp("The language spoken there, as in es.", valueName: "code"))
  var language: String?

  func run() async throws {
    var details = FileDetails()
    details.summary = summary
    details.every = every
    details.from = from
    details.at = at
    details.length = length
    details.place = place
    details.platform = platform
    details.program = program
    details.language = language
    if online { details.meets = place == nil ? .online : .both }
    try await file.make(.group, details)
  }
}

struct NewArticleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "article", abstract: "Makes the file of an article, dated today.")

  @OptionGroup var file: NewFileOptions
  @Option(name: .long, help: "One or two sentences that lists show.")
  var summary: String?
  @Option(name: .long, help: "The day on which it appears.")
  var date: String?

  func run() async throws {
    var details = FileDetails()
    details.summary = summary
    details.date = date
    try await file.make(.article, details)
  }
}

struct NewPageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page", abstract: "Makes the file of a standing page, such as About.")

  @OptionGroup var file: NewFileOptions
  @Option(name: .long, help: "One sentence, for search engines and previews.")
  var summary: String?

  func run() async throws {
    var details = FileDetails()
    details.summary = summary
    try await file.make(.page, details)
  }
}

struct NewPlaceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "place", abstract: "Makes the file of a place where groups meet.")

  @OptionGroup var file: NewFileOptions
  @Option(name: .long, help: "The city.")
  var city: String?
  @Option(name: .long, help: "Street and number.")
  var street: String?

  func run() async throws {
    var details = FileDetails()
    details.city = city
    details.street = street
    try await file.make(.place, details)
  }
}

struct NewProgramCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "program", abstract: "Makes the file of a program, which holds groups.")

  @OptionGroup var file: NewFileOptions
  @Option(name: .long, help: "One sentence: what it is and whom it is for.")
  var summary: String?

  func run() async throws {
    var details = FileDetails()
    details.summary = summary
    try await file.make(.program, details)
  }
}
