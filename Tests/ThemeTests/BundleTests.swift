import Diagnostics
import Testing

@testable import Theme

@Suite("Stylesheets that import others")
struct BundleTests {
  @Test("become one file, each part where its last import puts it")
  func order() throws {
    let themes = try ThemeFixture([
      "plain/assets/site.css": "@import 'reset.css';@import 'a.css';@import 'b.css';s{}",
      "plain/assets/reset.css": "r{}", "plain/assets/a.css": "@import 'reset.css';a{}",
      "plain/assets/b.css": "@import 'reset.css';b{}",
    ])
    let loaded = themes.load()
    #expect(loaded.problems == [])
    #expect(loaded.asset("site.css") == "a{}\nr{}\nb{}\ns{}")
  }

  @Test("link from where the whole is published")
  func links() throws {
    let themes = try ThemeFixture([
      "plain/assets/css/site.css": "@import 'parts/x.css';s{b:url(here.png)}",
      "plain/assets/css/parts/x.css": "x{b:url(../../img/bg.png#a) url(in.png)}",
      "plain/assets/css/here.png": "1", "plain/assets/img/bg.png": "2", "plain/assets/css/parts/in.png": "3",
    ])
    let loaded = themes.load()
    #expect(loaded.problems == [])
    func file(_ name: String) -> String {
      loaded.path(name)?.split(separator: "/").last.map(String.init) ?? ""
    }
    #expect(
      loaded.asset("css/site.css")
        == "x{b:url(../img/\(file("img/bg.png"))#a) url(parts/\(file("css/parts/in.png")))}\ns{b:url(\(file("css/here.png")))}"
    )
  }

  @Test("may not import each other in a circle")
  func cycle() throws {
    let themes = try ThemeFixture([
      "plain/assets/a.css": "@import 'b.css';", "plain/assets/b.css": "x{}",
      "plain/assets/c.css": "@import 'd.css';",
      "plain/assets/d.css": "\n @import 'c.css';", "plain/assets/e.css": "@import 'e.css';",
    ])
    let loaded = themes.load()
    #expect(
      loaded.problems == ["plain/assets/d.css:2:2 bad-stylesheet", "plain/assets/e.css:1:1 bad-stylesheet"])
    #expect(loaded.log.sorted.first?.message.contains("c.css → d.css → c.css") == true)
  }

  @Test("take no more room than their parts, however often these import each other")
  func diamonds() throws {
    let themes = try ThemeFixture()
    for level in 0..<60 {
      try themes.write(
        "@import 'l\(level + 1).css';@import 'm\(level + 1).css';l\(level){}",
        to: "plain/assets/l\(level).css")
      try themes.write(
        "@import 'l\(level + 1).css';@import 'm\(level + 1).css';m\(level){}",
        to: "plain/assets/m\(level).css")
    }
    try themes.write("last{}", to: "plain/assets/l60.css")
    try themes.write("last{}", to: "plain/assets/m60.css")
    let loaded = themes.load()
    #expect(loaded.problems == [])
    #expect(loaded.asset("l0.css")?.utf8.split(separator: 0x0A).count == 121)
  }

  @Test("may be as deep as they are many")
  func deep() throws {
    let depth = 50_000
    let names = try (0...depth).map { try #require(AssetName("s\($0).css")) }
    var sheets: [AssetName: Stylesheet] = [:]
    for (level, name) in names.enumerated() {
      let next = level < depth ? names[level + 1] : nil
      sheets[name] = Stylesheet(
        name: name,
        imports: next.map { [.init(target: $0, position: SourcePosition(path: name.path))] } ?? [],
        pieces: level < depth ? [] : [.text(Array("end{}".utf8))])
    }
    let bundler = StylesheetBundler(sheets, published: [:])
    #expect(bundler.roots == [names[0]])
    #expect(bundler.bytes(of: names[0]) == Array("end{}".utf8))
    #expect(bundler.cycles().diagnostics.isEmpty)
  }
}
