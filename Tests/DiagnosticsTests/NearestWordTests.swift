import Diagnostics
import Testing

@Suite("The nearest word")
struct NearestWordTests {
  private let fields = [
    "name", "summary", "topics", "audiences", "schedule", "online", "place", "here-for", "lang",
  ]

  @Test(
    "A slip of the fingers finds the word that was meant",
    arguments: [
      ("sumary", "summary"), ("summarry", "summary"), ("sunmary", "summary"), ("summayr", "summary"),
      ("Topics", "topics"),
      ("nmae", "name"), ("herefor", "here-for"), ("on-line", "online"), ("scedule", "schedule"),
      ("name", "name"),
    ])
  func near(_ written: String, _ meant: String) {
    #expect(NearestWord.nearest(to: written, among: fields) == meant)
    #expect(NearestWord.suggestion(for: written, among: fields) == "did you mean ‘\(meant)’?")
  }

  @Test("A word of its own finds nothing", arguments: ["", "zoom", "parking", "x", "na", "日本"])
  func far(_ written: String) {
    #expect(NearestWord.nearest(to: written, among: fields) == nil)
    #expect(NearestWord.suggestion(for: written, among: fields) == nil)
  }

  @Test("Of words equally near, the first in the alphabet is taken, whatever their order")
  func ties() {
    #expect(NearestWord.nearest(to: "cat", among: ["hat", "bat", "rat"]) == "bat")
    #expect(NearestWord.nearest(to: "cat", among: ["rat", "bat", "hat"]) == "bat")
  }

  @Test("Very long words do not take long")
  func long() {
    let word = String(repeating: "a", count: 1_000_000)
    #expect(NearestWord.nearest(to: word, among: [word + "b", "b"]) == word + "b")
  }
}
