import Diagnostics
import Eligibility
import ProgramDirectory

/// The questions that rules may ask.
struct QuestionCatalog: Sendable {
  /// A question with its words and places.
  struct Entry: Sendable {
    let words: EligibilityQuestion
    /// Where it is written.
    let position: SourcePosition
    /// Where each of its options is written.
    let optionPositions: [String: SourcePosition]
  }

  /// In the order of eligibility.yaml.
  let questions: [EligibilityQuestion]
  /// By id.
  let byID: [String: Entry]
  /// Whether eligibility.yaml could not be read: then an unknown question says nothing more.
  let isBroken: Bool

  init(_ entries: [Entry], isBroken: Bool) {
    self.questions = entries.map(\.words)
    self.byID = Dictionary(
      entries.map { ($0.words.question.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.isBroken = isBroken
  }
}
