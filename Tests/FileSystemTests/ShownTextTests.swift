import Testing

@testable import FileSystem

@Suite struct ShownTextTests {
  @Test(arguments: [
    (0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"), (1000, "1 KB"), (1499, "1.4 KB"),
    (10_000_000, "10 MB"),
    (52_428_800, "52 MB"), (999_999, "999 KB"), (1_000_000_000, "1 GB"), (Int.max, "9.2 EB"),
  ])
  func `Sizes are said in the words of file managers`(count: Int, words: String) {
    #expect(byteCountInWords(count) == words)
  }

  @Test(arguments: [
    ("/a/b", "/a", true), ("/a", "/a", true), ("/ab", "/a", false), ("/a", "/", true), ("/", "/a", false),
    ("/a", "/a/b", false),
  ])
  func `A path is inside a folder only by whole names`(path: String, folder: String, expected: Bool) {
    #expect(isInside(path, folder) == expected)
  }

  @Test func `Nothing in a name can play tricks with a terminal`() {
    #expect(String.visible("a\u{1B}[31m\n\u{202E}b é 日") == "a\u{FFFD}[31m\u{FFFD}\u{FFFD}b é 日")
  }
}
