import Diagnostics
import Mustache
import TestSupport
import Testing

/// Whatever the templates hold, nothing traps, runs away, or is reported outside the text.
@Suite struct FuzzTests {
  @Test(arguments: [1, 2, 3, 4])
  func `random pieces of templates compile, check and render`(seed: UInt64) {
    var random = Chance(seed: seed)
    let pieces = [
      "{{", "}}", "{{#", "{{/", "{{^", "{{<", "{{$", "{{>", "{{!", "{{=", "=}}", "{{{", "}}}", "*", ".",
      "name", "friends",
      "home", "kind", "a", "b", "p", "main", " ", "\n", "\r\n", "\t", "<", ">", "\"", "'", "=", "é", "<% %>",
      "{{name}}",
      "{{#friends}}", "{{/friends}}", "{{$a}}", "{{/a}}", "{{<p}}", "{{/p}}", "{{>p}}", "<script>",
      "\u{FEFF}", "-->",
    ]
    for _ in 0..<400 {
      let texts = (0..<2).map { _ in
        (0..<Int.random(in: 0..<30, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
          .joined()
      }
      exercise(Array(texts[0].utf8), Array(texts[1].utf8), &random)
    }
  }

  @Test(arguments: [5, 6])
  func `random bytes compile, check and render`(seed: UInt64) {
    var random = Chance(seed: seed)
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 0..<80, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      exercise(text, Array("{{".utf8) + text, &random)
    }
  }

  @Test(arguments: [7, 8, 9])
  func `mutations of a sound template compile, check and render`(seed: UInt64) {
    var random = Chance(seed: seed)
    let sound = Array(
      """
      <!doctype html>
      {{<p}}
        {{$a}}
          <a href="{{name}}">{{#friends}}{{name}}{{>p}}{{/friends}}{{^friends}}none{{/friends}}</a>
        {{/a}}
      {{/p}}
      {{! comment }}{{=<% %>=}}<%{about}%><%#home%><h<%mayor.age%>><%city%><%/home%><%>*kind%>
      """.utf8)
    for _ in 0..<300 {
      var text = sound
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: 0..<text.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: text.remove(at: index)
        case 1: text.insert(text[Int.random(in: 0..<text.count, using: &random)], at: index)
        case 2: text[index] = UInt8.random(in: 0...255, using: &random)
        default: text.removeSubrange(index..<min(text.count, index + Int.random(in: 1..<20, using: &random)))
        }
        if text.isEmpty { text = sound }
      }
      exercise(text, Array("<p>{{$a}}\n {{name}}{{/a}}{{#home}}{{>main}}{{/home}}".utf8), &random)
    }
  }

  private func exercise(_ main: [UInt8], _ partial: [UInt8], _ random: inout Chance) {
    let format = TemplateFormat.allCases.randomElement(using: &random) ?? .html
    let library = TemplateLibrary([
      TemplateSource(name: "main", path: "main", format: format, text: main),
      TemplateSource(name: "p", path: "p", format: format, text: partial),
    ])
    let lines = ["main": main, "p": partial].mapValues { text in text.count(where: { $0 == 0x0A }) + 1 }
    let found =
      library.problems.diagnostics + library.check(template: "main", against: Person.type.schema).diagnostics
    for diagnostic in found {
      guard let position = diagnostic.position else { continue }
      #expect(position.line <= lines[position.path] ?? 0, "\(diagnostic)")
    }
    let person = Person(nickname: "x\ny", friends: [Person(friends: [Person()])], home: Home())
    _ = try? library.render("main", with: Person.type(person))
    _ = try? library.render("main", with: .list([.text("<"), .number(1), .list([.flag(true)])]))
  }
}
