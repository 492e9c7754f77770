import ContentSchema
import Foundation
import Testing

@Suite struct ContentReferenceTests {
  /// docs/content.md holds the reference behind this line; what stands before it is written by hand.
  private static let mark =
    "<!-- From here on this page is generated: WAYMARK_RECORD=1 script/test --filter ContentReferenceTests -->"

  @Test func theDocumentationSaysWhatTheDefinitionsSay() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/content.md")
      .standardized
    let text = try String(contentsOf: file, encoding: .utf8)
    let range = try #require(text.range(of: Self.mark), "docs/content.md has lost its mark")
    let expected = String(text[..<range.upperBound]) + "\n\n" + ContentReference.markdown
    if ProcessInfo.processInfo.environment["WAYMARK_RECORD"] != nil {
      try expected.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded docs/content.md anew; read the difference, then run without WAYMARK_RECORD")
    } else {
      #expect(text == expected, "docs/content.md is out of date; run this test with WAYMARK_RECORD=1")
    }
  }
}
