import ArgumentParser
import Diagnostics
import SiteBuild

/// How to say what happened. Diagnostics go to the standard error stream, the summary to the standard output.
struct ReportingOptions: ParsableArguments {
  @Option(
    name: .long, help: "How diagnostics are written: text, json or github.",
    completion: .list(["text", "json", "github"]), transform: ReportingOptions.format)
  var format = DiagnosticPrinter.Format.text
  @Option(
    name: .long, help: "Whether colors are used: auto, always or never.",
    completion: .list(["auto", "always", "never"]))
  var color = ColorChoice.auto
  @Flag(name: .long, help: "Say nothing but errors and warnings.")
  var quiet = false
  @Flag(name: .long, help: "Say more about what was done.")
  var verbose = false
  @Flag(
    name: .long,
    help: "Say what took how long: stages, the slowest pages, templates. With --format json as JSON.")
  var timings = false

  /// Runs one build, tells how it went, and ends with its exit code.
  func run(_ options: BuildOptions) async throws {
    var options = options
    let progress = ProgressLine(isShown: !quiet && format == .text)
    options.onProgress = { progress.show($0) }
    if timings { options.clock = .process }
    let clock = ContinuousClock()
    let start = clock.now
    let report = await SiteBuild(options).run()
    progress.clear()
    if format == .json || !report.diagnostics.isEmpty {
      let output = DiagnosticOutput(format, color: color)
      output.write(report.diagnostics, redactor: output.showsLines ? await report.redactor() : nil)
    }
    // Whoever reads JSON gets nothing else on the standard output.
    let json = format == .json ? report.timingsJSON : nil
    if !quiet, json == nil {
      let summary = BuildSummary(report, options, duration: clock.now - start)
      for line in summary.lines(isVerbose: verbose) { StandardStreams.write(line + "\n") }
    }
    // The process ends now; to take a site of 10,000 pages apart first takes 50 ms.
    _ = Unmanaged.passRetained(LastReport(report))
    if let timings = report.timings { StandardStreams.write(json ?? TimingsTable(timings).text) }
    if report.exitCode != 0 { throw ExitCode(report.exitCode) }
  }
}

/// A report that stays until the process ends.
private final class LastReport {
  private let report: BuildReport

  init(_ report: BuildReport) { self.report = report }
}

extension ReportingOptions {
  static func format(_ text: String) throws -> DiagnosticPrinter.Format {
    guard let format = DiagnosticPrinter.Format(rawValue: text) else {
      throw ValidationError("‘\(text)’ is not a format; write text, json or github")
    }
    return format
  }
}
