import Search
import Testing

@Suite struct WordReaderTests {
  @Test(arguments: [
    ("Grief in company", ["grief", "in", "company"]),
    ("Women’s group, women's group", ["womens", "group", "womens", "group"]),
    ("a drop-in at 24/7", ["a", "drop", "in", "at", "24", "7"]),
    ("Los niños, jóvenes y VERGÜENZA", ["los", "ninos", "jovenes", "y", "verguenza"]),
    ("cafe\u{301} cafe\u{301}s", ["cafe", "cafes"]),
    ("Straße, Ærø, Łódź, İzmir", ["strasse", "aero", "lodz", "izmir"]),
    ("Việt Nam", ["viet", "nam"]),
    ("Ελλάς ΕΛΛΆΣ", ["ελλασ", "ελλασ"]),
    ("互助小组 1 号", ["互", "助", "小", "组", "1", "号"]),
    ("sup\u{AD}port", ["support"]),
    ("LGBTQ+ & friends…", ["lgbtq", "friends"]),
    ("’’ -- \u{301}", []),
    ("", []),
  ])
  func aTextIsCutIntoFoldedWords(_ text: String, _ words: [String]) {
    #expect(WordReader.words(of: text) == words)
  }

  @Test func aWordThatNobodyWouldTypeIsLeftOut() {
    let longest = String(repeating: "a", count: WordReader.longestWord)
    #expect(WordReader.words(of: "\(longest) \(longest)a b") == [longest, "b"])
  }
}
