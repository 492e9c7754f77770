import Diagnostics
import Mustache
import Testing

@Suite struct RenderingTests {
  @Test(arguments: [
    (TemplateFormat.html, "a&b<c>d\"e'f", "a&amp;b&lt;c&gt;d&quot;e&#39;f"),
    (.xml, "a&b<c>d\"e'f", "a&amp;b&lt;c&gt;d&quot;e&#39;f"),
    (.xml, "a\u{0}b\u{8}\t\n\r\u{B}\u{C}\u{1F}c\u{FFFE}\u{FFFF}\u{FFFD}d", "ab\t\n\rc\u{FFFD}d"),
    (.html, "\u{0}\u{1B}é€😀\u{EFFF}", "é€😀\u{EFFF}"),
    (.json, "a\"b\\c/d\n\r\t\u{0}\u{1F}\u{7F}", "a\\\"b\\\\c/d\\n\\r\\t\\u0000\\u001f\u{7F}"),
    (
      .json, "</script><!--&\u{2028}\u{2029}\u{2027}é😀",
      "\\u003c/script\\u003e\\u003c!--\\u0026\\u2028\\u2029\u{2027}é😀"
    ),
    (.text, "a&b<c>\u{0}\"", "a&b<c>\u{0}\""), (.html, "", ""), (.html, "plain", "plain"),
  ])
  func `text stays text in each format`(format: TemplateFormat, text: String, expected: String) throws {
    #expect(try render("{{.}}", .text(text), format: format) == expected)
  }

  @Test func `HTML is never escaped in HTML, and is text elsewhere`() throws {
    let value = Value.markup(Array("<b>&amp;</b>".utf8))
    #expect(try render("{{.}}{{{.}}}", value) == "<b>&amp;</b><b>&amp;</b>")
    #expect(try render("{{.}}", value, format: .xml) == "&lt;b&gt;&amp;amp;&lt;/b&gt;")
    #expect(try render("\"{{.}}\"", value, format: .json) == "\"\\u003cb\\u003e\\u0026amp;\\u003c/b\\u003e\"")
  }

  @Test(arguments: [
    (Value.nothing, "no"), (.flag(false), "no"), (.flag(true), "yes"), (.number(0), "no"),
    (.number(-1), "yes"),
    (.text(""), "no"), (.text("0"), "yes"), (.markup([]), "no"), (.markup([0x20]), "yes"), (.list([]), "no"),
    (.list([.nothing]), "yes"), (Person.type(Person()), "yes"),
  ])
  func `sections ask whether there is something`(value: Value, expected: String) throws {
    #expect(try render("{{#.}}yes{{/.}}{{^.}}no{{/.}}", value) == expected)
  }

  @Test(arguments: [
    ([Person](), "none"), ([Person(name: "Bo")], "<h2>1</h2>Bo,"),
    ([Person(name: "Bo"), Person(name: "Cy")], "<h2>2</h2>Bo,Cy,"),
  ])
  func `a list says how many it holds, so that a heading shows once`(
    friends: [Person], expected: String
  ) throws {
    let text =
      "{{#friends.count}}<h2>{{.}}</h2>{{#friends}}{{name}},{{/friends}}{{/friends.count}}{{^friends.count}}none{{/friends.count}}"
    #expect(try render(text, Person.type(Person(friends: friends))) == expected)
  }

  @Test func `numbers and flags are written plainly`() throws {
    let values = Value.list([.number(.min), .number(.max), .flag(true), .flag(false), .nothing])
    #expect(
      try render("{{#.}}[{{.}}]{{/.}}", values)
        == "[-9223372036854775808][9223372036854775807][true][false][]")
  }

  @Test func `a value that no template asks for is never computed`() throws {
    let type: ObjectType<Int> = ObjectType(
      "thing", "",
      [
        .number("asked", "") { $0 },
        .number("other", "") { _ in
          Issue.record("computed although nobody asked")
          return 0
        },
      ])
    #expect(try render("{{asked}}", type(7)) == "7")
  }

  @Test func `a word that is not of the closed set arrives as nothing`() throws {
    #expect(try render("[{{kind}}]", Person.type(Person(kind: "other"))) == "[]")
  }

  @Test(arguments: [
    ("{{>p}}", "a\n\n{{name}}\nb", "a\n\nAda\nb"),
    ("  {{>p}}\nz", "a\n\n{{name}}\nb\n", "  a\n\n  Ada\n  b\nz"),
    ("  {{>p}}\n", "{{#member}}\nx\n{{/member}}\ny\n", "  x\n  y\n"),
    (" {{>p}}\n", "<{{>q}}>\n  {{>q}}\n", " <1\n2\n>\n   1\n   2\n"),
    ("  {{>p}}\n", "{{nickname}}\nx\n", "  A\nB\n  x\n"),
    (
      "{{<p}}{{$a}}\n    one\n      two\n  three\n{{/a}}{{/p}}", "[\n  {{$a}}\n  {{/a}}\n]",
      "[\n  one\n    two\n  three\n]"
    ),
    ("{{<p}}{{$a}}\n\tone\n\ttwo\n{{/a}}{{/p}}", "<i>{{$a}}{{/a}}</i>", "<i>one\ntwo\n</i>"),
    (
      "{{<p}}\n  {{$a}}x{{/a}}\n  {{$b}}\n    y\n  {{/b}}\n{{/p}}\nz", "{{$a}}{{/a}}|\n{{$b}}\n{{/b}}",
      "x|\ny\nz"
    ),
  ])
  func `indentation follows the place where text ends up`(text: String, partial: String, expected: String)
    throws
  {
    let library = library(["main": text, "p": partial, "q": "1\n2\n"], format: .text)
    let output = try library.render("main", with: Person.type(Person(nickname: "A\nB")))
    #expect(String(decoding: output, as: UTF8.self) == expected)
  }

  @Test func `output is appended to what is there`() throws {
    var output = Array("a".utf8)
    try library(["main": "b"]).render("main", with: .nothing, into: &output)
    #expect(output == Array("ab".utf8))
  }

  @Test func `a template that is not there throws`() {
    #expect(throws: RenderingProblem.self) { try library([:]).render("main", with: .nothing) }
  }

  @Test(arguments: [
    ["main": "{{>main}}"], ["main": "a{{>b}}", "b": "{{>main}}{{>main}}"], ["main": "{{#.}}{{>main}}{{/.}}"],
    ["main": "{{<main}}{{$a}}{{>main}}{{/a}}{{/main}}{{$a}}{{/a}}"],
    ["main": "{{<p}}{{$a}}{{$a}}x{{/a}}{{<p}}{{/p}}{{/a}}{{/p}}", "p": "{{$a}}{{>main}}{{/a}}"],
  ])
  func `recursion without end stops with the tag where it does not end`(templates: [String: String]) {
    #expect(throws: RenderingProblem.self) { try library(templates).render("main", with: .flag(true)) }
  }

  @Test func `partials that double each other stop, although none is deep`() {
    var templates = ["main": "{{>t0}}", "t60": ""]
    for index in 0..<60 { templates["t\(index)"] = "{{>t\(index + 1)}}{{>t\(index + 1)}}" }
    let library = library(templates)
    var problem: RenderingProblem?
    do { _ = try library.render("main", with: .nothing) } catch { problem = error }
    #expect(problem?.limit == .steps)
    #expect(problem?.diagnostic.position != nil)
  }

  @Test func `things that hold things are rendered to any sensible depth`() throws {
    var person = Person(name: "0")
    for index in 1...80 { person = Person(name: "\(index)", friends: [person]) }
    let library = library(["main": "({{name}}{{#friends}}{{>main}}{{/friends}})"])
    let output = try library.render("main", with: Person.type(person))
    #expect(output.count(where: { $0 == UInt8(ascii: "(") }) == 81)
  }

  @Test func `the types of a template are documented as tables, each once`() {
    #expect(
      Home.type.schema.reference(level: 3) == """
        ### `home`

        A place to live.

        | name | kind | meaning |
        |---|---|---|
        | `city` | text | its city |
        | `mayor` | `person` | who runs it |

        #### `person`

        Somebody.

        | name | kind | meaning |
        |---|---|---|
        | `name` | text | what she is called |
        | `age` | number | in years |
        | `member` | yes or no | whether she belongs to us |
        | `nickname` | text, or nothing | what friends call her |
        | `shoe-size` | number, or nothing | European |
        | `about` | HTML | her own words |
        | `kind` | `club`, `forum` | one of two |
        | `friends` | list of `person` | whom she likes |
        | `tags` | list of text | words \\| signs |
        | `home` | `home`, or nothing | where she lives |

        """)
  }
}
