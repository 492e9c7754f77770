import Foundation
import Site
import Testing

@Suite struct TemplateReferenceTests {
  /// docs/themes.md holds the reference behind this line; what stands before it is written by hand.
  private static let mark =
    "<!-- From here on this page is generated: WAYMARK_RECORD=1 script/test --filter TemplateReferenceTests -->"

  @Test func theDocumentationSaysWhatTheDefinitionsSay() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/themes.md")
      .standardized
    let text = try String(contentsOf: file, encoding: .utf8)
    let range = try #require(text.range(of: Self.mark), "docs/themes.md has lost its mark")
    let expected = String(text[..<range.upperBound]) + "\n\n" + TemplateReference.markdown
    if ProcessInfo.processInfo.environment["WAYMARK_RECORD"] != nil {
      try expected.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded docs/themes.md anew; read the difference, then run without WAYMARK_RECORD")
    } else {
      #expect(text == expected, "docs/themes.md is out of date; run this test with WAYMARK_RECORD=1")
    }
  }
}
