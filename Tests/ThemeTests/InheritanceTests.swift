import Foundation
import Diagnostics
import Mustache
import Testing
import Theme

@Suite("Themes that extend others")
struct InheritanceTests {
  @Test("take each file from the first theme that has it")
  func files() throws {
    let themes = try ThemeFixture([
      "base/templates/home.mustache": "base {{>foot}}",
      "base/templates/foot.mustache": "base foot",
      "base/assets/site.css": "a{color:red}",
      "base/assets/base.css": "b{color:red}",
      "middle/theme.yaml": "extends: base\n",
      "middle/templates/foot.mustache": "middle foot",
      "plain/theme.yaml": "extends: middle\n",
      "plain/assets/site.css": "a{color:blue}",
    ])
    let loaded = themes.load()
    #expect(loaded.problems == [])
    #expect(try loaded.render("home") == "base middle foot")
    #expect(loaded.asset("site.css") == "a{color:blue}")
    #expect(loaded.asset("base.css") == "b{color:red}")
  }

  @Test("add their options and texts, and replace those of the same name")
  func options() throws {
    let themes = try ThemeFixture([
      "base/theme.yaml": """
      options:
        accent: {type: color, default: "#112233"}
        size: {type: text, default: 18px}
      extra:
        credit: by base
        motto: together
      """,
      "plain/theme.yaml": """
      extends: base
      options:
        accent: {type: color, default: "#445566"}
      extra:
        credit: by plain
      """,
      "plain/templates/home.mustache":
        "{{options.accent}} {{options.size}} {{extra.credit}} {{extra.motto}}",
    ])
    let loaded = themes.load()
    #expect(loaded.problems == [])
    #expect(try loaded.render("home") == "#445566 18px by plain together")
  }

  @Test("may not lead back to themselves; the message names the whole way")
  func cycle() throws {
    let themes = try ThemeFixture([
      "plain/theme.yaml": "extends: one\n",
      "one/theme.yaml": "extends: two\n",
      "two/theme.yaml": "extra:\n  a: b\nextends: one\n",
    ])
    let loaded = themes.load()
    #expect(loaded.theme == nil)
    #expect(loaded.problems == ["two/theme.yaml:3:10 theme-cycle"])
    #expect(loaded.log.diagnostics.first?.message.contains("one → two → one") == true)
  }

  @Test("may not extend themselves at once")
  func shortCycle() throws {
    let themes = try ThemeFixture(["plain/theme.yaml": "extends: plain\n"])
    #expect(themes.load().problems == ["plain/theme.yaml:1:10 theme-cycle"])
  }

  @Test(
    "must be there, and have a name that leads nowhere else",
    arguments: ["plane", "../plain", "/etc", "", ".", "Plain", "plain/templates", "plain-"])
  func unknown(name: String) throws {
    let themes = try ThemeFixture([
      "plain/theme.yaml": "extra: {a: b}\n", "other/theme.yaml": "extra: {a: b}\n",
    ])
    let loaded = themes.load(name)
    #expect(loaded.theme == nil)
    #expect(loaded.problems == ["site.yaml:9:8 unknown-theme"])
    #expect(loaded.log.diagnostics.first?.help?.contains("the themes are: other, plain") == true)
  }

  @Test("must be there where another one extends them")
  func unknownBase() throws {
    let themes = try ThemeFixture([
      "plain/theme.yaml": "extends: habor\n", "harbor/theme.yaml": "extra: {a: b}\n",
    ])
    let loaded = themes.load()
    #expect(loaded.problems == ["plain/theme.yaml:1:10 unknown-theme"])
    #expect(loaded.log.diagnostics.first?.help?.contains("did you mean ‘harbor’?") == true)
  }

  @Test("need their folder")
  func noFolder() {
    let (theme, log) = ThemeLoader(themesFolder: "/nowhere/themes").load("plain")
    #expect(theme == nil)
    #expect(log.sorted.map(\.id) == [.missingFile])
  }

  @Test("say what their theme.yaml can't mean, each thing at its place")
  func description() throws {
    let themes = try ThemeFixture([
      "plain/theme.yaml": """
      extend: base
      options:
        accent: {type: colour, default: "#112233"}
        tint: {type: color, default: red}
        Big: {type: text}
        wide: {type: choice, default: a}
        layout: {type: text, options: [a, b]}
        paper: {type: color}
      contrast:
        - {text: tint}
      """
    ])
    #expect(
      themes.load().problems == [
        "plain/theme.yaml:1:1 unknown-key", "plain/theme.yaml:3:18 bad-value",
        "plain/theme.yaml:4:32 bad-theme-option", "plain/theme.yaml:5:3 bad-value",
        "plain/theme.yaml:6:3 missing-field", "plain/theme.yaml:7:3 fields-conflict",
        "plain/theme.yaml:8:3 missing-field", "plain/theme.yaml:10:5 missing-field",
      ])
  }

  @Test("that hold nothing are still themes")
  func empty() throws {
    let themes = try ThemeFixture(["plain/README": "soon"])
    let loaded = themes.load()
    #expect(loaded.problems == [])
    #expect(loaded.theme?.assets.isEmpty == true)
    #expect(loaded.theme?.templates.names == [])
  }

  @Test("warn of files that are nearly theirs, and of no others")
  func strayFiles() throws {
    let themes = try ThemeFixture([
      "plain/theme.yml": "extends: x", "plain/template/home.mustache": "", "plain/LICENSE": "free",
      "plain/templates/home.html": "", "plain/assets/icons/a.png": "",
      "plain/strings/english.yaml": "call: Ring",
    ])
    #expect(
      themes.load().problems == [
        "plain/assets/icons/a.png unexpected-file", "plain/strings/english.yaml bad-file-name",
        "plain/template unexpected-file", "plain/templates/home.html unexpected-file",
        "plain/theme.yml unexpected-file",
      ])
  }
}
