import Diagnostics
import Prose
import Testing

@testable import Markdown

@Suite("Headings")
struct HeadingTests {
  @Test(
    "An id is the words in lower case, and no two are alike",
    arguments: [
      ("# What’s next?", ["whats-next"]),
      ("# What's *next* `now`", ["whats-next-now"]),
      ("# Überblick 日本 Ñandú", ["überblick-日本-ñandú"]),
      ("# A\n# A\n# A", ["a", "a-2", "a-3"]),
      ("# A-2\n# A\n# A", ["a-2", "a", "a-3"]),
      ("# A\n# A\n# A-2", ["a", "a-2", "a-2-2"]),
      ("# !?\n#", ["section", "section-2"]),
      ("# nin\u{303}os, \u{338}x", ["nin\u{303}os-x"]),
      ("# 24/7", ["24-7"]),
      ("# [Link](/x) ![and image](/y.png)", ["link-and-image"]),
    ])
  func ids(text: String, expected: [String]) {
    let prose = parse(text).prose
    #expect(prose.headings.map(\.id) == expected)
    #expect(prose.anchors == Set(expected))
  }

  @Test("Levels begin at the base and end at six")
  func levels() {
    let text = (1...6).map { String(repeating: "#", count: $0) + " a" }.joined(separator: "\n")
    #expect(parse(text).prose.headings.map(\.level) == [2, 3, 4, 5, 6, 6])
    #expect(parse(text, options: .init(headingBase: 4)).prose.headings.map(\.level) == [4, 5, 6, 6, 6, 6])
    #expect(html(parse("# a\n## *b*").prose) == "<h2 id=\"a\">a</h2>\n<h3 id=\"b\"><em>b</em></h3>\n")
  }

  @Test("A text may begin with any level: the first heading is of the base, the others keep their distance")
  func firstLevel() {
    #expect(parse("## a\n\n### b\n\n## c").prose.headings.map(\.level) == [2, 3, 2])
    #expect(parse("### a\n\n# b\n\n#### c").prose.headings.map(\.level) == [2, 2, 3])
    #expect(parse("## a").log.diagnostics.isEmpty)
  }

  @Test("A gap between levels is a warning where the deeper one stands")
  func gaps() {
    let log = parse("text\n\n# a\n\n# b\n\n> ### c\n\n#### d\n\n# e\n\n## f").log
    #expect(places(log) == ["7:3 heading-level"])
  }

  @Test("With a prefix, a text’s links to its own headings follow")
  func prefix() {
    let prose = parse("[a](#b) [c](#d)\n\n# B", options: .init(idPrefix: "about-")).prose
    #expect(prose.links.map(\.target) == [.anchor("about-b"), .anchor("d")])
    #expect(prose.headings.map(\.id) == ["about-b"])
  }

  @Test("Ten thousand headings alike take no more time than others")
  func many() {
    let prose = parse(String(repeating: "# a\n", count: 10_000)).prose
    #expect(prose.anchors.count == 10_000)
  }
}
