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
  /// Whether rules can be met and failed.
  let verdicts: RuleVerdicts
  /// What people say of themselves whom a question or an option is named after: `veteran` and `veterans` mean yes to
  /// the question `veteran`.
  private let conditionsByName: [String: [Rule]]

  init(_ entries: [Entry], isBroken: Bool) {
    self.questions = entries.map(\.words)
    self.byID = Dictionary(
      entries.map { ($0.words.question.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.isBroken = isBroken
    verdicts = RuleVerdicts(RuleSearch(entries.lazy.map(\.words.question)))
    var conditions: [String: [Rule]] = [:]
    for question in entries.map(\.words.question) {
      for (name, condition) in question.namedConditions {
        conditions[name, default: []].append(condition)
        conditions[name + "s", default: []].append(condition)
      }
    }
    conditionsByName = conditions
  }

  /// What people of an audience answer, as far as its id tells: it is that of a yes-no question or of an option, but for
  /// an s at the end. Nil where it tells nothing.
  func condition(of audience: Slug) -> Rule? {
    let conditions = conditionsByName[audience.text] ?? conditionsByName[audience.text + "s"]
    return conditions.map { .any($0) }
  }
}

extension Question {
  /// The conditions that are named by a word: its options by their ids, or a yes by its own.
  fileprivate var namedConditions: [(name: String, condition: Rule)] {
    switch kind {
    case .number: []
    case .choice(let options, _): options.map { ($0, .choice(question: id, options: [$0])) }
    case .yesNo: [(id, .answer(question: id, isYes: true))]
    }
  }
}
