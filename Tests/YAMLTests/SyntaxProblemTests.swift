import Diagnostics
import Testing

@testable import YAML

@Suite("libyaml's problems")
struct SyntaxProblemTests {
  /// What scanner.c, parser.c and reader.c of libyaml 0.2.5 can complain of.
  static let problems = [
    "block sequence entries are not allowed in this context", "could not find expected ':'",
    "did not find expected '-' indicator", "did not find expected ',' or ']'",
    "did not find expected ',' or '}'", "did not find expected comment or line break",
    "did not find expected hexdecimal number", "did not find expected key",
    "did not find expected node content", "found a tab character that violates indentation",
    "found a tab character where an indentation space is expected",
    "found an indentation indicator equal to 0", "found character that cannot start any token",
    "found duplicate %TAG directive", "found duplicate %YAML directive", "found incompatible YAML document",
    "found invalid Unicode character escape code", "found undefined tag handle", "found unexpected ':'",
    "found unexpected document indicator", "found unexpected end of stream", "found unknown escape character",
    "incomplete UTF-8 octet sequence", "invalid Unicode character", "invalid leading UTF-8 octet",
    "invalid length of a UTF-8 sequence", "invalid trailing UTF-8 octet",
    "mapping keys are not allowed in this context", "mapping values are not allowed in this context",
  ]

  @Test("Each has words of its own", arguments: problems)
  func known(_ problem: String) {
    #expect(SyntaxProblem(problem: problem, context: "while parsing a node") != .unknown)
  }

  @Test(
    "In a directive, a tag or an anchor, what libyaml was doing decides",
    arguments: [
      ("while scanning a directive", SyntaxProblem.directive),
      ("while scanning a %YAML directive", .directive),
      ("while scanning a %TAG directive", .directive), ("while scanning an anchor", .anchor),
      ("while scanning an alias", .anchor), ("while scanning a tag", .tag), ("while parsing a tag", .tag),
    ])
  func context(_ context: String, _ expected: SyntaxProblem) {
    #expect(SyntaxProblem(problem: "did not find expected whitespace", context: context) == expected)
  }

  @Test("Words that nobody has seen still get an answer")
  func unknown() {
    let failure = ParserFailure(
      problem: "something new", context: "", mark: Mark(index: 3, line: 0, column: 3), contextMark: nil,
      byteOffset: nil)
    let diagnostic = Array("a: b".utf8).withUnsafeBufferPointer { bytes in
      let source = SourceText(bytes, path: "f", firstLine: 1, isASCII: true)
      var explanation = SyntaxExplanation(failure, source, latest: LatestValue(), openBracket: nil)
      return explanation.diagnostic()
    }
    #expect(diagnostic.id == .yamlSyntax)
    #expect(diagnostic.position?.column == 4)
  }

  @Test(
    "Bytes that are no UTF-8 are an error at their place",
    arguments: [
      ([0x61, 0x3A, 0x20, 0xFF], 4), ([0x61, 0x3A, 0x20, 0xC3], 4),
      ([0x61, 0x3A, 0x20, 0xE2, 0x41, 0x42], 5),
      ([0xFF, 0xFE, 0x61, 0x62], 1), ([0x61, 0x3A, 0x20, 0xED, 0xA0, 0x80], 4),
    ] as [([UInt8], Int)])
  func notUTF8(_ bytes: [UInt8], _ column: Int) {
    let (mapping, log) = YAMLReader.read(bytes, path: "f")
    #expect(mapping == nil)
    #expect(log.diagnostics.first?.id == .notUTF8)
    #expect(log.diagnostics.first?.position?.column == column)
  }
}
