import Diagnostics
import Prose
import Testing

@testable import Markdown

@Suite("Links in Markdown")
struct LinkTests {
  @Test(
    "A link’s place is exact, whatever stands before it",
    arguments: [
      ("[a](/x)", ["1:1"]),
      ("word [a](/x) and [b](/y)", ["1:6", "1:18"]),
      ("é日🙂 [a](/x)", ["1:5"]),
      ("one\ntwo [a](/x)\nthree [b](/y)", ["2:5", "3:7"]),
      ("one  \n   two [a](/x)", ["2:8"]),
      ("a [b\nc](/x) d [e](/y)", ["1:3", "2:10"]),
      ("[a](\n/x \"t\n u\") [b](/y)", ["1:1", "3:6"]),
      ("- one\n- two [a](/x)\n  three [b](/y)", ["2:7", "3:9"]),
      ("> one\n> two [a](/x)\nlazy [b](/y)", ["2:7", "3:6"]),
      ("> - a\n>   > b [c](/x)", ["2:9"]),
      ("*a* **b** _c_ ~~d~~ [e](/x)", ["1:21"]),
      ("***a*** `[no](x)` \\[no] &amp; &copy; &nope; [e](/x)", ["1:45"]),
      ("**[a](/x)** *b [c](/y)*", ["1:3", "1:16"]),
      ("[a*b*](/x)[c](/y)", ["1:1", "1:11"]),
      ("[a][ref] [ref][] [ref] (x)\n\n[ref]: /x", ["1:1", "1:10", "1:18"]),
      ("[ref]: /x\n[other]: /y\nsee [ref] and [other]", ["3:5", "3:15"]),
      ("<https://a.org> <me@a.org>", ["1:1", "1:17"]),
      ("see www.a.org, https://b.org/x and me@c.org", ["1:5", "1:16", "1:36"]),
      ("![a](/x) [![b](/y)](/z)", ["1:1", "1:10", "1:11"]),
      ("![a [b](/x) c](/y) [d](/z)", ["1:1", "1:20"]),
      ("# a [b](/x) #", ["1:5"]),
      ("  ## [b](/x)", ["1:6"]),
      ("a [b](/x)\nc [d](/y)\n===", ["1:3", "2:3"]),
      ("| a | [b](/x) |\n|---|---|\n| `c\\|d` [e](/y) | [f](/z) |", ["1:7", "3:10", "3:20"]),
      ("a | b\n--|--\n[c](/x) | x \\| [d](/y)", ["3:1", "3:16"]),
      ("text [a](/x)\n| b [c](/y) |\n|---|\n| [d](/z) |", ["1:6", "2:5", "4:3"]),
      ("> | a |\n> |---|\n> | [b](/x) |", ["3:5"]),
      ("- [ ] do [a](/x)\n- [x] [b](/y)", ["1:10", "2:7"]),
      ("a[^1] [b](/x)\n\n[^1]: see [c](/y)", ["1:7", "3:11"]),
      ("<b>x</b> <i\nclass='a'> [a](/x)", ["2:12"]),
      ("a\r\nb [c](/x)\r\n\r\nd [e](/y)", ["2:3", "4:3"]),
      ("a [b]c [d](/x)", ["1:8"]),
      ("\\\\[a](/x) \\![b](/y)", ["1:3", "1:13"]),
    ])
  func exactPlaces(text: String, expected: [String]) {
    let prose = parse(text).prose
    #expect(prose.links.map { "\($0.position.line):\($0.position.column)" } == expected)
  }

  @Test("A text within a YAML file counts from where it stands there")
  func placesInYAML() {
    let block = parse("a\n[b](/x)", placement: .lines(first: 10, indent: 4)).prose
    #expect(block.links.first?.position == SourcePosition(path: "a.md", line: 11, column: 5))
    let quoted = parse("a\n[b](/x)", placement: .start(line: 3, column: 9)).prose
    #expect(quoted.links.first?.position == SourcePosition(path: "a.md", line: 3, column: 9))
  }

  @Test("No link of a random document is lost sight of", arguments: 0..<16)
  func randomPlaces(seed: Int) {
    var generator = DocumentGenerator(seed: UInt64(1000 + seed))
    for _ in 0..<20 {
      let text = generator.document()
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
        Array($0.unicodeScalars)
      }
      for link in parse(text, folder: "").prose.links {
        let rest = lines[link.position.line - 1].dropFirst(link.position.column - 1)
        let start = String(String.UnicodeScalarView(rest.prefix(2)))
        let isStart =
          start.hasPrefix(link.isImage ? "![" : "[") || ["<h", "<m", "ht", "ww", "me", "a@"].contains(start)
        #expect(isStart, "\(link) in \(text.debugDescription)")
      }
    }
  }

  @Test("A link that cannot be followed is an error where it stands, and leaves its words")
  func refused() {
    let (prose, log) = parse("Go *on* [to **it**](javascript:x), ![seen](https://a.org/b.png) [c]()")
    #expect(places(log) == ["1:9 unsafe-link", "1:36 remote-image", "1:65 bad-link"])
    #expect(html(prose) == "<p>Go <em>on</em> to <strong>it</strong>, seen c</p>\n")
    #expect(prose.links.isEmpty)
  }

  @Test(
    "Nothing that runs gets through, however it is dressed up",
    arguments: [
      "[a](javascript:alert(1))", "[a](JaVaScRiPt:x)", "[a](java&#115;cript:x)",
      "[a](java&#x73;cript&colon;x)",
      "[a](<java\tscript:x>)", "[a](java&Tab;script:x)", "[a](java&NewLine;script:x)",
      "[a](&#1;javascript:x)",
      "[a](< javascript:x>)", "[a](\\javascript:x)", "[a](data:text/html,x)", "[a](vbscript:x)",
      "<javascript:x>",
      "[a][b]\n\n[b]: javascript:x", "![a](javascript:x)", "[a](file:///etc/passwd)", "[a](blob:x)",
      "[a](//evil.org)", "[a](/\\evil.org)", "[a](&sol;&sol;evil.org)", "[a](/%5Cevil.org)",
      "[a](https://good.org@evil.org)", "[a](javascript&colon;x)", "[a](/../x)", "[a](../../x.md)",
      "[a](%2e%2e/%2e%2e/x.md)", "[a](..%2f..%2fx.md)", "[a](x%00.md)",
    ])
  func attacks(text: String) {
    let (prose, log) = parse(text)
    #expect(log.hasErrors)
    #expect(prose.links.isEmpty)
    #expect(!html(prose).contains("href"))
  }

  @Test("An image without words, or a link without any, is a warning")
  func wordless() {
    #expect(places(parse("![](/a.png) [](/b)").log) == ["1:1 missing-image-text", "1:13 bad-link"])
    #expect(parse("[![x](/a.png)](/b)").log.diagnostics.isEmpty)
  }
}
