import ArgumentParser

/// The command line. Each command parses its flags and calls one function.
@main
struct Waymark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waymark",
    abstract: "Builds a website from a directory of peer-support programs.",
    discussion: """
      Staff edit Markdown and YAML in content/; `waymark build` turns them into a fast, private, accessible site in \
      output/.

      Exit codes: 0 done; 1 the content or theme has errors (or, under --strict, warnings); 2 a file or the system \
      failed; 64 wrong usage.
      """,
    version: "waymark \(WaymarkVersion.number) (time zones \(WaymarkVersion.timeZones))",
    subcommands: [
      BuildCommand.self, CheckCommand.self, ServeCommand.self, NextCommand.self, EligibleCommand.self,
      NewCommand.self, SchemaCommand.self, ExplainCommand.self,
    ])
}
