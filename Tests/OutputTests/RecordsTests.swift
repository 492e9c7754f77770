import Testing

@testable import Output

/// The manifest and the journal: what one build tells the next.
@Suite struct RecordsTests {
  static let journals = [
    Journal(newSite: 0, foreign: []),
    Journal(
      newSite: .max, foreign: [path(".git"), path("a/b/notes of mine"), [CChar(bitPattern: 0xE9), 0]]),
  ]

  private static func path(_ text: String) -> [CChar] { text.utf8.map { CChar(bitPattern: $0) } + [0] }

  @Test(arguments: journals)
  func `A journal reads back as it was written`(journal: Journal) {
    #expect(Journal(bytes: journal.bytes) == journal)
  }

  @Test(arguments: journals)
  func `A journal that was cut short anywhere is none`(journal: Journal) {
    for length in journal.bytes.indices { #expect(Journal(bytes: Array(journal.bytes[..<length])) == nil) }
  }

  @Test(arguments: [[], ["a"], ["b/c.html", "a b", "é/日本", ".well-known/x"]])
  func `A manifest reads back as it was written, sorted by bytes`(paths: [String]) throws {
    let manifest = Manifest(paths: paths)
    #expect(Manifest(bytes: manifest.bytes) == manifest)
    #expect(Manifest(paths: paths.reversed()).bytes == manifest.bytes)
  }

  @Test func `A manifest that was cut short in a line is none`() {
    let bytes = Manifest(paths: ["a/b", "c"]).bytes
    for length in bytes.indices where length == 0 || bytes[length - 1] != UInt8(ascii: "\n") {
      #expect(Manifest(bytes: Array(bytes[..<length])) == nil)
    }
  }

  @Test func `A placeholder leads from its place to the working folder`() {
    let text = ForeignEntry(Self.path("a/b/.x"), ".output.waymark-staging").placeholder
    #expect(text == Self.path("../../../.output.waymark-staging/site/a/b/.x"))
  }

  @Test func `The folders above a path come nearest first`() {
    #expect(Array(FoldersAbove("a/b/c")) == ["a/b", "a"])
    #expect(Array(FoldersAbove("a")) == [])
  }
}
