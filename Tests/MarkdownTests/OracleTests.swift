import Foundation
import Testing

@testable import Markdown

@Suite("Against cmark’s own renderer")
struct OracleTests {
  private static let byHand = [
    "", "\n\n", "a", "# A\n\n## B #\n\nC\n===\n", "a  \nb\\\nc\nd", "> a\n> > b\n\nc",
    "- a\n- b\n\n  c\n1. d\n", "7. a\n8. b",
    "```\na\n```\n", "``` swift x y\nlet a = \"<&>\"\n```", "    a\n\n\tb", "***\n---",
    "<div>\n*a*\n</div>\n\nb",
    "a <b>c</b> <!-- d -->", "*a **b** _c_* ~~d~~ ~e~", "`a` `` ` ``", "<https://example.org?a=b&c=d>",
    "![a *b* `c`](/x.png \"t\")", "[![a](/b.png)](/c/)", "| a | b |\n|:--|--:|\n| c |\n\nd", "| a |\n|-|",
    "x\n| a |\n|-|\n| b |",
    "- [ ] a\n- [x] b\n", "- [x] a\n\n  b\n",
    "a[^1] b[^2] c[^1]\n\n[^1]: one\n[^2]: two\n\n    three\n\n    - four\n",
    "a[^1]\n\n[^1]: x [^2]\n[^2]: y [^1]\n", "www.example.org me@example.org http://a.org/b.",
    "\u{FEFF}# a\r\nb\r\n",
    "a\0b", "&amp;amp; &copy; &#0; &nope;", "\\* \\a \\", "[a]\n\n[a]: https://example.org 'b'",
    "1) a\n\n   b\n2) c",
    "> - a\n>   b\nlazy\n", "-\n\n- \n- a\n", "* a\n  * b\n    * c\n\n      d\n", "a\n***b***",
    "- # a\n- > b\n-     c",
  ]

  @Test("Documents written by hand come out the same but for the listed differences", arguments: byHand)
  func byHandTheSame(text: String) {
    compare(text)
  }

  @Test("Documents made from random pieces of the grammar come out the same", arguments: 0..<24)
  func randomTheSame(seed: Int) {
    var generator = DocumentGenerator(seed: UInt64(seed))
    for _ in 0..<25 { compare(generator.document()) }
  }

  private func compare(_ text: String) {
    let ours = parse(text, folder: "", options: MarkdownOptions(allowsRawHTML: true))
    let left = Oracle.comparable(html(ours.prose))
    let right = Oracle.html(text)
    let common = left.commonPrefix(with: right).count
    #expect(
      left == right,
      "ours: …\(left.dropFirst(max(0, common - 30)).prefix(90))… cmark’s: …\(right.dropFirst(max(0, common - 30)).prefix(90))… for \(text.debugDescription)"
    )
  }
}
