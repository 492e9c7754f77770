import Foundation
import Search
import Testing

/// Texts and their words, for the browser tests: there the script of the search must cut each text into the same words.
@Suite struct WordVectorTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Browser/search-words.json").standardized

  @Test func theVectorsForTheBrowserAreWhatTheIndexDoes() throws {
    let vectors = Self.texts.map { [$0, WordReader.words(of: $0).joined(separator: " ")] }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    let lines = try vectors.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
    let expected = "[\n" + lines.joined(separator: ",\n") + "\n]\n"
    if ProcessInfo.processInfo.environment["WAYMARK_RECORD"] != nil {
      try expected.write(to: Self.file, atomically: true, encoding: .utf8)
      Issue.record(
        "recorded \(Self.file.lastPathComponent) anew; read the difference, then run without WAYMARK_RECORD")
    } else {
      #expect(try String(contentsOf: Self.file, encoding: .utf8) == expected)
    }
  }

  /// Every character of the scripts that are folded and samples of others, each in the middle of a word, and then
  /// thousands of words put together by chance.
  private static let texts: [String] = {
    var texts: [String] = []
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x52F, 0x5D0...0x5EA, 0x620...0x64A, 0x905...0x939, 0xE01...0xE30,
      0x1E00...0x1F15, 0x2010...0x2044, 0x3041...0x3096, 0x30A1...0x30FE, 0x4E00...0x4E40, 0xAC00...0xAC20,
      0xFF10...0xFF5A,
    ]
    for range in ranges {
      let scalars = range.compactMap(Unicode.Scalar.init).filter {
        $0.properties.age.map { $0.major <= 13 } ?? false
      }
      for scalar in scalars { texts.append("x\(scalar)y") }
    }
    var chance = Chance(20_261_121)
    let letters = Array("abcdefghijklmnopqrstuvwxyz").map(String.init)
    let rare = [
      "á", "é", "í", "ó", "ú", "ü", "ñ", "Ñ", "É", "e\u{301}", "n\u{303}", "ß", "'", "’", "-", " ", ".", "7",
      "İ",
      "ǅ", "Ω", "ς", "й", "한", "語", "\u{AD}", "😀", "ﬁ", "½", "ª",
    ]
    for _ in 0..<2_000 {
      texts.append(
        (0..<3 + chance.below(14)).map { _ in chance.below(4) == 0 ? chance.pick(rare) : chance.pick(letters)
        }.joined())
    }
    return texts
  }()
}
