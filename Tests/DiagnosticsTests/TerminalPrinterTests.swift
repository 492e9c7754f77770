import Diagnostics
import Testing

@Suite("Diagnostics at a terminal")
struct TerminalPrinterTests {
  private func text(_ line: String, column: Int, hasColor: Bool = false, redactor: Redactor? = nil) -> String
  {
    let diagnostic = Diagnostic(
      .badTime, .error, at: SourcePosition(path: "a.yaml", line: 12, column: column), "no time",
      help: "write 7 pm")
    return TerminalPrinter(hasColor: hasColor).print([diagnostic]) { _ in
      SourceExcerpt(line: line.utf8, column: column, redactor: redactor)
    }
  }

  @Test("The line stands below the message, with a mark under the place")
  func mark() {
    #expect(
      text("  at: seven", column: 7) == """
        a.yaml:12:7: error: no time [bad-time]
          12 |   at: seven
             |       ^
          help: write 7 pm


        """)
  }

  @Test(
    "The mark stands under the place whatever is before it",
    arguments: [
      ("ab", 1, ""), ("ab", 3, "  "), ("a\tb", 3, " \t"), ("日本 x", 4, "     "), ("e\u{301} x", 4, "  "),
      ("👋 x", 3, "   "), ("\u{202E}x", 2, " "),
    ])
  func width(line: String, column: Int, blanks: String) {
    #expect(text(line, column: column).contains("\n     | \(blanks)^\n"))
  }

  @Test("A long line is cut to the part around the place")
  func longLine() throws {
    let shown = text(
      String(repeating: "word ", count: 2_000) + "here" + String(repeating: " word", count: 2_000),
      column: 10_001)
    let lines = shown.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count < 120 })
    let mark = try #require(lines[2].firstIndex(of: "^"))
    #expect(lines[1].dropFirst(lines[2].distance(from: lines[2].startIndex, to: mark)).hasPrefix("here"))
  }

  @Test("Nothing in a line reaches the terminal as a control, and what is private is not shown")
  func safety() {
    let shown = text("a\u{1B}[31m secret", column: 3, redactor: Redactor(privateValues: ["secret"]))
    #expect(!shown.contains("\u{1B}"))
    #expect(!shown.contains("secret"))
    #expect(!shown.contains("^"))
  }

  @Test("Colour adds to what is said and takes nothing away")
  func color() {
    let plain = text("  at: seven", column: 7)
    var stripped = ""
    var isControl = false
    for character in text("  at: seven", column: 7, hasColor: true) {
      if character == "\u{1B}" { isControl = true }
      if !isControl { stripped.append(character) }
      if character == "m" { isControl = false }
    }
    #expect(stripped == plain)
  }

  @Test("Columns beyond the line, and lines as a whole, are not marked", arguments: [0, 4, 1_000_000])
  func withoutMark(column: Int) {
    #expect(!text("ab", column: column).contains("^"))
  }
}
