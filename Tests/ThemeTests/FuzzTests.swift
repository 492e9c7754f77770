import Diagnostics
import Foundation
import Mustache
import TestSupport
import Testing
import Theme

@Suite("Broken themes")
struct FuzzTests {
  private static let files = [
    "plain/theme.yaml": """
    extends: base
    options:
      accent: {type: color, default: "#2f6f62"}
      layout: {type: choice, default: wide, options: [wide, narrow]}
    extra:
      credit: by hand
    contrast:
      - {text: accent, on: "#ffffff"}
    """,
    "plain/assets/site.css": "@import 'options.css';\n@import 'part.css';\na { b: url(bg.png) }\n",
    "plain/assets/icons/star.svg": "<svg viewBox=\"0 0 24 24\"><path d=\"M0 0h24\"/></svg>",
    "plain/strings/en.yaml": "call: Ring\ncount-groups:\n  one: a group\n  other: \"{count} groups\"\n",
    "plain/templates/home.mustache": "<p>{{title}}</p>{{#extra}}{{credit}}{{/extra}}{{{icons.star}}}",
  ]

  @Test("are complained of or work, and never stop the program")
  func mutations() throws {
    var chance = Chance(seed: 23)
    let themes = try ThemeFixture(Self.files)
    try themes.write("b{}", to: "base/assets/part.css")
    try themes.write("png", to: "base/assets/bg.png")
    #expect(themes.load().problems == [])
    let signs = Array("{}[]:#'\"\n\t <>/*@-\\&é\0".utf8)
    for _ in 0..<400 {
      let (name, text) = chance.pick(Self.files.sorted { $0.key < $1.key })
      var bytes = Array(text.utf8)
      for _ in 0..<chance.number(1...3) {
        let place = chance.number(0...(bytes.count - 1))
        switch chance.number(0...3) {
        case 0: bytes[place] = chance.pick(signs)
        case 1: bytes.insert(chance.pick(signs), at: place)
        case 2: bytes.removeSubrange(place..<min(bytes.count - 1, place + chance.number(1...9)))
        default: bytes.insert(contentsOf: bytes[..<place].suffix(12), at: place)
        }
      }
      try themes.write(Data(bytes), to: name)
      let loaded = themes.load("plain", ["accent": "#123456"])
      if let theme = loaded.theme, !loaded.log.hasErrors {
        let requirement = TemplateRequirement(name: "home", schema: ThemeFixture.root(theme).schema)
        if !theme.check([requirement]).hasErrors { _ = try loaded.render("home") }
      }
      // Every complaint says where.
      #expect(loaded.log.diagnostics.allSatisfy { $0.position != nil && $0.help != nil })
      try themes.write(text, to: name)
    }
  }
}
