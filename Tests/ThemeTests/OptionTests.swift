import Diagnostics
import Mustache
import Testing

@testable import Theme

@Suite("Options of a theme")
struct OptionTests {
  private static let description = """
    options:
      accent: {type: color, default: "#2f6f62", says: the colour of links}
      size: {type: text, default: 18px}
      motto: {type: text}
      rounded: {type: yes-no}
      layout: {type: choice, default: wide, options: [wide, narrow]}
      logo: {type: file}
    """
  private static let files = [
    "plain/theme.yaml": description,
    "plain/assets/site.css": "@import \"options.css\";a{color:var(--option-accent)}",
    "plain/templates/home.mustache":
      "{{options.accent}}|{{options.size}}|{{options.motto}}|{{#options.rounded}}round{{/options.rounded}}|{{options.layout}}|{{options.logo}}",
  ]

  @Test("have the theme's values where the site says nothing")
  func standard() throws {
    let loaded = try ThemeFixture(Self.files).load()
    #expect(loaded.problems == [])
    #expect(try loaded.render("home") == "#2f6f62|18px|||wide|")
    #expect(
      loaded.asset("site.css")
        == ":root{--option-accent:#2f6f62;--option-size:18px;--option-layout:wide;}\na{color:var(--option-accent)}"
    )
  }

  @Test("take the site's values, in templates and in stylesheets")
  func set() throws {
    let loaded = try ThemeFixture(Self.files).load(
      "plain",
      [
        "accent": "#ABC", "motto": "a\"};b{", "rounded": "yes", "layout": "narrow",
        "logo": "/images/logo.svg",
      ])
    #expect(loaded.problems == [])
    #expect(try loaded.render("home") == "#aabbcc|18px|a&quot;};b{|round|narrow|images/logo.svg")
    #expect(
      loaded.asset("site.css")?.hasPrefix(
        #":root{--option-accent:#aabbcc;--option-size:18px;--option-motto:"a\"};b{";--option-layout:narrow;}"#
      ) == true)
    #expect(loaded.theme?.namedFiles.map(\.path) == ["images/logo.svg"])
    #expect(loaded.theme?.namedFiles.first?.position.line == 5)
  }

  @Test(
    "are refused where they are not what the theme takes",
    arguments: [
      ("acent", "#fff", "did you mean ‘accent’?"), ("unlike", "x", "its options are"),
      ("accent", "teal", "six digits"),
      ("accent", "2f6f62", "write \"#2f6f62\""), ("accent", "#2f6f6280", "shine through"),
      ("accent", "#12", "six digits"),
      ("accent", "#ggg", "six digits"), ("rounded", "maybe", "yes or no"),
      ("layout", "wid", "did you mean ‘wide’?"),
      ("logo", "images/logo.svg", "slash in front"), ("logo", "/../x", "slash in front"),
      ("logo", "//x.org/y", "slash"),
      ("logo", "https://x.org/y", "slash"), ("logo", "/", "slash"), ("logo", "/a\\b", "slash"),
    ])
  func refused(name: String, value: String, help: String) throws {
    let loaded = try ThemeFixture(Self.files).load("plain", [name: value])
    #expect(loaded.problems == ["site.yaml:1:1 bad-theme-option"])
    #expect(loaded.log.diagnostics.first?.help?.contains(help) == true)
  }

  @Test("that hold a choice may name the template that is inserted")
  func dynamic() throws {
    let themes = try ThemeFixture([
      "plain/theme.yaml": Self.description, "plain/templates/home.mustache": "{{>*options.layout}}",
      "plain/templates/wide.mustache": "W", "plain/templates/narrow.mustache": "N",
    ])
    let loaded = themes.load("plain", ["layout": "narrow"])
    let theme = try #require(loaded.theme)
    #expect(loaded.check([TemplateRequirement(name: "home", schema: ThemeFixture.root(theme).schema)]) == [])
    #expect(try loaded.render("home") == "N")
  }
}

@Suite("Contrast")
struct ContrastTests {
  // Ratios of the WCAG's own formula, as contrast checkers give them.
  @Test(
    "is that of WCAG 2.2",
    arguments: [
      ("#000000", "#ffffff", "21.00"), ("#ffffff", "#ffffff", "1.00"), ("#777777", "#ffffff", "4.47"),
      ("#767676", "#ffffff", "4.54"), ("#2f6f62", "#ffffff", "5.88"), ("#ff0000", "#ffffff", "3.99"),
    ])
  func ratios(one: String, other: String, expected: String) throws {
    let (one, other) = (try Color(one), try Color(other))
    #expect(ContrastCheck.decimals(one.contrast(with: other)) == expected)
    #expect(ContrastCheck.decimals(other.contrast(with: one)) == expected)
  }

  private func load(_ contrast: String, _ options: KeyValuePairs<String, String> = [:]) throws
    -> ThemeFixture.Loaded
  {
    try ThemeFixture([
      "plain/theme.yaml": """
      options:
        accent: {type: color, default: "#2f6f62"}
        paper: {type: color, default: "#ffffff"}
        size: {type: text, default: 18px}
      contrast:
        - \(contrast)
      """
    ]).load("plain", options)
  }

  @Test("is no concern where it is enough")
  func enough() throws {
    #expect(try load("{text: accent, on: paper}").problems == [])
    #expect(try load("{text: accent, on: \"#ffffff\"}", ["accent": "#767676"]).problems == [])
  }

  @Test("is a warning where the site's colours are hard to read, and says which to change")
  func low() throws {
    let loaded = try load("{text: accent, on: \"#ffffff\"}", ["paper": "#000", "accent": "#ff0000"])
    #expect(loaded.problems == ["site.yaml:2:1 low-contrast"])
    let warning = try #require(loaded.log.diagnostics.first)
    #expect(warning.severity == .warning)
    #expect(warning.message.contains("‘accent’ (#ff0000) on #ffffff"))
    #expect(warning.message.contains("3.99 to 1"))
    #expect(warning.help?.contains("choose a darker ‘accent’") == true)
  }

  @Test("is a warning of the theme where its own colours are hard to read")
  func ownColours() throws {
    let loaded = try load("{text: accent, on: \"#000\"}")
    #expect(loaded.problems == ["plain/theme.yaml:6:12 low-contrast"])
    #expect(loaded.log.diagnostics.first?.help?.contains("choose a lighter ‘accent’") == true)
  }

  @Test(
    "needs two colours",
    arguments: [
      ("{text: acent, on: paper}", "6:12"), ("{text: accent, on: size}", "6:24"),
      ("{text: accent, on: white}", "6:24"),
    ])
  func unknown(pair: String, place: String) throws {
    #expect(try load(pair).problems == ["plain/theme.yaml:\(place) bad-theme-option"])
  }
}
