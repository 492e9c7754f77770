import Diagnostics
import Foundation
import Markdown
import Prose

/// The HTML of a prose with its links and lists filled in, as a page would.
func html(_ prose: Prose) -> String {
  prose.pieces.map { piece in
    switch piece {
    case .markup(let bytes): String(decoding: bytes, as: UTF8.self)
    case .link(let index):
      url(of: prose.links[index].target).replacingOccurrences(of: "&", with: "&amp;")
        .replacingOccurrences(of: "'", with: "&#x27;")
    case .imageSize: ""
    case .groups(let index): "<groups \(index)>\n"
    }
  }.joined()
}

private func url(of target: LinkTarget) -> String {
  switch target {
  case .external(let url): url
  case .anchor(let anchor): "#" + PercentEncoding.encode(anchor: anchor)
  case .content(let path, let anchor), .site(let path, let anchor):
    PercentEncoding.encode(path: path) + (anchor.map { "#" + PercentEncoding.encode(anchor: $0) } ?? "")
  }
}

/// Parses a text of `content/articles/a.md`.
func parse(
  _ text: String, folder: String = "articles", placement: TextOrigin.Placement = .lines(first: 1, indent: 0),
  options: MarkdownOptions = MarkdownOptions()
) -> (prose: Prose, log: DiagnosticLog) {
  let origin = TextOrigin(path: "a.md", folder: folder, placement: placement)
  return MarkdownParser().parse(text, origin: origin, options: options)
}

/// `line:column id` of each diagnostic, in order.
func places(_ log: DiagnosticLog) -> [String] {
  log.diagnostics.map { "\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.id.rawValue)" }
}

extension String {
  func replacing(pattern: String, with template: String) -> String {
    replacingOccurrences(of: pattern, with: template, options: .regularExpression)
  }
}
