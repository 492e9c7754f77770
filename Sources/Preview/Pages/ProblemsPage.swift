import Diagnostics

/// What is wrong with the site, as HTML: for the sheet that the script lays over a page, and as a page of its own where there
/// is no good one yet.
struct ProblemsPage {
  private let state: PreviewState
  private let errors: [LocatedProblem]
  private let warnings: [LocatedProblem]

  /// More are counted, not shown.
  private static let mostShown = 200

  init(_ state: PreviewState) {
    self.state = state
    errors = state.problems.filter { $0.diagnostic.severity == .error }
    warnings = state.problems.filter { $0.diagnostic.severity == .warning }
  }

  /// The content of the sheet, whose heading stands below that of the page.
  var fragment: [UInt8] { Array(sheet(heading: "h2").utf8) }

  /// A page of its own.
  var page: [UInt8] {
    Array(
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Self.escaped(title)) – preview</title>
      <link rel="stylesheet" href="\(PreviewScript.stylePath)">
      \(String(decoding: PreviewScript.element(state.siteToken, problems: state.problemsToken), as: UTF8.self))</head>
      <body class="page">
      <main>
      \(sheet(heading: "h1"))
      </main>
      </body>
      </html>

      """.utf8)
  }

  private var title: String { "\(DiagnosticSummary(state.problems.map(\.diagnostic)))" }

  private func sheet(heading: String) -> String {
    var html = "<\(heading) id=\"title\">\(Self.escaped(title))</\(heading)>\n"
    if !errors.isEmpty {
      html +=
        state.site == nil
        ? "<p>Put this right and save: the page then shows itself.</p>\n"
        : "<p>Behind this you see the site as it was before. Put this right and save: the page then shows itself anew.</p>\n"
      html += list(errors)
    }
    if !warnings.isEmpty {
      let count = warnings.count == 1 ? "1 warning" : "\(warnings.count) warnings"
      html +=
        "<details\(errors.isEmpty ? " open" : "")><summary>\(count)</summary>\n\(list(warnings))</details>\n"
    }
    return html
  }

  private func list(_ problems: [LocatedProblem]) -> String {
    var html = "<ol>\n"
    for problem in problems.prefix(Self.mostShown) { html += item(problem) }
    html += "</ol>\n"
    let rest = problems.count - Self.mostShown
    return rest > 0 ? html + "<p>… and \(rest) more.</p>\n" : html
  }

  private func item(_ problem: LocatedProblem) -> String {
    let diagnostic = problem.diagnostic
    var html = "<li class=\"\(diagnostic.severity.rawValue)\">"
    if let position = diagnostic.position {
      let place = position.line > 0 ? ", line \(position.line)" : ""
      html += "<p class=\"place\">\(Self.escaped(position.path))\(place)</p>"
    }
    html += "<p class=\"message\">\(Self.words(diagnostic.message))</p>"
    if let line = problem.line, !line.isEmpty {
      html += "<pre tabindex=\"0\"><code>\(Self.escaped(line))</code></pre>"
    }
    if let help = diagnostic.help { html += "<p class=\"help\">\(Self.words(help))</p>" }
    return html + "</li>\n"
  }

  /// With a capital at its start, since it stands by itself here, and what is to be written as code.
  private static func words(_ text: String) -> String {
    let sentence = text.prefix(1).uppercased() + text.dropFirst()
    let parts = sentence.split(separator: "`", omittingEmptySubsequences: false)
    // An odd backtick is one that somebody wrote.
    guard parts.count % 2 == 1 else { return escaped(sentence) }
    return parts.enumerated().map { index, part in
      index % 2 == 0 ? escaped(String(part)) : "<code>\(escaped(String(part)))</code>"
    }.joined()
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
