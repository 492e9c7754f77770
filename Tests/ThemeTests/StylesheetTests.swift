import Diagnostics
import TestSupport
import Testing

@testable import Theme

@Suite("Stylesheets")
struct StylesheetTests {
  private static let files = ["bg.png", "img/x.svg", "fonts/sans.woff2"].compactMap { AssetName($0) }
  private static let sheets =
    ["site.css", "part.css", "css/deep.css"].compactMap { AssetName($0) } + [.options]

  private func read(_ text: String, name: String = "site.css") throws -> (text: String, log: DiagnosticLog) {
    var log = DiagnosticLog()
    let targets = LinkTargets(stylesheets: Set(Self.sheets), files: Set(Self.files))
    let sheet = StylesheetReader.read(
      Array(text.utf8), name: try #require(AssetName(name)), path: "x.css", targets: targets, log: &log)
    var result = sheet.imports.map { "<\($0.target.path)>" }.joined()
    for piece in sheet.pieces {
      switch piece {
      case .text(let bytes): result += String(decoding: bytes, as: UTF8.self)
      case .link(let target, let suffix):
        result += "[\(target.path)]\(String(decoding: suffix, as: UTF8.self))"
      }
    }
    return (result, log)
  }

  @Test(
    "keep every token and lose comments and white space",
    arguments: [
      ("a { color : red ; }", "a{color :red }"),
      ("  a\n\n  b\t{\n  x: y;\n\n  z: 1\n}\n", "a\nb{x:y;z:1\n}"),
      ("a/* x */b{}", "a/**/b{}"), ("a /* x */ b{}", "a b{}"), ("/* x */a{}/* y */b{}", "a{}b{}"),
      ("/*! licence */\na{}", "/*! licence */\na{}"),
      ("a::before{content:'/* no */  x'}", "a::before{content:'/* no */  x'}"),
      ("a{--x: ;--y:{ b }}", "a{--x: ;--y:{b }}"), ("a{width:calc(1px  +  2px)}", "a{width:calc(1px + 2px)}"),
      (#"a\:b{content:"\"\A "}"#, #"a\:b{content:"\"\A "}"#), ("@media (x){a{}} .b{}", "@media (x){a{}}.b{}"),
      ("@charset \"utf-8\";a{}", "a{}"), ("a{}\r\n\r\nb{}", "a{}b{}"), ("", ""), ("/**/", ""),
      (#"\{  a{}"#, #"\{ a{}"#),
      (
        "@namespace svg url(http://www.w3.org/2000/svg);a{}",
        "@namespace svg url(http://www.w3.org/2000/svg);a{}"
      ),
      ("a[href='b'] > c, d{}", "a[href='b'] > c,d{}"), ("#url(a){}", "#url(a){}"),
      ("<!-- a{} -->", "<!-- a{}-->"),
    ])
  func minified(text: String, expected: String) throws {
    let result = try read(text)
    #expect(result.text == expected)
    #expect(result.log.diagnostics.isEmpty)
  }

  @Test(
    "have their links rewritten, however they are written",
    arguments: [
      ("a{b:url(bg.png)}", "a{b:url([bg.png])}"), ("a{b:url( 'bg.png' )}", "a{b:url([bg.png])}"),
      ("a{b:URL(\"./img/../bg.png\")}", "a{b:url([bg.png])}"),
      ("a{b:url(img/x.svg#part)}", "a{b:url([img/x.svg]#part)}"),
      (#"a{b:u\72l(b\67.png)}"#, "a{b:url([bg.png])}"), ("a{b:url(#clip)}", "a{b:url(#clip)}"),
      ("a{b:url(data:image/png;base64,AA==)}", "a{b:url(data:image/png;base64,AA==)}"),
      (
        "a{b:url(\"data:image/svg+xml,<svg xmlns='http://x'/>\")}",
        "a{b:url(\"data:image/svg+xml,<svg xmlns='http://x'/>\")}"
      ),
      (
        "a{b:image-set('bg.png' 1x, url(bg.png) 2x, 'bg.png' type('image/png'))}",
        "a{b:image-set(\"[bg.png]\" 1x,url([bg.png]) 2x,\"[bg.png]\" type('image/png'))}"
      ),
      (
        "@font-face{src:url(fonts/sans.woff2) format('woff2')}",
        "@font-face{src:url([fonts/sans.woff2]) format('woff2')}"
      ),
      ("a{--b:url(bg.png)}", "a{--b:url([bg.png])}"),
    ])
  func links(text: String, expected: String) throws {
    let result = try read(text)
    #expect(result.text == expected)
    #expect(result.log.diagnostics.isEmpty)
  }

  @Test("find links from where they stand")
  func relative() throws {
    let result = try read("a{b:url(../bg.png) url(../fonts/sans.woff2)}", name: "css/deep.css")
    #expect(result.text == "a{b:url([bg.png]) url([fonts/sans.woff2])}")
    #expect(result.log.diagnostics.isEmpty)
  }

  @Test(
    "import stylesheets of the theme",
    arguments: [
      ("@import \"part.css\";a{}", "<part.css>a{}"),
      ("@import url(part.css) ; @import 'css/deep.css'", "<part.css><css/deep.css>"),
      ("/* x */ @import /* y */ \"options.css\" /* z */;\na{}", "<options.css>a{}"),
      ("@charset 'utf-8';@IMPORT url( 'part.css' );", "<part.css>"),
    ])
  func imports(text: String, expected: String) throws {
    let result = try read(text)
    #expect(result.text == expected)
    #expect(result.log.diagnostics.isEmpty)
  }

  @Test(
    "say where and what is wrong",
    arguments: [
      ("a{\n  b: url(http://x.org/y.png)}", "2:6 remote-asset"),
      ("a{b:url(//x.org/y.png)}", "1:5 remote-asset"),
      (#"a{b:url(\68ttps://x.org/y.png)}"#, "1:5 remote-asset"),
      ("@import url(https://fonts.example/css);", "1:9 remote-asset"),
      ("@import '//fonts.example/css';", "1:9 remote-asset"),
      (#"a{b:url(\\\\x.org/y.png)}"#, "1:5 remote-asset"),
      ("a{b:image-set('https://x.org/y.png' 1x)}", "1:15 remote-asset"),
      ("a{b:src('https://x.org')}", "1:9 remote-asset"),
      ("/* é */ a{b:url(gb.png)}", "1:13 missing-file"), ("a{b:url(../bg.png)}", "1:5 missing-file"),
      ("a{b:url(/bg.png)}", "1:5 bad-stylesheet"), ("a{b:url(part.css)}", "1:5 bad-stylesheet"),
      ("a{}\n@import 'part.css';", "2:1 bad-stylesheet"),
      ("@layer a;@import 'part.css';", "1:10 bad-stylesheet"),
      ("@import 'part.css' print;", "1:20 bad-stylesheet"), ("@import 'prt.css';", "1:1 missing-file"),
      ("@import;", "1:1 bad-stylesheet"), ("a{b:url(a b)}", "1:5 bad-stylesheet"),
      ("a{", "1:2 bad-stylesheet"),
      ("a{b:'x\n}", "1:5 bad-stylesheet"), ("a{}/* x", "1:4 bad-stylesheet"), ("a{}}", "1:4 bad-stylesheet"),
      ("a{b:(1]}", "1:7 bad-stylesheet"), ("a{b:url(", "1:5 bad-stylesheet"),
      ("a{b:url(icons/x.svg)}", "1:5 missing-file"),
    ])
  func problems(text: String, expected: String) throws {
    let first = try #require(try read(text).log.sorted.first)
    #expect("\(first.position?.line ?? 0):\(first.position?.column ?? 0) \(first.id.rawValue)" == expected)
  }

  @Test("end, and give every link its place, whatever is in them")
  func fuzz() throws {
    var chance = Chance(seed: 7)
    let parts = [
      "a", "{", "}", "(", ")", "[", "]", ";", ":", "url(", "'", "\"", "\\", "/*", "*/", "@import ", "bg.png",
      "\n",
      "part.css", " ", "image-set(", "#", "-", "1", "é", "http://x.y", "@charset ", "/", "\\68 ", "data:",
    ]
    for _ in 0..<4000 {
      let text = (0..<chance.number(0...24)).map { _ in chance.pick(parts) }.joined()
      let result = try read(text)
      if result.log.hasErrors { continue }
      // What was read without complaint fetches nothing but what stands in the theme.
      let again = try read(result.text.replacing("[bg.png]", with: "bg.png").replacing(/^(<.*?>)+/, with: ""))
      #expect(again.log.diagnostics.isEmpty, "\(text)")
      #expect(!result.text.contains(/url\(\s*["']?http/), "\(text)")
    }
  }
}
