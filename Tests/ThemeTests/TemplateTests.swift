import Mustache
import Diagnostics
import Foundation
import Testing
import Theme

@Suite("A theme's templates")
struct TemplateTests {
  private func check(
    _ files: [String: String], optional: [String] = [], required: [String] = ["home"]
  ) throws -> (problems: [String], helps: [String]) {
    let themes = try ThemeFixture(files)
    let loaded = themes.load()
    guard let theme = loaded.theme else { return (loaded.problems, []) }
    let schema = ThemeFixture.root(theme).schema
    let requirements =
      required.map { TemplateRequirement(name: $0, schema: schema) }
      + optional.map { TemplateRequirement(name: $0, schema: schema, isOptional: true) }
    let log = theme.check(requirements)
    let problems = loaded.problems + ThemeFixture.Loaded.problems(log, themes.path)
    return (problems, log.sorted.compactMap(\.help))
  }

  @Test("must all be there, but for the optional ones")
  func missing() throws {
    let result = try check(
      ["plain/templates/homes.mustache": "x"], optional: ["home-club"], required: ["home", "groups"])
    #expect(
      result.problems == [
        "plain/templates missing-template", "plain/templates missing-template",
        "plain/templates/homes.mustache unused-template",
      ])
    #expect(result.helps.contains("rename ‘homes.mustache’ to ‘home.mustache’"))
  }

  @Test("are checked against their values, each problem at its line and column")
  func names() throws {
    let result = try check([
      "plain/theme.yaml": "options:\n  accent: {type: color, default: \"#112233\"}\n",
      "plain/assets/plain.css": "a{}",
      "plain/templates/home.mustache":
        "<p>{{titel}}</p>\n<i>{{options.acent}}</i>{{assets.plain-css}}\n{{assets.plane-css}}{{{icons.star}}}{{>part}}",
    ])
    #expect(
      result.problems == [
        "plain/templates/home.mustache:3:37 missing-partial",
        "plain/templates/home.mustache:1:4 unknown-name",
        "plain/templates/home.mustache:2:4 unknown-name", "plain/templates/home.mustache:3:1 unknown-name",
        "plain/templates/home.mustache:3:21 unknown-name",
      ])
    #expect(
      result.helps.prefix(3) == [
        "did you mean ‘title’?", "did you mean ‘accent’?", "did you mean ‘plain-css’?",
      ])
  }

  @Test("are checked where they are optional and there")
  func optional() throws {
    let result = try check(
      ["plain/templates/home.mustache": "x", "plain/templates/home-club.mustache": "{{nothing}}"],
      optional: ["home-club"])
    #expect(result.problems == ["plain/templates/home-club.mustache:1:1 unknown-name"])
  }

  @Test("are used where another one inserts or extends them, by name or by a value's words")
  func used() throws {
    let result = try check([
      "plain/templates/home.mustache": "{{<layout}}{{$body}}{{>*kind}}{{/body}}{{/layout}}",
      "plain/templates/layout.mustache": "{{>parts/head}}{{$body}}{{/body}}",
      "plain/templates/parts/head.mustache": "{{title}}",
      "plain/templates/club.mustache": "c", "plain/templates/forum.mustache": "f",
      "plain/templates/fellowship.mustache": "never",
    ])
    #expect(result.problems == ["plain/templates/fellowship.mustache unused-template"])
  }

  @Test("are not complained of where they belong to the theme that is extended")
  func inherited() throws {
    let result = try check([
      "plain/theme.yaml": "extends: base\n", "plain/templates/home.mustache": "x",
      "base/templates/home.mustache": "{{>foot}}", "base/templates/foot.mustache": "f",
    ])
    #expect(result.problems == [])
  }

  @Test("may stand in any language's letters, and must be UTF-8")
  func encoding() throws {
    let themes = try ThemeFixture(["plain/templates/home.mustache": "<p>Begrüßung</p>"])
    #expect(try themes.load().render("home") == "<p>Begrüßung</p>")
    try themes.write(.init([0x3C, 0x70, 0x3E, 0xFC]), to: "plain/templates/home.mustache")
    #expect(themes.load().problems == ["plain/templates/home.mustache:1:4 not-utf-8"])
  }
}
