import Diagnostics
import FileSystem
import Language
import YAML

/// A file of the content folder, taken apart: its fields and, in Markdown files, its body.
struct DocumentText: Sendable {
  /// Its path from the content folder.
  let path: String
  /// The file as it is.
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
  let text: String
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
  static func read(
    _ path: String, expecting root: YAMLReader.Root = .mapping, from source: ContentSource,
    log: inout DiagnosticLog
  ) -> DocumentText? {
    let display = source.shown(path)
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try source.readText(path)
    } catch {
      log.report(error.diagnostic)
      return nil
    }
    guard path.hasSuffix(".md") else {
      let (node, problems) = YAMLReader.read(bytes[...], expecting: root, path: display)
      log.append(problems)
      return node.map { DocumentText(path: path, bytes: bytes, node: $0, body: nil) }
    }
    let (parts, problems) = FrontMatter.split(bytes, path: display)
    log.append(problems)
    guard let parts else { return nil }
    let (node, fieldProblems) = YAMLReader.read(
      bytes[parts.yaml], expecting: .mapping, path: display, firstLine: parts.firstLine)
    log.append(fieldProblems)
    let body = MarkdownBody(
      path: display, text: String(decoding: bytes[parts.body], as: UTF8.self), firstLine: parts.bodyFirstLine)
    return node.map { DocumentText(path: path, bytes: bytes, node: $0, body: body) }
  }
}
