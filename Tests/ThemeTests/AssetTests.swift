import Testing
import Theme

@Suite("Assets")
struct AssetTests {
  @Test("have paths that change with their bytes and with nothing else")
  func fingerprints() throws {
    let files = [
      "plain/assets/site.js": "let a = 1", "plain/assets/fonts/sans.woff2": "font",
      "plain/assets/site.css": "a{src:url(fonts/sans.woff2)}", "plain/assets/other.css": "b{color:red}",
    ]
    let first = try ThemeFixture(files).load()
    let again = try ThemeFixture(files).load()
    #expect(first.theme?.assets.map(\.path) == again.theme?.assets.map(\.path))
    #expect(first.path("site.js") == "assets/site.2c07d877ba.js")

    let changed = try ThemeFixture(files.merging(["plain/assets/fonts/sans.woff2": "Font"]) { $1 }).load()
    #expect(changed.path("fonts/sans.woff2") != first.path("fonts/sans.woff2"))
    // The stylesheet names the font, so its bytes have changed with it.
    #expect(changed.path("site.css") != first.path("site.css"))
    #expect(changed.path("site.js") == first.path("site.js"))
    #expect(changed.path("other.css") == first.path("other.css"))
  }

  @Test("are known to templates by their names, letters and digits kept")
  func values() throws {
    let themes = try ThemeFixture([
      "plain/assets/fonts/sans.woff2": "font", "plain/assets/favicon": "icon",
      "plain/templates/home.mustache": "{{assets.fonts-sans-woff2}} {{assets.favicon}}",
    ])
    let loaded = themes.load()
    #expect(
      try loaded.render("home") == "\(loaded.path("fonts/sans.woff2") ?? "") \(loaded.path("favicon") ?? "")")
    #expect(loaded.path("fonts/sans.woff2")?.hasPrefix("assets/fonts/sans.") == true)
    #expect(loaded.path("favicon")?.hasPrefix("assets/favicon.") == true)
  }

  @Test("are published in the order of their paths; icons and imported stylesheets are not")
  func published() throws {
    let themes = try ThemeFixture([
      "plain/assets/b.js": "b", "plain/assets/a.css": "@import \"parts/c.css\";",
      "plain/assets/parts/c.css": "c{}",
      "plain/assets/icons/star.svg": "<svg/>",
    ])
    #expect(themes.load().theme?.assets.map(\.name) == ["a.css", "b.js"])
  }
}
