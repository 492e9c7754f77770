import Diagnostics
import Mustache
import Testing

@Suite struct CompileErrorTests {
  @Test(arguments: [
    ("{{name", ["1:1 template-syntax"]),
    ("a\n  {{#name}}b", ["2:3 template-syntax"]),
    ("{{#a}}{{#b}}x{{/a}}", ["1:7 template-syntax"]),
    ("x{{/a}}", ["1:2 template-syntax"]),
    ("{{#friends}}x{{/friend}}", ["1:14 template-syntax"]),
    ("{{#a}}x{{/zzzzzz}}{{/a}}", ["1:8 template-syntax"]),
    ("{{}}", ["1:1 template-syntax"]),
    ("{{#}}", ["1:1 template-syntax"]),
    ("{{a b}}", ["1:1 template-syntax"]),
    ("{{a..b}} {{.a}} {{a.}}", ["1:1 template-syntax", "1:10 template-syntax", "1:17 template-syntax"]),
    ("{{! never closed", ["1:1 template-syntax"]),
    ("{{=<%=}}", ["1:1 template-syntax"]),
    ("{{=<% %>", ["1:1 template-syntax"]),
    ("{{=<% %> x=}}", ["1:1 template-syntax"]),
    ("{{= == =}}", ["1:1 template-syntax"]),
    ("{{=12345678901234567 %>=}}", ["1:1 template-syntax"]),
    ("{{{name}}", ["1:1 template-syntax"]),
    ("{{one {{two}} {{three {{four}}", ["1:1 template-syntax", "1:15 template-syntax"]),
    ("{{#a {{b}}{{/a}}", ["1:1 template-syntax"]),
    ("é€😀{{", ["1:4 template-syntax"]),
    ("\r\n\té{{/x}}", ["2:3 template-syntax"]),
    ("{{>nothing}}", ["1:1 missing-partial"]),
    ("{{<main}}\n text{{$a}}x{{/a}}\n{{/main}}", ["2:2 template-syntax"]),
    ("{{<main}}{{name}}{{/main}}", ["1:10 template-syntax"]),
    ("{{<main}}{{#a}}{{$b}}x{{/b}}{{/a}}{{/main}}", ["1:10 template-syntax"]),
    ("{{<*main}}{{/main}}", ["1:11 template-syntax"]),
  ])
  func `each mistake is reported where it stands`(text: String, expected: [String]) {
    #expect(library(["main": text]).problems.summary == expected)
  }

  @Test(arguments: [
    "{{name}}", "{{ name }}", "{{\n name \n}}", "{{.}}", "{{a.b-c.d_e}}", "{{#a}}{{^b}}{{/b}}{{/a}}",
    "{{! {{ any }}", "{{=<% %>=}}<%name%>{{x y z}}", "{{<main}} {{! c }} {{$x}}y{{/x}} {{/main}}", "{ {",
    "}}",
    "\u{FEFF}{{name}}", "", "{{<*a}}{{/*a}}",
  ])
  func `what is right is not reported`(text: String) {
    #expect(library(["main": text], format: .text).problems.summary == [])
  }

  @Test func `a missing partial names the nearest template`() {
    let problems = library(["main": "{{>hedaer}}", "header": ""]).problems.diagnostics
    #expect(problems.first?.message == "there is no template ‘hedaer’ to insert here")
    #expect(problems.first?.help == "did you mean ‘header’?")
  }

  @Test func `an unclosed section says which end tag came before its own`() {
    let problems = library(["main": "{{#a}}\n{{#b}}\n{{/a}}"]).problems.diagnostics
    #expect(problems.map(\.message) == ["‘{{#b}}’ is not closed before ‘{{/a}}’ of line 3"])
  }

  @Test func `sections deeper than 64 are refused, once`() {
    let deep = { String(repeating: "{{#a}}", count: $0) + String(repeating: "{{/a}}", count: $0) }
    #expect(library(["main": deep(64)]).problems.summary == [])
    #expect(library(["main": deep(65)]).problems.summary == ["1:385 too-deep"])
  }

  @Test func `two templates of one name are reported with both paths`() {
    let sources = ["a", "b"].map { TemplateSource(name: "x", path: $0, format: .html, text: []) }
    #expect(TemplateLibrary(sources).problems.diagnostics.map(\.id) == [.nameClash])
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "{{", "{{#a}}", "{{{", "{{=a b=}}", "{{!", "{{<a}}", "{{/a}}", "{{#a", "\n  {{>a}}", "<a b=\"",
    ])
  func `no text keeps the compiler for long`(piece: String) {
    // Where time grew with the square of the text, this would take hours.
    _ = library(["main": String(repeating: piece, count: 50_000)])
  }
}
