import Diagnostics
import Foundation
import Testing

@Suite("Printing diagnostics")
struct DiagnosticPrinterTests {
  private let diagnostics = [
    Diagnostic(
      .duplicateKey, .error, at: SourcePosition(path: "content/a,b:c 100%.yaml", line: 3, column: 7),
      "‘name’ stands twice", help: "keep one,\nor: 50% of \"both\""),
    Diagnostic(.outOfDate, .warning, at: SourcePosition(path: "x.yaml"), "old", dependsOnToday: true),
    Diagnostic(.badFileName, .error, at: SourcePosition(path: "y.md", line: 2), "bad\u{1b}[2Jname\u{202e}"),
    Diagnostic(.missingFile, .error, at: nil, "no content\\folder"),
  ]

  @Test("As text, each stands with its place, its id and its help, and nothing moves the cursor")
  func text() {
    #expect(
      DiagnosticPrinter(.text).print(diagnostics) == """
        content/a,b:c 100%.yaml:3:7: error: ‘name’ stands twice [duplicate-key]
          help: keep one,\u{FFFD}or: 50% of "both"
        x.yaml: warning: old [out-of-date]
        y.md:2: error: bad\u{FFFD}[2Jname\u{FFFD} [bad-file-name]
        error: no content\\folder [missing-file]

        """)
  }

  @Test("As JSON, every object has the same keys and a reader gets back what went in")
  func json() throws {
    let data = Data(DiagnosticPrinter(.json).print(diagnostics).utf8)
    let objects = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(objects.count == 4)
    for (object, diagnostic) in zip(objects, diagnostics) {
      #expect(
        object.keys.sorted() == [
          "column", "dependsOnToday", "help", "id", "line", "message", "path", "severity",
        ])
      #expect(object["message"] as? String == diagnostic.message)
      #expect(object["help"] as? String == diagnostic.help)
      #expect(object["path"] as? String == diagnostic.position?.path)
      #expect(object["line"] as? Int == diagnostic.position.flatMap { $0.line > 0 ? $0.line : nil })
      #expect(object["dependsOnToday"] as? Bool == diagnostic.dependsOnToday)
      #expect(object["id"] as? String == diagnostic.id.rawValue)
    }
    #expect(DiagnosticPrinter(.json).print([]) == "[]\n")
  }

  @Test("For GitHub, each is one line with what its format needs escaped")
  func github() {
    #expect(
      DiagnosticPrinter(.github).print(diagnostics) == """
        ::error file=content/a%2Cb%3Ac 100%25.yaml,line=3,col=7,title=duplicate-key::‘name’ stands twice%0Ahelp: keep one,%0Aor: 50%25 of "both"
        ::warning file=x.yaml,title=out-of-date::old
        ::error file=y.md,line=2,title=bad-file-name::bad\u{1b}[2Jname\u{202e}
        ::error title=missing-file::no content\\folder

        """)
  }

  @Test(
    "The summary counts in words",
    arguments: [
      (0, 0, "no errors"), (1, 0, "1 error"), (2, 1, "2 errors and 1 warning"), (0, 3, "3 warnings"),
    ])
  func summary(_ errors: Int, _ warnings: Int, _ expected: String) {
    var log = DiagnosticLog()
    for _ in 0..<errors { log.error(.badDate, at: nil, "x") }
    for _ in 0..<warnings { log.warning(.badDate, at: nil, "x") }
    #expect(DiagnosticSummary(log.diagnostics).description == expected)
  }
}
