import Diagnostics
import Scheduling
import Testing

@testable import SiteBuild

/// What a build notes must read back as it was, or not at all.
@Suite struct BuildNoteTests {
  private static func note(_ diagnostics: [Diagnostic]) throws -> BuildNote {
    BuildNote(
      inputs: "0f", timeZone: try TimeZoneName("America/New_York"), pages: 12, diagnostics: diagnostics)
  }

  private static let place = SourcePosition(path: "content/groups/a\tb.yaml", line: 3, column: 14)

  @Test(arguments: [
    Diagnostic(.outOfDate, .warning, at: place, "not looked at since 2020", help: "write\n  verified: x"),
    Diagnostic(.outOfDate, .warning, at: place, "", help: "", dependsOnToday: true),
    Diagnostic(.unknownKey, .warning, at: nil, #"‘C:\new\table’ and \\ and \"#),
    Diagnostic(.unknownKey, .error, at: SourcePosition(path: "site.yaml"), "a tab\tthere, \r\n and e\u{301}"),
  ])
  func `A diagnostic reads back as it was`(diagnostic: Diagnostic) throws {
    let line = diagnostic.recordLine
    #expect(!line.contains("\n"))
    #expect(Diagnostic(recordLine: line) == diagnostic)
    let note = try Self.note([diagnostic, diagnostic])
    #expect(BuildNote(note.lines) == note)
  }

  @Test func `Any text stays what it is`() throws {
    var generator = SystemRandomNumberGenerator()
    let signs: [Unicode.Scalar] = ["\\", "\t", "\n", "\r", "t", "n", "é", "…", "\u{301}", "😀"]
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0..<12, using: &generator) {
        if let sign = signs.randomElement(using: &generator) { text.unicodeScalars.append(sign) }
      }
      let diagnostic = Diagnostic(.unknownKey, .warning, at: nil, text, help: text)
      let read = try #require(Diagnostic(recordLine: diagnostic.recordLine), "\(text.debugDescription)")
      #expect(
        Array(read.message.utf8) == Array(text.utf8) && read.help.map { Array($0.utf8) } == Array(text.utf8))
    }
  }

  @Test(arguments: [
    "", "warning", "warning\tunknown-key\tany-day\t\t\t", "warning\tno-such-problem\tany-day\t\t\t\tmessage",
    "notice\tunknown-key\tany-day\t\t\t\tmessage", "warning\tunknown-key\tsome-day\t\t\t\tmessage",
    "warning\tunknown-key\tany-day\tsite.yaml\tx\t1\tmessage",
    "warning\tunknown-key\tany-day\tsite.yaml\t1\t1\tmessage\thelp\tmore",
  ])
  func `What is no diagnostic makes the whole note worth nothing`(line: String) throws {
    #expect(Diagnostic(recordLine: line) == nil)
    #expect(try BuildNote(Self.note([]).lines + [line]) == nil)
  }
}
