import Diagnostics
import Markdown
import Testing

@Suite("Passages")
struct PassageTests {
  private func passages(_ text: String, first: Int = 10) -> [Passage] {
    MarkdownParser().passages(
      of: text, origin: TextOrigin(path: "a.md", folder: "", placement: .lines(first: first, indent: 2)))
  }

  @Test("What a person reads, block by block, without code and pictures")
  func texts() {
    let found = passages(
      "# One *two*\n\nThree\nfour [five](x.md) `six`.\n\n- seven\n- eight\n\n> nine\n\n| a | b |\n|---|---|\n| c | d |\n\n"
        + "```\ncode\n```\n![alt](/a.png)\n")
    #expect(
      found.map(\.text) == ["One two", "Three four five six.", "seven", "eight", "nine", "a", "b", "c", "d"])
  }

  @Test("A part of it is found on its line, and in its column where it stands there letter by letter")
  func positions() throws {
    let passage = try #require(passages("Zero.\n\nOné *two* three\nfour **fi**ve six").last)
    func place(_ word: String) throws -> String? {
      let range = try #require(passage.text.firstRange(of: word))
      let start = passage.text.utf8.distance(from: passage.text.startIndex, to: range.lowerBound)
      return passage.position(of: start..<start + word.utf8.count).map { "\($0)" }
    }
    #expect(try place("two") == "a.md:12:8")
    #expect(try place("three") == "a.md:12:13")
    #expect(try place("four") == "a.md:13:3")
    #expect(try place("six") == "a.md:13:17")
    #expect(try place("five") == "a.md:13:3")
  }

  @Test("Addresses of links are told")
  func addresses() {
    let found = passages(
      "[Write](mailto:a@example.org), <tel:1>, [call](tel:603-555-0142), [see](https://example.org)")
    #expect(found.first?.addresses == ["mailto:a@example.org", "tel:1", "tel:603-555-0142"])
  }

  @Test("What a parse refuses has none")
  func refused() {
    #expect(passages(String(repeating: "> ", count: 200) + "deep").isEmpty)
    #expect(passages("").isEmpty)
  }
}
