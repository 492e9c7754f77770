import Eligibility
import Foundation
import JSON
import Site
import Testing

/// Rules, answers and what they come to, for the browser tests: theirs must be the same, reasons included.
@Suite struct RuleVectorTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Browser/eligibility-vectors.json").standardized

  @Test func theVectorsOfTheBrowserTestsAreUpToDate() throws {
    let vectors = String(decoding: Self.vectors.bytes, as: UTF8.self) + "\n"
    if ProcessInfo.processInfo.environment["WAYMARK_RECORD"] != nil {
      try vectors.write(to: Self.file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(Self.file.lastPathComponent) anew; run without WAYMARK_RECORD")
    } else {
      let recorded = try String(contentsOf: Self.file, encoding: .utf8)
      #expect(recorded == vectors, "out of date; run this test with WAYMARK_RECORD=1")
    }
  }

  /// `rules` are lists of requirements; `verdicts` are those of the first rule with each of the answers, then of the second.
  private static var vectors: JSONValue {
    var generator = SeededGenerator(state: 7)
    let rules = (0..<250).map { _ in Generated.rule(depth: 4, &generator).requirements }
    let answers = [[:]] + (1..<24).map { Generated.answers(isComplete: $0 % 3 == 0, &generator) }
    return .object([
      ("rules", .list(rules.map { .list($0.map(\.json)) })),
      ("answers", .list(answers.map(json))),
      ("verdicts", .list(rules.flatMap { rule in answers.map { .text(verdict(rule, $0)) } })),
    ])
  }

  /// The result with its reasons: `no 0 2` where these requirements fail, `maybe age veteran` where these are open.
  private static func verdict(_ requirements: [Rule], _ answers: Answers) -> String {
    let evaluation = Evaluation(.all(requirements), answers)
    let reasons: [String] =
      switch evaluation.result {
      case .yes: []
      case .no:
        requirements.indices.filter { Evaluation(requirements[$0], answers).result == .no }.map(String.init)
      case .maybe: evaluation.openQuestions
      }
    return ([evaluation.result.rawValue] + reasons).joined(separator: " ")
  }

  private static func json(_ answers: Answers) -> JSONValue {
    .object(
      answers.sorted { $0.key < $1.key }.map { question, answer in
        switch answer {
        case .number(let number): (question, .integer(number))
        case .options(let options): (question, .list(options.sorted().map(JSONValue.text)))
        case .yesNo(let isYes): (question, .flag(isYes))
        }
      })
  }
}
