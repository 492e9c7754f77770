import ArgumentParser
import Content
import Diagnostics
import Scheduling
import SiteBuild

/// What to build from.
struct ContentOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The content folder.", valueName: "folder"))
  var content = "content"
  @Option(name: .long, help: ArgumentHelp("The folder that holds the themes.", valueName: "folder"))
  var themes = "themes"
  @Option(name: .long, help: ArgumentHelp("The theme, instead of the one in site.yaml.", valueName: "name"))
  var theme: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The address at which the site will stand, instead of the one in site.yaml.", valueName: "url"),
    transform: ContentOptions.address)
  var baseURL: SiteAddress?
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The day to build for, as in 2026-12-05. Without it SOURCE_DATE_EPOCH counts, else the clock.",
      valueName: "date"), transform: ContentOptions.date)
  var asOf: CivilDate?
  @Flag(name: .long, help: "Show drafts.")
  var drafts = false
  @Flag(name: .long, help: "Fail on warnings too, but for those that depend on today.")
  var strict = false
  @Option(
    name: .long, help: ArgumentHelp("How many threads work; as many as there are cores.", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 1024.") }
  }

  func buildOptions() throws -> BuildOptions {
    var options = BuildOptions(content: content, themes: themes, today: try Today.source(asOf: asOf))
    options.theme = theme
    options.address = baseURL
    options.includesDrafts = drafts
    options.isStrict = strict
    options.jobs = jobs ?? Processors.count
    return options
  }
}

extension ContentOptions {
  /// A date on the command line, refused in the same words as one in content.
  static func date(_ text: String) throws -> CivilDate {
    do throws(ValueProblem) {
      return try CivilDate(text)
    } catch {
      throw ValidationError("‘\(text)’ \(error.what); \(error.help ?? "write it as in 2026-12-05")")
    }
  }

  static func address(_ text: String) throws -> SiteAddress {
    guard let address = SiteAddress(text) else {
      throw ValidationError(
        "‘\(text)’ is not the address of a site; write it as in https://example.org/support/")
    }
    return address
  }
}
