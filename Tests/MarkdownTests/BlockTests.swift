import Diagnostics
import Prose
import Testing

@testable import Markdown

@Suite("What Waymark adds to Markdown")
struct BlockTests {
  @Test("A task’s box and its words are one label")
  func tasks() {
    #expect(
      html(parse("- [ ] call *me*\n- [x] done\n").prose) == """
        <ul>
        <li class="task"><label><input type="checkbox" disabled> call <em>me</em></label></li>
        <li class="task"><label><input type="checkbox" checked disabled> done</label></li>
        </ul>

        """)
    #expect(
      html(parse("- [x] a\n\n  b\n").prose).contains(
        "<p><label><input type=\"checkbox\" checked disabled> a</label></p>\n<p>b</p>"))
  }

  @Test("A table scrolls in a region that its header names")
  func tables() {
    #expect(
      html(parse("| Day | *At* \"x\" |\n|:--|--:|\n| Tue | 7 |").prose) == """
        <div class="table" role="region" tabindex="0" aria-label="Day, At &quot;x&quot;"><table>
        <thead>
        <tr>
        <th scope="col" class="align-left">Day</th>
        <th scope="col" class="align-right"><em>At</em> &quot;x&quot;</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="align-left">Tue</td>
        <td class="align-right">7</td>
        </tr>
        </tbody>
        </table></div>

        """)
    #expect(html(parse("| |\n|-|\n| a |").prose).hasPrefix("<div class=\"table\"><table>"))
  }

  @Test("Footnotes have ids of their own text and links back to each reference")
  func footnotes() {
    let text = "a[^x] b[^<\"y>] c[^x]\n\n[^x]: One.\n[^<\"y>]: Two."
    let prose = parse(text, options: .init(idPrefix: "p-", backToText: "Volver")).prose
    #expect(prose.anchors == ["p-fn:1", "p-fn:2", "p-fnref:1", "p-fnref:1:2", "p-fnref:2"])
    let html = html(prose)
    #expect(
      html.contains(
        "<sup class=\"footnote-ref\"><a href=\"#p-fn:1\" id=\"p-fnref:1:2\" role=\"doc-noteref\">1</a></sup>")
    )
    #expect(
      html.contains(
        "<a href=\"#p-fnref:1\" class=\"footnote-backref\" role=\"doc-backlink\" aria-label=\"Volver (1)\">↩</a>"
      ))
    #expect(html.contains("aria-label=\"Volver (1, 2)\">↩<sup>2</sup></a></p>"))
    #expect(!html.contains("<\"y>"))
  }

  @Test("Raw HTML is left out with a warning at its place; comments without one")
  func rawHTML() {
    let text =
      "a <b>c</b> <!-- d -->\n\n<!-- e\n\nf -->\n\n> <script>\n> x\n> </script>\n\n<!-- g --><img src=x>"
    let (prose, log) = parse(text)
    #expect(html(prose) == "<p>a c </p>\n<blockquote>\n</blockquote>\n")
    #expect(places(log) == ["1:3 raw-html", "1:7 raw-html", "7:3 raw-html", "11:1 raw-html"])
    let allowed = parse(text, options: .init(allowsRawHTML: true))
    #expect(html(allowed.prose).contains("<p>a <b>c</b> <!-- d --></p>"))
    #expect(allowed.log.diagnostics.isEmpty)
  }

  @Test("Plain text is words with single spaces, and a line a block")
  func plainText() {
    let text = """
      # A  *b*

      c\\
      d `e  f` &amp; ![g](/g.png) [h](/h)[^1] <b>

      - i
      - j

      | k | l |
      |---|---|
      | m | n |

      ```groups
      topic: x
      ```

      ```
      o
        p
      ```

      [^1]: q
      """
    #expect(parse(text).prose.plainText == "A b\nc d e f & g h\ni\nj\nk l\nm n\no p\nq")
    #expect(parse("").prose == .empty)
  }

  @Test("A line break in the words of an image is a space")
  func imageText() {
    #expect(
      html(parse("![a\n*b*  c](/x.png 'T')").prose).contains("alt=\"a b c\" title=\"T\" loading=\"lazy\">"))
  }

  @Test("Code keeps what it holds, and the first word of its language")
  func code() {
    #expect(
      html(parse("``` a\"b c\n<x>\n```").prose)
        == "<pre><code class=\"language-a&quot;b\">&lt;x&gt;\n</code></pre>\n")
  }
}
