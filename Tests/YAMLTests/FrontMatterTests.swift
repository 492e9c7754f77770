import Diagnostics
import Testing

@testable import YAML

@Suite("The fields above a text")
struct FrontMatterTests {
  @Test(
    "A file falls into fields and text",
    arguments: [
      ("---\na: b\n---\ntext\n", "a: b\n", "text\n", 4),
      ("---\na: b\n---", "a: b\n", "", 4),
      ("---\na: b\n---\n", "a: b\n", "", 4),
      ("---  \na: b\n--- \t\n\n---\n", "a: b\n", "\n---\n", 4),
      ("---\r\na: b\r\n---\r\ntext\r\n", "a: b\r\n", "text\r\n", 4),
      ("---\na: |\n  x\n  ---\n---\ny", "a: |\n  x\n  ---\n", "y", 6),
      ("---\n# c\na: b\n----\n---\ny", "# c\na: b\n----\n", "y", 6),
    ])
  func parts(_ file: String, _ yaml: String, _ body: String, _ bodyLine: Int) throws {
    let bytes = Array(file.utf8)
    let parts = try #require(FrontMatter.split(bytes, path: "f").parts)
    #expect(String(decoding: bytes[parts.yaml], as: UTF8.self) == yaml)
    #expect(String(decoding: bytes[parts.body], as: UTF8.self) == body)
    #expect(parts.firstLine == 2)
    #expect(parts.bodyFirstLine == bodyLine)
  }

  @Test(
    "A file without fields is told what to write",
    arguments: [
      ("", "start the file"), ("# Title\n", "start the file"), ("\n\n---\na: b\n---\n", "empty lines above"),
      (" ---\na: b\n---\n", "start the file"),
      ("---\na: b\n", "below the last field"), ("---\na: b\n----\ntext\n", "on line 3"),
      ("---\na: b\n ---\ntext\n", "on line 3"),
      ("---", "below the last field"), ("---\n---\ntext", "between them"),
      ("---\n# x\n\n---\n", "between them"),
    ])
  func errors(_ file: String, _ advice: String) {
    let (parts, log) = FrontMatter.split(Array(file.utf8), path: "f")
    #expect(parts == nil)
    #expect(log.diagnostics.map(\.id) == [.frontMatter])
    #expect(log.diagnostics.first?.position == SourcePosition(path: "f", line: 1, column: 1))
    #expect(log.diagnostics.first?.help?.contains(advice) == true)
  }
}
