import Diagnostics
import Mustache
import Testing

@Suite struct PlaceTests {
  @Test(arguments: [
    ("<a href={{name}}>", "1:9"), ("<a href= {{name}} >", "1:10"), ("<a href=x{{name}}>", "1:10"),
    ("<a {{name}}>", "1:4"), ("<a data-{{name}}=\"x\">", "1:9"), ("<{{name}}>", "1:2"),
    ("</{{name}}>", "1:3"),
    ("<x{{name}}>", "1:3"), ("<script>{{name}}</script>", "1:9"), ("<STYLE> {{name}}</style>", "1:9"),
    ("<script>'</scripty'{{name}}</script>", "1:20"), ("<a onclick=\"{{name}}\">", "1:13"),
    ("<a style='{{name}}'>", "1:11"), ("<iframe srcdoc=\"{{name}}\">", "1:17"),
    ("<p {{>main}}>", "1:4"), ("<p class=\"{{#member}}x\"{{/member}}>", "1:11"),
    ("{{#member}}<p class=\"a{{/member}}{{^member}}<p class=\"b{{/member}}\">", "1:1"),
    ("<p>\n<a href=\"x", "2:1"), ("<p>{{#member}}<b {{/member}}", "1:4"),
    ("<script type=\"application/ld+json\">{{name}}</script>", "1:36"),
  ])
  func `a tag where no escaping makes text safe is an error`(text: String, position: String) {
    let problems = library(["main": text]).problems.summary
    #expect(problems.first == "\(position) template-syntax", "\(problems)")
  }

  @Test(arguments: [
    "<a href=\"{{name}}\" class='{{kind}}'>{{name}}</a>", "<a href=\"/x/{{name}}/y\"/>",
    "<option{{#member}} selected{{/member}}>", "<p{{#member}} class=\"x {{name}}\"{{/member}} id=\"y\">",
    "<h{{age}}>{{name}}</h{{age}}>", "<title>{{name}} < {{kind}}</title>", "<!-- {{name}} -- > --> {{about}}",
    "<script src=\"{{name}}\"></script>{{name}}", "<script>if (a < b) { x = '<a'; }</script>{{about}}",
    "<!doctype html>{{about}}", "1 < 2 {{about}}",
    "{{#member}}<a href=\"x\">{{/member}}y{{#member}}</a>{{/member}}",
    "<p class=\"{{#member}}a{{/member}}{{^member}}b{{/member}}\">{{about}}</p>", "<a title = \"{{name}}\">",
    "<input disabled value=\"{{name}}\" >{{about}}",
    "<script type=\"application/ld+json\">{{>x.json}}</script>",
    "<style>a > b {}</style >{{about}}", "<textarea>{{name}}</textarea>{{about}}",
  ])
  func `tags in text and in quotes are fine`(text: String) {
    let library = library(["main": text, "x.json": "{\"name\": \"{{name}}\"}"])
    #expect(library.problems.diagnostics.map(\.message) == [])
    #expect(library.check(template: "main", against: Person.type.schema).diagnostics.map(\.message) == [])
  }

  @Test(arguments: [
    ("<a title=\"{{about}}\">", "1:11"), ("<title>{{about}}</title>", "1:8"), ("<h{{name}}>", "1:3"),
    ("<h{{member}}>", "1:3"), ("<a title=\"{{>quote}}\">", "quote.mustache:1:1"),
    ("<a title=\"{{>deep}}\">", "deep.mustache:1:1"),
    ("{{<box}}{{$b}}<i>{{/b}}{{/box}}", "1:15"), ("{{<box}}{{$b}}{{about}}{{/b}}{{/box}}", "1:15"),
  ])
  func `what may end an attribute is kept out of attributes`(text: String, position: String) {
    let library = library([
      "main": text, "quote": "say \"hi\"", "deep": "{{about}}", "box": "<p class=\"{{$b}}x{{/b}}\">",
    ])
    let problems = library.check(template: "main", against: Person.type.schema).summary
    #expect(problems == ["\(position) wrong-kind"])
  }

  @Test(arguments: [
    (#"{"n": {{name}}}"#, ["1:7 wrong-kind"]), (#"{"n": "{{name}}"}"#, []),
    (#"{"n": {{age}}, "m": {{member}}}"#, []),
    (#"{"n": {{shoe-size}}}"#, ["1:7 wrong-kind"]), (#"{"a\"": "{{name}}"}"#, []),
    (#"{"n": "{{#friends}}{{name}},{{/friends}}"}"#, []), (#"{"n": "{{about}}"}"#, ["1:8 wrong-kind"]),
    (#"{"n": {{#shoe-size}}{{.}}{{/shoe-size}}{{^shoe-size}}null{{/shoe-size}}}"#, []),
  ])
  func `JSON takes text in quotation marks and numbers outside`(text: String, expected: [String]) {
    let library = library(["main": text], format: .json)
    #expect(library.problems.summary == [])
    #expect(library.check(template: "main", against: Person.type.schema).summary == expected)
  }

  @Test(arguments: [#"{"n": "x}"#, #"{"n": {{#member}}"{{/member}}x"}"#])
  func `an unfinished JSON string is reported`(text: String) {
    #expect(!library(["main": text], format: .json).problems.diagnostics.isEmpty)
  }
}
