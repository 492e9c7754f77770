@testable import Content
import Diagnostics
import Testing
import YAML

@Suite("Texts kept for the search for private values")
struct SearchedTextTests {
  static let group = """
    name: "First   Steps"
    summary: >
      For everybody
      who comes.
    details:
      Parking: Behind the hall.
    place: {at: hall, room: Room 3}

    """

  private static func text(_ path: String, _ files: [String: String]) throws -> DocumentText {
    var log = DiagnosticLog()
    let text = DocumentText.read(path, from: ContentSource(texts: files), log: &log)
    #expect(log.diagnostics.isEmpty)
    return try #require(text)
  }

  @Test("Each part is found again with its text, its place and what it is for")
  func parts() throws {
    let text = SearchedText(try Self.text("groups/a.yaml", ["groups/a.yaml": Self.group]))
    let texts = text.parts.indices.map { text.written($0) }
    #expect(
      texts == [
        "First   Steps", "For everybody who comes.\n", "Parking", "Behind the hall.", "hall", "Room 3",
      ])
    #expect(text.position(of: text.parts[0]).description == "content/groups/a.yaml:1:7")
    #expect(text.parts.map { $0.role.contains(.value) } == [true, true, false, true, true, true])
    #expect(text.parts.map { $0.role.contains(.place) } == [false, false, false, false, true, false])
  }

  @Test("White space is folded for comparing, and each place belongs to its part")
  func folding() throws {
    let files = ["articles/a.md": "---\ntitle: A  night\n---\nOne\n\nline.\n"]
    let folded = FoldedText(SearchedText(try Self.text("articles/a.md", files)))
    #expect(String(decoding: folded.bytes, as: UTF8.self) == "A night\u{0}One line. \u{0}")
    #expect(folded.starts == [0, 8])
    #expect([0, 7, 8, 17].map { folded.part(at: $0) } == [0, 0, 1, 1])
  }

  @Test(
    "Where the file is no longer the one that was searched, the field's own place is told",
    arguments: [
      "name: Other\n", "name: \"First   Steps\"\nsummary: {broken\n",
      "lines: above\n" + SearchedTextTests.group,
    ])
  func written(meanwhile now: String) throws {
    let searched = SearchedText(try Self.text("groups/a.yaml", ["groups/a.yaml": Self.group]))
    var locator = TextLocator(searched, in: ContentSource(texts: ["groups/a.yaml": now]))
    let secret = Secret("Steps", .words, at: SourcePosition(path: "content/places/b.yaml"), "a name")
    let position = locator.position(of: Find(secret: secret, part: 0, range: 6..<11))
    #expect(position == searched.position(of: searched.parts[0]))
  }

  @Test("A file that is gone is no trouble either")
  func gone() throws {
    let searched = SearchedText(try Self.text("groups/a.yaml", ["groups/a.yaml": Self.group]))
    var locator = TextLocator(searched, in: ContentSource(texts: [:]))
    let secret = Secret("Room", .words, at: SourcePosition(path: "content/places/b.yaml"), "a room")
    let position = locator.position(of: Find(secret: secret, part: 5, range: 0..<4))
    #expect(position == searched.position(of: searched.parts[5]))
  }
}
