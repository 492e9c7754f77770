import Diagnostics
import Foundation
import Prose
import TestSupport
import Testing

@testable import Markdown

@Suite("Markdown under strain")
struct RobustnessTests {
  @Test("Many threads parse many documents as one thread does")
  func threads() async {
    var generator = DocumentGenerator(seed: 7)
    let documents = (0..<40).map { _ in generator.document() + "\n\n~~a~~ www.example.org me@example.org *b*"
    }
    let expected = documents.map { parse($0, folder: "").prose }
    await withTaskGroup(of: Int.self) { group in
      for worker in 0..<8 {
        group.addTask {
          (0..<80).count { index in
            let number = (index &* 7 &+ worker) % documents.count
            // Half of them without a tilde, as those parse without a lock.
            return parse(documents[number], folder: "").prose != expected[number]
          }
        }
      }
      for await wrong in group { #expect(wrong == 0) }
    }
  }

  @Test("Random damage neither traps nor leaves a tag open", arguments: 0..<8)
  func mutations(seed: Int) {
    var random = Chance(seed: UInt64(seed))
    var generator = DocumentGenerator(seed: UInt64(seed))
    let noise = Array("[]()<>*_~`!#|-\\&;:\"'^ \n\t>1.é\0\r".unicodeScalars)
    for _ in 0..<30 {
      var text = Array(generator.document().unicodeScalars)
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let place = Int.random(in: 0..<text.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: text.remove(at: place)
        case 1: text.swapAt(place, Int.random(in: 0..<text.count, using: &random))
        default: text.insert(noise.randomElement(using: &random) ?? " ", at: place)
        }
        if text.isEmpty { text = ["a"] }
      }
      let damaged = String(String.UnicodeScalarView(text))
      let (prose, log) = parse(damaged, folder: "")
      #expect(TagBalance.problem(in: html(prose)) == nil, "in \(damaged.debugDescription)")
      for diagnostic in log.diagnostics { #expect((diagnostic.position?.line ?? 0) > 0) }
    }
  }

  @Test(
    "Input made to be slow is parsed or refused in time in proportion", .timeLimit(.minutes(1)),
    arguments: [
      "[", "*", "_", "*a_ ", "![l", "[a](<b", "[a](b", "<", "`", "a`b``", "a@", ">", "> ", "- ", "1. ",
      "* * ", "[^1]",
      "[a][", "&", "\\", "~", "~a", "<!--", "(", ")", "http://a)", "|a", "|-", "a|\n", "a**b", "**a *b ",
      "[[]", "- a\n",
      "\n", "# a\n", ">a\n", "[a](b (c", "[](", "![](", "[a]: b\n", "[^a]:b\n", "[a](/b)", "<b>", "www.a.b ",
      "a\\\n",
    ])
  func slow(piece: String) {
    let text = String(repeating: piece, count: 50_000 / piece.utf8.count)
    _ = parse(text)
    _ = parse(text + "\n\n[a]: /b\n\n[^1]: c\n")
  }

  @Test("What would cost out of proportion is refused where it stands")
  func refused() {
    #expect(places(parse(String(repeating: "a", count: 1_000_001)).log) == ["1:0 text-too-complex"])
    #expect(places(parse("a\n" + String(repeating: "- ", count: 101) + "a").log) == ["2:0 too-deep"])
    #expect(places(parse("a\n" + String(repeating: ">", count: 101)).log) == ["2:0 too-deep"])
    #expect(
      places(parse("http://a" + String(repeating: ")", count: 100_000)).log) == ["1:0 text-too-complex"])
    let wide = String(repeating: "|a", count: 1000) + "\n" + String(repeating: "|-", count: 1000) + "\n"
    #expect(places(parse(wide + String(repeating: "x\n", count: 2000)).log) == ["501:0 text-too-complex"])
    #expect(places(parse(String(repeating: "*[a]*", count: 50_000)).log) == ["1:0 text-too-complex"])
    #expect(places(parse(String(repeating: "[^a]", count: 20_001)).log) == ["1:0 text-too-complex"])
    #expect(parse(String(repeating: "-", count: 500)).log.diagnostics.isEmpty)
    #expect(parse(String(repeating: "* ", count: 90) + "*").prose.pieces.count == 1)
  }

  @Test("Deep nesting built line by line is rendered without recursion")
  func deep() {
    let text = (0..<300).map { String(repeating: " ", count: 2 * $0) + "- a" }.joined(separator: "\n")
    #expect(TagBalance.problem(in: html(parse(text).prose)) == nil)
  }
}

/// Checks that every element that is opened is closed, in order.
enum TagBalance {
  private static let void: Set<String> = ["br", "hr", "img", "input"]

  static func problem(in html: String) -> String? {
    var open: [String] = []
    var rest = html.utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      guard let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) else { return "a tag without an end" }
      let tag = String(decoding: rest[rest.index(after: start)..<end], as: UTF8.self)
      rest = rest[rest.index(after: end)...]
      let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
      if tag.hasPrefix("/") {
        guard open.popLast() == name else { return "</\(name)> closes nothing" }
      } else if !void.contains(name), name != "groups" {
        guard tag.filter({ $0 == "\"" }).count.isMultiple(of: 2) else { return "a quote too few in <\(tag)>" }
        open.append(name)
      }
    }
    return open.isEmpty ? nil : "open at the end: \(open)"
  }
}
