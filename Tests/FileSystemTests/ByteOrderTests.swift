import FileSystem
import Testing

@Suite struct ByteOrderTests {
  @Test func theOrderIsThatOfTheBytes() {
    let texts = [
      "", "a", "a/b", "a.b", "ab", "aé", "ae\u{301}", "b", "é", "groups/a long name of a file.yaml",
      "groups/a long name of a file", "😀", "\u{FFFD}",
    ]
    for left in texts {
      for right in texts {
        #expect(left.precedesByBytes(right) == left.utf8.lexicographicallyPrecedes(right.utf8))
      }
    }
  }
}
