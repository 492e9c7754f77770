import Diagnostics
import Mustache
import Testing

@Suite struct TypeCheckTests {
  @Test(arguments: [
    ("{{nmae}}", ["1:1 unknown-name"]),
    ("{{#friends}}\n {{nmae}}{{/friends}}", ["2:2 unknown-name"]),
    ("{{#freinds}}{{whatever}}{{/freinds}}", ["1:1 unknown-name"]),
    ("{{^freinds}}{{nmae}}{{/freinds}}", ["1:1 unknown-name", "1:13 unknown-name"]),
    ("{{friends}}", ["1:1 wrong-kind"]), ("{{home}}", ["1:1 wrong-kind"]), ("{{.}}", ["1:1 wrong-kind"]),
    ("{{home.town}}", ["1:1 unknown-name"]), ("{{name.city}}", ["1:1 wrong-kind"]),
    ("{{friends.cuont}}", ["1:1 wrong-kind"]), ("{{friends.count.x}}", ["1:1 wrong-kind"]),
    ("{{friends.name}}", ["1:1 wrong-kind"]), ("{{{name}}}", ["1:1 wrong-kind"]),
    ("{{&kind}}", ["1:1 wrong-kind"]),
    ("{{#tags}}{{name}}{{city}}{{/tags}}", ["1:18 unknown-name"]), ("{{city}}", ["1:1 unknown-name"]),
    ("{{>*name}}", ["1:1 wrong-kind"]), ("{{>*knid}}", ["1:1 unknown-name"]),
    ("{{>*kind}}", ["1:1 missing-partial"]),
    ("{{>part}}", ["part.mustache:1:1 unknown-name"]),
    ("{{#home}}{{>part}}{{/home}}", []),
    ("{{#home}}{{>part}}{{/home}}{{>part}}", ["part.mustache:1:1 unknown-name"]),
    ("{{>main}}", ["1:1 template-syntax"]), ("{{>ping}}", ["pong.mustache:1:1 template-syntax"]),
    ("{{>data.json}}", ["1:1 wrong-kind"]),
    ("{{<layout}}{{$titel}}x{{/titel}}{{/layout}}", ["1:12 unknown-name"]),
    ("{{<layout}}{{$title}}{{nmae}}{{/title}}{{/layout}}", ["1:22 unknown-name"]),
    ("{{<layout}}{{$title}}{{city}}{{/title}}{{/layout}}", []),
    ("{{<*kind}}{{/*kind}}", ["1:1 missing-partial"]),
  ])
  func `mistakes of a theme are found where they stand`(text: String, expected: [String]) {
    let library = library([
      "main": text, "part": "{{city}}", "forum": "{{name}}", "ping": "{{>pong}}", "pong": "{{>ping}}",
      "data.json": "1", "layout": "{{#home}}{{$title}}{{city}}{{/title}}{{/home}}{{$main}}{{/main}}",
    ])
    #expect(library.check(template: "main", against: Person.type.schema).summary == expected)
  }

  @Test(arguments: [
    "{{name}}{{age}}{{member}}{{nickname}}{{about}}{{{about}}}{{&about}}{{&age}}{{kind}}",
    "{{#name}}{{.}}{{/name}}{{#member}}{{name}}{{/member}}{{#age}}{{.}}{{/age}}{{^age}}{{name}}{{/age}}",
    "{{#friends}}{{name}}{{#friends}}{{home.mayor.home.city}}{{/friends}}{{/friends}}",
    "{{#tags}}{{.}}{{name}}{{/tags}}", "{{#home}}{{city}}{{#mayor}}{{city}}{{name}}{{/mayor}}{{/home}}",
    "{{home.city}}{{#home.mayor}}{{name}}{{/home.mayor}}", "{{#friends}}{{>tree}}{{/friends}}", "{{>*kind}}",
    "{{<club}}{{$a}}{{name}}{{/a}}{{/club}}", "{{<middle}}{{$a}}x{{/a}}{{/middle}}", "{{#.}}{{name}}{{/.}}",
    "{{#friends.count}}{{name}}{{.}}{{/friends.count}}{{^tags.count}}{{name}}{{/tags.count}}",
    "{{<*kind}}{{$a}}x{{/a}}{{/*kind}}", "{{<loop}}{{$c}}x{{/c}}{{/loop}}",
  ])
  func `what is right passes, and renders`(text: String) throws {
    let library = library([
      "main": text, "tree": "<ul>{{name}}{{#friends}}{{>tree}}{{/friends}}</ul>", "club": "{{$a}}{{/a}}",
      "forum": "",
      "middle": "{{<club}}{{$a}}{{$b}}{{/b}}{{/a}}{{/club}}",
      "loop": "{{$c}}{{/c}}{{#friends}}{{<loop}}{{$c}}y{{/c}}{{/loop}}{{/friends}}",
    ])
    #expect(library.problems.summary == [])
    #expect(library.check(template: "main", against: Person.type.schema).diagnostics.map(\.message) == [])
    let person = Person(nickname: "A", friends: [Person(home: Home())], home: Home())
    #expect(throws: Never.self) { try library.render("main", with: Person.type(person)) }
  }

  @Test func `an unknown name comes with the nearest one in sight`() {
    let log = library(["main": "{{#home}}{{nmae}}{{/home}}"]).check(
      template: "main", against: Person.type.schema)
    #expect(log.diagnostics.first?.message == "‘nmae’ is not a name of ‘home’ nor of what is around it")
    #expect(log.diagnostics.first?.help == "did you mean ‘name’?")
  }

  @Test func `a name far from all others comes with the list of names`() {
    let log = library(["main": "{{#home}}{{home.zzzzzzz}}{{/home}}"])
      .check(template: "main", against: Person.type.schema)
    #expect(log.diagnostics.first?.help == "the names here are ‘city’, ‘mayor’")
  }

  @Test func `a block of no parent comes with the nearest one`() {
    let log = library([
      "main": "{{<layout}}{{$titel}}{{/titel}}{{/layout}}", "layout": "{{$title}}{{/title}}",
    ])
    .check(template: "main", against: Person.type.schema)
    #expect(log.diagnostics.first?.message == "‘layout’ has no block ‘titel’ to fill")
    #expect(log.diagnostics.first?.help == "did you mean ‘title’?")
  }

  @Test(arguments: [TemplateFormat.xml, .json, .text])
  func `HTML has no place in other formats`(format: TemplateFormat) {
    let text = format == .json ? "\"{{about}}\"" : "{{about}}"
    let log = library(["main": text], format: format).check(template: "main", against: Person.type.schema)
    #expect(log.diagnostics.map(\.id) == [.wrongKind])
  }

  @Test func `plain text templates have nothing to escape`() {
    let log = library(["main": "{{{name}}}"], format: .text).check(
      template: "main", against: Person.type.schema)
    #expect(log.diagnostics.isEmpty)
  }

  @Test func `a block that is filled may hold what would otherwise not end`() throws {
    let library = library([
      "main": "{{<parent}}{{$foo}}override{{/foo}}{{/parent}}",
      "parent": "{{$foo}}default{{/foo}} {{$bar}}{{<second}}{{/second}}{{/bar}}",
      "second": "{{$foo}}default{{/foo}} {{<parent}}{{$bar}}the end{{/bar}}{{/parent}}",
    ])
    #expect(library.check(template: "main", against: Person.type.schema).diagnostics.map(\.message) == [])
    let output = try library.render("main", with: .nothing)
    #expect(String(decoding: output, as: UTF8.self) == "override override override the end")
  }

  @Test func `a template that is not there is an error`() {
    let log = library(["main": ""]).check(template: "mian", against: Person.type.schema)
    #expect(log.diagnostics.map(\.id) == [.missingTemplate])
  }

  @Test func `a type with a name twice or a name no tag can hold is reported, not refused`() {
    let type = RecordType("words", "", texts: [("a", ""), ("a", ""), ("b c", ""), ("", "")])
    #expect(type.schema.problems.count == 3)
    let log = library(["main": "{{a}}"]).check(template: "main", against: type.schema)
    #expect(log.diagnostics.map(\.id) == [.wrongKind, .wrongKind, .wrongKind])
  }

  @Test func `many templates that call each other in all ways are checked in time`() {
    var templates: [String: String] = [:]
    for index in 0..<12 {
      let calls = (0..<12).map {
        "{{#friends}}{{<t\($0)}}{{$b\(index)}}x{{/b\(index)}}{{/t\($0)}}{{/friends}}"
      }
      templates["t\(index)"] = calls.joined() + "{{$b\(index)}}{{/b\(index)}}"
    }
    let log = library(templates).check(template: "t0", against: Person.type.schema)
    #expect(log.diagnostics.count < 1_000)
  }
}
