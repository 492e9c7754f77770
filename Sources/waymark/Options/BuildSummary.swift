import Output
import Diagnostics
import SiteBuild

/// The last words of a build or a check.
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
    var lines = options.examines ? review : complaints
    if options.examines, report.succeeded {
      lines.append("Nothing keeps the site from being published: \(pages), \(time)")
    } else if let publication = report.publication {
      lines.append(
        "\(pages) in \(options.output ?? ""), \(time): \(publication.written) written, "
          + "\(publication.unchanged) unchanged, \(publication.removed) removed")
    } else if !report.succeeded {
      let hasErrors = report.diagnostics.contains { $0.severity == .error }
      lines.append(
        options.output != nil
          ? "Nothing was published; the last site stays as it was."
          : hasErrors ? "The site has errors." : "With --strict, a warning counts as an error.")
    } else {
      lines.append("\(pages), nothing to complain of, \(time)")
    }
    if isVerbose {
      lines.append("content: \(options.content), themes: \(options.themes), jobs: \(options.jobs)")
      if let publication = report.publication {
        lines.append(
          "files: \(publication.files), made: \(report.made)"
            + (report.made == 0 ? ", as nothing has changed since the last build" : ""))
      }
    }
    return lines
  }

  /// What to look at, and where to learn more.
  private var review: [String] {
    guard let first = report.diagnostics.first else { return report.review.lines }
    return report.review.lines
      + [
        "\(DiagnosticSummary(report.diagnostics)). More about the first: waymark explain \(first.id.rawValue)"
      ]
  }

  /// How much is wrong, and what to do about it.
  private var complaints: [String] {
    guard let first = report.diagnostics.first else { return [] }
    let summary = DiagnosticSummary(report.diagnostics)
    let place = summary.files.count > 1 ? " in \(summary.files.count) files" : ""
    var lines = ["\(summary)\(place). More about the first: waymark explain \(first.id.rawValue)"]
    let listings = summary.files.filter { $0.hasPrefix("\(options.content)/groups/") }
    if summary.errors == 0, !listings.isEmpty {
      let names = listings.prefix(3).joined(separator: ", ") + (listings.count > 3 ? " …" : "")
      lines.append("\(listings.count) listing\(listings.count == 1 ? " needs" : "s need") a look: \(names)")
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
