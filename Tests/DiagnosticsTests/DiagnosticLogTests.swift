import Diagnostics
import Testing

@Suite("Diagnostics in a log")
struct DiagnosticLogTests {
  @Test("They come by file, line and column, errors before warnings, each once, those without a place first")
  func order() {
    var log = DiagnosticLog()
    var other = DiagnosticLog()
    log.warning(.badDate, at: SourcePosition(path: "b", line: 2, column: 1), "w")
    log.error(.badTime, at: SourcePosition(path: "b", line: 2, column: 1), "e")
    log.error(.badTime, at: SourcePosition(path: "b", line: 10, column: 1), "e")
    other.error(.badTime, at: SourcePosition(path: "b", line: 2, column: 1), "e")
    other.error(.badTime, at: SourcePosition(path: "a", line: 99), "e")
    other.error(.missingFile, at: nil, "e")
    log.append(other)
    let places = log.sorted.map { "\($0.severity) \($0.position?.description ?? "-")" }
    #expect(places == ["error -", "error a:99", "error b:2:1", "warning b:2:1", "error b:10:1"])
    #expect(log.diagnostics.count == 6)
  }

  @Test("Only an error stops the build")
  func hasErrors() {
    var log = DiagnosticLog()
    log.warning(.badDate, at: nil, "w")
    #expect(!log.hasErrors)
    log.error(.badDate, at: nil, "e")
    #expect(log.hasErrors)
  }

  @Test(
    "Each id is made of small words with hyphens, and no two are the same", arguments: DiagnosticID.allCases)
  func ids(_ id: DiagnosticID) {
    let words = id.rawValue.split(separator: "-", omittingEmptySubsequences: false)
    let letters = Set("abcdefghijklmnopqrstuvwxyz0123456789")
    #expect(words.allSatisfy { !$0.isEmpty && letters.isSuperset(of: $0) })
    #expect(DiagnosticID.allCases.count { $0.rawValue == id.rawValue } == 1)
  }

  @Test("A place prints as editors read it")
  func positions() {
    #expect(SourcePosition(path: "a.yaml").description == "a.yaml")
    #expect(SourcePosition(path: "a.yaml", line: 3).description == "a.yaml:3")
    #expect(SourcePosition(path: "a.yaml", line: 3, column: 4).description == "a.yaml:3:4")
  }
}
