import Testing

@testable import Diagnostics

@Suite("Finding many texts at once")
struct TextFinderTests {
  /// The same answer, found by trying every pattern at every place.
  private func slowMatches(_ patterns: [String], in text: String) -> Set<TextFinder.Match> {
    let bytes = Array(text.utf8)
    var result = Set<TextFinder.Match>()
    for (index, pattern) in patterns.enumerated()
    where !pattern.isEmpty && patterns.firstIndex(of: pattern) == index {
      let wanted = Array(pattern.utf8)
      for start in bytes.indices where bytes[start...].starts(with: wanted) {
        result.insert(TextFinder.Match(pattern: index, range: start..<start + wanted.count))
      }
    }
    return result
  }

  @Test("It finds what a slow search finds, in texts and patterns made by chance")
  func againstSlowSearch() {
    var state: UInt64 = 7
    func chance(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let letters = Array("aaabbcé")
    func word(_ longest: Int) -> String {
      String((0..<chance(longest + 1)).map { _ in letters[chance(letters.count)] })
    }
    for _ in 0..<2000 {
      let patterns = (0..<chance(8)).map { _ in word(5) }
      let text = word(40)
      let finder = TextFinder(patterns: patterns)
      let found = finder.matches(in: text)
      let expected = slowMatches(patterns, in: text)
      #expect(Set(found) == expected && found.count == expected.count, "\(patterns) \(text)")
      let ends = found.map { ($0.range.upperBound, -$0.range.count) }
      #expect(ends.elementsEqual(ends.sorted { $0 < $1 }) { $0 == $1 })
      #expect(finder.firstMatch(in: text.utf8) == found.first)
      var covered = Set<Int>()
      for match in found { covered.formUnion(match.range) }
      #expect(Set(finder.coveredRanges(in: text.utf8).flatMap { Array($0) }) == covered)
    }
  }

  @Test("Case is ignored for the letters of ASCII, where asked for")
  func ignoringCase() {
    let finder = TextFinder(patterns: ["Zoom.US/j/1", "É"], ignoringCase: true)
    #expect(finder.matches(in: "https://ZOOM.us/J/1 é").map(\.range) == [8..<19])
    #expect(TextFinder(patterns: ["a"]).matches(in: "A").isEmpty)
  }

  @Test("Without patterns it finds nothing")
  func nothing() {
    #expect(TextFinder(patterns: []).isEmpty)
    #expect(TextFinder(patterns: [""]).matches(in: "abc").isEmpty)
    #expect(TextFinder(patterns: ["a"]).matches(in: "").isEmpty)
  }

  @Test(
    "Many patterns with one beginning, and patterns within patterns, do not take long",
    .timeLimit(.minutes(1)))
  func time() {
    let links = (0..<20_000).map { "https://example.org/meeting/\($0)" }
    let text = Array(String(repeating: "https://example.org/meeting/x ", count: 2000).utf8)
    let nested = TextFinder(patterns: (1...300).map { String(repeating: "a", count: $0) })
    #expect(TextFinder(patterns: links).matches(in: text).isEmpty)
    #expect(nested.coveredRanges(in: String(repeating: "a", count: 50_000).utf8) == [0..<50_000])
  }
}

@Suite("Hiding private values")
struct RedactorTests {
  @Test(
    "Every occurrence becomes an ellipsis, overlapping ones become one",
    arguments: [
      ("see zoom.us/j/1 now", "see … now"), ("ZOOM.US/J/1", "…"), ("nothing here", "nothing here"), ("", ""),
      ("Elm Street 5, Elm Street 55", "…, …5"), ("abcd", "…"), ("xabcx", "x…x"), ("«é»", "«…»"),
      ("zoom.us/j/1zoom.us/j/1", "…"),
    ])
  func text(_ text: String, _ expected: String) {
    let redactor = Redactor(privateValues: ["zoom.us/j/1", "Elm Street 5", "abc", "bcd", "é", ""])
    #expect(redactor.redacted(text) == expected)
  }

  @Test("Message and help are cleaned, all else stays")
  func diagnostic() {
    let place = SourcePosition(path: "secret.yaml", line: 1, column: 2)
    let original = Diagnostic(
      .badValue, .warning, at: place, "‘secret’ is bad", help: "not Secret", dependsOnToday: true)
    let cleaned = Redactor(privateValues: ["secret"]).redacted(original)
    #expect(
      cleaned == Diagnostic(.badValue, .warning, at: place, "‘…’ is bad", help: "not …", dependsOnToday: true)
    )
    #expect(Redactor(privateValues: []).redacted(original) == original)
  }
}
