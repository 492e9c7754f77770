import Testing

@testable import Diagnostics

@Suite("Sieving out texts that hold no pattern")
struct TextSieveTests {
  private static let asTheyAre = TextSieve.Folding { .byte($0) }

  @Test("It tells what the finder finds, in texts and patterns made by chance")
  func againstTheFinder() {
    var state: UInt64 = 11
    func chance(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let letters = Array("aaabbcé")
    func word(_ shortest: Int, _ longest: Int) -> String {
      String((0..<shortest + chance(longest - shortest + 1)).map { _ in letters[chance(letters.count)] })
    }
    var held = 0
    for _ in 0..<3000 {
      let patterns = (0..<chance(6)).map { _ in word(4, 9) }
      let text = word(0, 60)
      let finder = TextFinder(patterns: patterns)
      let sieve = TextSieve(finder, folding: Self.asTheyAre)
      let isFound = finder.firstMatch(in: text.utf8) != nil
      #expect(sieve.mayHold(text) == isFound, "\(patterns) \(text)")
      held += isFound ? 1 : 0
    }
    #expect(held > 300 && held < 2700)
  }

  @Test("Bytes are folded before they are compared")
  func folding() {
    let folding = TextSieve.Folding { byte in
      switch byte {
      case UInt8(ascii: "-"): .nothing
      case UInt8(ascii: " "), UInt8(ascii: "\n"): .once(UInt8(ascii: " "))
      default: .byte(byte | 0x20)
      }
    }
    let sieve = TextSieve(TextFinder(patterns: ["room 4b"]), folding: folding)
    #expect(sieve.mayHold("in ROOM \n  4-B."))
    #expect(!sieve.mayHold("in ROOM4B or room 5b"))
  }

  @Test("Without patterns it holds nothing; with one of three bytes it tells nothing")
  func fewPatterns() {
    #expect(!TextSieve(TextFinder(patterns: [""]), folding: Self.asTheyAre).mayHold("abcd"))
    #expect(TextSieve(TextFinder(patterns: ["abc", "defgh"]), folding: Self.asTheyAre).mayHold("x"))
    #expect(!TextSieve(TextFinder(patterns: ["abcd"]), folding: Self.asTheyAre).mayHold(""))
  }

  @Test("Many patterns that begin alike are told apart")
  func manyPatterns() {
    let sieve = TextSieve(
      TextFinder(patterns: (0..<20_000).map { "zoom.example/j/\($0 + 100_000)" }), folding: Self.asTheyAre)
    #expect(sieve.mayHold("see zoom.example/j/119999 tonight"))
    #expect(!sieve.mayHold("see zoom.example/j/120000 tonight, or zoom.example/j/"))
  }
}

extension TextSieve {
  fileprivate func mayHold(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { mayHold($0) }
  }
}
