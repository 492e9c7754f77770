import Search
import Testing

@Suite struct WordPlacesTests {
  /// Words and places as `word:0,2`.
  private func listed(_ texts: [[String]]) -> [String] {
    var places = WordPlaces()
    for (place, texts) in texts.enumerated() {
      for text in texts { places.add(text, at: place) }
    }
    var lines: [String] = []
    places.forEachWord { word, places in
      lines.append(
        String(decoding: word, as: UTF8.self) + ":" + places.map(String.init).joined(separator: ","))
    }
    return lines
  }

  @Test func eachWordNamesItsPlacesOnceInOrder() {
    #expect(
      listed([["Grief in company", "grief"], [], ["Company at 7"], ["in COMPANY"]])
        == ["7:2", "at:2", "company:0,2,3", "grief:0", "in:0,3"])
  }

  @Test(arguments: [
    ("Los niños, VERGÜENZA", ["los", "niños", "vergüenza"]),
    ("women’s group's", ["group", "s", "women"]),
    ("ŁÓDŹ İzmir ȺȺȺ", ["i\u{307}zmir", "łódź", "ⱥⱥⱥ"]),
    ("互助小组 1号", ["1号", "互助小组"]),
    ("sup\u{AD}port – it", ["it", "port", "sup"]),
    ("", []),
  ])
  func wordsKeepTheirAccentsAndEndAtEverythingElse(_ text: String, _ words: [String]) {
    #expect(listed([[text]]) == words.map { "\($0):0" })
  }

  @Test func aWordMayBeOfAnyLength() {
    let long = String(repeating: "ä", count: 3_000)
    #expect(listed([[long.uppercased()]]) == ["\(long):0"])
  }

  @Test func thousandsOfWordsKeepTheirPlaces() {
    let texts = (0..<300).map { place in [(0..<20).map { "w\(place % 7 * 100 + $0)" }.joined(separator: " ")]
    }
    let lines = listed(texts)
    #expect(lines.count == 140)
    #expect(lines.allSatisfy { $0.utf8.count { $0 == UInt8(ascii: ",") } >= 41 })
  }
}
