import Diagnostics
import FileSystem
import Language
import YAML

/// A file of the content folder, taken apart: its fields and, in Markdown files, its body.
struct DocumentText: Sendable {
  /// Its path from the content folder.
  let path: String
  /// The file as it is, for the search for private values.
  let bytes: [UInt8]
  /// Its fields.
  let node: YAMLNode
  /// Its body, if it has one.
  let body: MarkdownBody?
}

/// The Markdown below the front matter of a file.
struct MarkdownBody: Sendable {
  /// The path as diagnostics show it.
  let path: String
  /// The text.
  let text: [UInt8]
  /// The line of the file on which it starts.
  let firstLine: Int
}

/// The body of one file of a document.
struct DocumentBody: Sendable {
  let language: LanguageTag
  let body: MarkdownBody
}

/// The bodies of a document, the original's first.
typealias MarkdownBodies = [DocumentBody]

extension DocumentText {
  /// Reads and takes apart the file at `path`; nil where that fails, which is then in the log.
  static func read(_ path: String, from source: ContentSource, log: inout DiagnosticLog) -> DocumentText? {
    let display = source.display(path)
    let bytes: [UInt8]
    switch source.read(path) {
    case .success(let content):
      guard let text = TextFile.decode(content, path: display, log: &log) else { return nil }
      bytes = text
    case .failure(let diagnostic):
      log.report(diagnostic)
      return nil
    }
    guard path.hasSuffix(".md") else {
      return fields(bytes[...], path: display, firstLine: 1, log: &log).map {
        DocumentText(path: path, bytes: bytes, node: $0, body: nil)
      }
    }
    guard let parts = FrontMatter.split(bytes, path: display, log: &log) else { return nil }
    let body = MarkdownBody(path: display, text: Array(bytes[parts.body]), firstLine: parts.bodyFirstLine)
    return fields(bytes[parts.yaml], path: display, firstLine: parts.firstLine, log: &log).map {
      DocumentText(path: path, bytes: bytes, node: $0, body: body)
    }
  }

  private static func fields(
    _ bytes: ArraySlice<UInt8>, path: String, firstLine: Int, log: inout DiagnosticLog
  ) -> YAMLNode? {
    let (node, problems) = YAMLReader.read(bytes, path: path, firstLine: firstLine)
    log.append(problems)
    return node
  }
}
