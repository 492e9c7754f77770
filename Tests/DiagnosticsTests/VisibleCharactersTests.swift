import Testing

@testable import Diagnostics

@Suite struct VisibleCharactersTests {
  /// Controls, separators of lines, and what turns the direction of text.
  private static func isHidden(_ value: UInt32) -> Bool {
    value < 0x20 || (0x7F..<0xA0).contains(value) || (0x2028...0x202E).contains(value)
      || (0x2066...0x2069).contains(value)
  }

  @Test func `Each character that could move a cursor is replaced, wherever it stands, and no other`() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let sign = Self.isHidden(value) ? "\u{FFFD}" : String(scalar)
      #expect(VisibleCharacters.shown("\(scalar)").unicodeScalars.elementsEqual(sign.unicodeScalars))
      let inside = VisibleCharacters.shown("‘a\(scalar)é’")
      #expect(
        inside.unicodeScalars.elementsEqual("‘a\(sign)é’".unicodeScalars), "U+\(String(value, radix: 16))")
    }
  }

  @Test func `Tabs stay where they are asked for`() {
    #expect(VisibleCharacters.shown("\ta", keepingTabs: true) == "\ta")
    #expect(VisibleCharacters.shown("\ta") == "\u{FFFD}a")
  }
}
