import Output
import Diagnostics
import SiteBuild

/// The last words of a build.
struct BuildSummary {
  private let report: BuildReport
  private let options: BuildOptions
  private let duration: Duration

  init(_ report: BuildReport, _ options: BuildOptions, duration: Duration) {
    self.report = report
    self.options = options
    self.duration = duration
  }

  func lines(isVerbose: Bool) -> [String] {
    var lines: [String] = []
    if !report.diagnostics.isEmpty { lines.append("\(DiagnosticSummary(report.diagnostics))") }
    if let publication = report.publication {
      lines.append(
        "\(pages) in \(options.output ?? ""), \(time): \(publication.written) written, "
          + "\(publication.unchanged) unchanged, \(publication.removed) removed")
    } else if !report.succeeded {
      lines.append(
        options.output == nil
          ? "The site has errors." : "Nothing was published; the last site stays as it was.")
    } else {
      lines.append("\(pages), nothing to complain of, \(time)")
    }
    if isVerbose {
      lines.append("content: \(options.content), themes: \(options.themes), jobs: \(options.jobs)")
      if let publication = report.publication { lines.append("files: \(publication.files)") }
    }
    return lines
  }

  private var pages: String { report.pages == 1 ? "1 page" : "\(report.pages) pages" }

  private var time: String {
    let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    let hundredths = Int((seconds * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) s"
  }
}
