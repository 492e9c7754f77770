import Diagnostics
import Prose
import Testing

@testable import Markdown

@Suite("Lists of groups in a text")
struct QueryTests {
  @Test("A block becomes a piece of its own, with every condition at its place")
  func query() throws {
    let prose = parse(
      "Before\n\n> ```groups\n> # grief first\n> topic: grief, loss\n>\n>  format : online\n> limit: 5\n> ```\n\nAfter"
    )
    .prose
    #expect(html(prose) == "<p>Before</p>\n<blockquote>\n<groups 0>\n</blockquote>\n<p>After</p>\n")
    let query = try #require(prose.queries.first)
    #expect(query.limit == 5)
    #expect(query.position == SourcePosition(path: "a.md", line: 3, column: 3))
    #expect(query.conditions.map(\.facet) == [.topic, .format])
    #expect(query.conditions.map(\.values) == [["grief", "loss"], ["online"]])
    #expect(query.conditions.map(\.position.description) == ["a.md:5:3", "a.md:7:4"])
    #expect(prose.plainText == "Before\nAfter")
  }

  @Test("Only the exact word makes a query")
  func others() {
    for info in ["Groups", "groups x", "group", ""] {
      #expect(parse("```\(info)\ntopic: a\n```").prose.queries.isEmpty)
    }
    #expect(parse("~~~ groups \nkind: forum\n~~~").prose.queries.count == 1)
  }

  @Test(
    "What is wrong in a block is told at its line",
    arguments: [
      ("topics: a", "2:1 bad-query", "topic"), ("colour: a", "2:1 bad-query", "audience"),
      ("topic", "2:1 bad-query", "colon"), ("topic:", "2:1 bad-query", "value"),
      ("topic: a,,b", "2:1 bad-query", "comma"), ("limit: many", "2:8 bad-query", "5"),
      ("limit: 0", "2:8 bad-query", "5"), ("limit: 99999999999999999999", "2:8 bad-query", "5"),
      ("limit: 1\nlimit: 2", "3:1 bad-query", "one"), ("\n  \n topics: a", "4:2 bad-query", "topic"),
    ])
  func problems(text: String, place: String, help: String) {
    let log = parse("```groups\n\(text)\n```").log
    #expect(places(log) == [place])
    #expect(log.diagnostics.first?.help?.contains(help) == true)
  }
}
