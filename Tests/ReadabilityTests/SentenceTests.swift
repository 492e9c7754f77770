@testable import Readability
import TestSupport
import Testing

@Suite("Sentences")
struct SentenceTests {
  @Test(
    "A sentence ends where a reader would stop",
    arguments: [
      "Come in.", "Come in.|Sit down.", "Really?|Yes!|Good.", "“Come in.”|She did.", "(Come in.)|She did.",
      "We meet at 7 p.m. on Tuesdays.|Come early.", "Dr. Amari comes too.|He listens.",
      "Denise R. leads it.|She is kind.", "It costs 3.50 a week.|Ask us.", "Wait… then go.|Now.",
      "Bring e.g. a cup.", "No full stop", "See example.org/a.b for more.|Thanks.", "¿Es usted nueva?|¡Pase!",
      "Venga con la Sra. Ruiz.|Ella escucha.", "Was it hard? she asked.", "7 of us came.|8 stayed.",
    ])
  func ends(marked: String) {
    let language: ReadingLanguage = marked.contains("Sra") || marked.contains("¿") ? .spanish : .english
    let passage = marked.replacingOccurrences(of: "|", with: " ")
    let bytes = Array(passage.utf8)
    let sentences = SentenceReader(passage, language).sentences()
    #expect(
      sentences.map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined(separator: "|") == marked)
  }

  @Test(
    "Addresses are no words, numbers are one, and both halves of a joined word count",
    arguments: [
      ("Write to hello@example.org.", 2, 2), ("See https://example.org/a-long-address now", 2, 2),
      ("In 2026 we met", 4, 4), ("A self-help group", 3, 4), ("You don’t have to", 4, 4), ("— – …", 0, 0),
      ("'quoted' words", 2, 3),
    ])
  func words(passage: String, words: Int, syllables: Int) {
    let sentences = SentenceReader(passage, .english).sentences()
    #expect(sentences.reduce(0) { $0 + $1.words } == words)
    #expect(sentences.reduce(0) { $0 + $1.syllables } == syllables)
  }

  @Test("Sentences of any text stand one behind the other, within it")
  func anything() {
    var chance = Chance(seed: 7)
    for _ in 0..<3_000 {
      let parts = [
        "Dr.", "a.m.", " ", " ", "word", "Ñ", "…", ".", "!", "”", "(", "é", "7", "@", "://", "’", "🌱", "\n",
      ]
      let text = (0..<chance.number(0...40)).map { _ in chance.pick(parts) }.joined()
      var end = 0
      for sentence in SentenceReader(text, chance.pick(ReadingLanguage.allCases)).sentences() {
        #expect(sentence.range.lowerBound >= end && sentence.range.upperBound <= text.utf8.count)
        #expect(sentence.words > 0 && sentence.syllables >= sentence.words)
        end = sentence.range.upperBound
      }
    }
  }
}

extension String {
  fileprivate func replacingOccurrences(of old: Character, with new: Character) -> String {
    String(map { $0 == old ? new : $0 })
  }
}
