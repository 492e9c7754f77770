import Diagnostics
import Testing

@testable import YAML

@Suite("Signs that were pasted from elsewhere are named")
struct PastedSignTests {
  /// A text, and the place and message of what is wrong with it.
  @Test(
    arguments: [
      (
        "schedule:\n  - every: tuesday\n\u{A0}\u{A0}\u{A0}\u{A0}at: 19:00\n",
        "3:1 a special space where a plain one must stand"
      ),
      ("name:\u{A0}Circle\nsummary: x\n", "1:6 a special space where a plain one must stand"),
      (
        "schedule:\n  \u{2003}every: tuesday\n  at: 19:00\n",
        "2:3 a special space where a plain one must stand"
      ),
      ("schedule:\n  – every: tuesday\n    at: 19:00\n", "2:3 a long dash where a hyphen must stand"),
      ("schedule:\n  -every: tuesday\n    at: 19:00\n", "2:3 a dash without a space after it"),
      ("name: “Open: all”\n", "1:12 a colon followed by a space inside unquoted text"),
    ])
  func named(_ text: String, _ expected: String) {
    let log = YAMLReader.read(Array(text.utf8), path: "f").log
    let found = log.sorted.map { "\($0.position?.line ?? -1):\($0.position?.column ?? -1) \($0.message)" }
    #expect(found == [expected])
  }

  @Test func curlyQuotesAreTold() {
    let log = YAMLReader.read(Array("name: “Open: all”\n".utf8), path: "f").log
    #expect(log.diagnostics.first?.help?.contains("curly") == true)
  }

  @Test("Within a text such signs are nobody's business", arguments: ["a\u{A0}b", "– a", "“a”", "\u{A0}"])
  func within(_ text: String) {
    #expect(
      YAMLReader.read(Array("name: \(text)\nsummary: |\n  \(text)\n  – a\n".utf8), path: "f").log.diagnostics
        .isEmpty)
  }
}
