import Foundation
import Testing
import Theme

@Suite("The files of a theme")
struct FileSafetyTests {
  @Test("never lie outside of the folder of themes, whatever links there are")
  func links() throws {
    let outside = try ThemeFixture(["secret.css": "a{}", "elsewhere/templates/home.mustache": "x"])
    let themes = try ThemeFixture([
      "plain/templates/home.mustache": "x", "base/assets/shared.css": "a{color:red}",
      "plain/assets/own.css": "b{color:red}",
    ])
    try themes.link("plain/assets/out.css", to: "\(outside.path)/secret.css")
    try themes.link("plain/assets/folder", to: "../../../")
    try themes.link("plain/assets/shared.css", to: "../../base/assets/shared.css")
    try themes.link("plain/assets/loop", to: "loop")
    try themes.link("away", to: "\(outside.path)/elsewhere")

    let loaded = themes.load()
    #expect(
      loaded.problems == [
        "plain/assets/folder link-leaves-folder", "plain/assets/loop link-loop",
        "plain/assets/out.css link-leaves-folder",
      ])
    #expect(loaded.asset("shared.css") == "a{color:red}")
    #expect(loaded.asset("out.css") == nil)

    let away = themes.load("away")
    #expect(away.theme == nil)
    #expect(away.problems == ["away link-leaves-folder"])
  }

  @Test("are all named where they can't be read", .enabled(if: geteuid() != 0, "root may read everything"))
  func unreadable() throws {
    let themes = try ThemeFixture(["plain/templates/home.mustache": "x", "plain/assets/plain.css": "a{}"])
    for name in ["plain/templates/home.mustache", "plain/assets/plain.css"] {
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: "\(themes.path)/\(name)")
    }
    #expect(
      themes.load().problems == [
        "plain/assets/plain.css file-unreadable", "plain/templates/home.mustache file-unreadable",
      ])
  }

  @Test("may not be named so that an address or a template can't hold their names")
  func names() throws {
    let themes = try ThemeFixture([
      "plain/assets/my logo.svg": "<svg/>", "plain/assets/a-b.css": "a{}", "plain/assets/a.b.css": "b{}",
      "plain/assets/options.css": "c{}", "plain/assets/icons/x-y.svg": "<svg/>",
      "plain/assets/icons/x.y.svg": "<svg/>",
    ])
    #expect(
      themes.load().problems == [
        "plain/assets/a.b.css name-clash", "plain/assets/icons/x.y.svg name-clash",
        "plain/assets/my logo.svg bad-file-name", "plain/assets/options.css name-clash",
      ])
  }
}
