import Diagnostics
import Mustache
import TestSupport
import Testing

@testable import Theme

@Suite("Icons")
struct IconTests {
  private func read(_ text: String) -> (markup: String?, log: DiagnosticLog) {
    var log = DiagnosticLog()
    let markup = IconReader.read(Array(text.utf8), path: "x.svg", log: &log)
    return (markup.map { String(decoding: $0, as: UTF8.self) }, log)
  }

  @Test(
    "lose what their file says of itself and keep what they draw",
    arguments: [
      ("<svg/>", "<svg/>"),
      (
        "<?xml version=\"1.0\"?>\n<!-- made by hand -->\n<svg  viewBox=\"0 0 24 24\"\n  fill='none' >\n <path d=\"M0 0h24\" />\n</svg>\n",
        "<svg viewBox=\"0 0 24 24\" fill='none'><path d=\"M0 0h24\"/></svg>"
      ),
      (
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><g><title>A &amp; B > C</title></g></svg>",
        "<svg><g><title>A &amp; B > C</title></g></svg>"
      ),
      (
        "<svg><use href=\"#a\"/><path fill=\"url(#b)\" transform=\"rotate(45)\"/></svg>",
        "<svg><use href=\"#a\"/><path fill=\"url(#b)\" transform=\"rotate(45)\"/></svg>"
      ),
    ])
  func kept(text: String, expected: String) {
    let result = read(text)
    #expect(result.markup == expected)
    #expect(result.log.diagnostics.isEmpty)
  }

  @Test(
    "may hold nothing that runs, fetches or breaks the page",
    arguments: [
      ("<svg>\n<script>alert(1)</script></svg>", "2:1"), ("<svg onload=\"x()\"/>", "1:6"),
      ("<svg ONLOAD='x()'/>", "1:6"),
      ("<svg><SCRIPT/></svg>", "1:6"), ("<svg><foreignObject/></svg>", "1:6"),
      ("<svg><style>a{}</style></svg>", "1:6"),
      ("<svg style=\"fill:red\"/>", "1:6"), ("<svg><image href=\"http://x/y.png\"/></svg>", "1:6"),
      ("<svg><use href=\"http://x/y.svg#a\"/></svg>", "1:11"),
      ("<svg><use xlink:href=\"y.svg#a\"/></svg>", "1:11"),
      ("<svg><a href=\"javascript:x()\"/></svg>", "1:6"),
      ("<svg><path fill=\"url(http://x/y)\"/></svg>", "1:12"),
      ("<svg><path fill=\"URL( 'http://x/y')\"/></svg>", "1:12"),
      ("<svg><path fill=\"u\\72l(http://x)\"/></svg>", "1:12"),
      ("<svg><path fill=\"u&#114;l(http://x)\"/></svg>", "1:19"),
      ("<svg><animate attributeName=\"href\"/></svg>", "1:6"),
      ("<!DOCTYPE svg [<!ENTITY x 'y'>]><svg/>", "1:1"), ("<svg><title>&x;</title></svg>", "1:13"),
      ("<svg><g></svg>", "1:9"), ("<svg>", "1:1"), ("<svg><g/>", "1:1"), ("<svg/><svg/>", "1:7"),
      ("<p/>", "1:1"),
      ("<svg>text</svg>", "1:6"), ("</svg>", "1:1"), ("<svg a=b/>", "1:6"), ("<svg a=\"b", "1:6"),
      ("<svg", "1:1"),
      ("<svg/", "1:1"), ("", "1:1"), ("<!-- x", "1:1"), ("<svg><title><b/></title></svg>", "1:13"),
      ("<svg inkscape:version=\"1\"/>", "1:6"), ("<svg xmlns:inkscape=\"http://x\"/>", "1:6"),
      ("<svg fill=\"<b>\"/>", "1:6"), ("<svg><metadata/></svg>", "1:6"),
    ])
  func refused(text: String, place: String) {
    let result = read(text)
    #expect(result.markup == nil)
    let first = result.log.sorted.first
    #expect(first?.id == .badIcon)
    #expect("\(first?.position?.line ?? 0):\(first?.position?.column ?? 0)" == place)
  }

  @Test("are HTML to templates")
  func inTemplates() throws {
    let themes = try ThemeFixture([
      "plain/assets/icons/star.svg": "<?xml version='1.0'?><svg><path d='M0'/></svg>",
      "plain/assets/icons/ui/arrow.left.svg": "<svg/>",
      "plain/templates/home.mustache": "{{{icons.star}}}{{{icons.ui-arrow-left}}}",
    ])
    let loaded = themes.load()
    #expect(loaded.problems == [])
    #expect(try loaded.render("home") == "<svg><path d='M0'/></svg><svg/>")
  }

  @Test("that are refused do not make templates wrong as well")
  func refusedInTemplates() throws {
    let themes = try ThemeFixture([
      "plain/assets/icons/star.svg": "<svg onload='x()'/>",
      "plain/templates/home.mustache": "{{{icons.star}}}",
    ])
    let loaded = themes.load()
    #expect(loaded.problems == ["plain/assets/icons/star.svg:1:6 bad-icon"])
    let theme = try #require(loaded.theme)
    #expect(loaded.check([TemplateRequirement(name: "home", schema: ThemeFixture.root(theme).schema)]) == [])
  }

  @Test("end, balanced and without a way out, whatever is in them")
  func fuzz() {
    var chance = Chance(seed: 11)
    let parts = [
      "<svg", "</svg>", "<g>", "</g>", "<path", "/>", ">", " d=\"M0\"", " onload='x'", "<!--", "-->", "<?",
      "?>", "<", "&",
      "&amp;", "<title>", "</title>", " href=\"#a\"", "\"", "'", "=", "script", "url(", "x", "<!", "é", "\n",
      "/",
    ]
    for _ in 0..<6000 {
      let text = "<svg>" + (0..<chance.number(0...14)).map { _ in chance.pick(parts) }.joined() + "</svg>"
      guard let markup = read(text).markup else { continue }
      #expect(!markup.contains("onload") && !markup.contains("<script") && !markup.contains("<!"), "\(text)")
      #expect(read(markup).markup == markup, "\(text)")
    }
  }
}
