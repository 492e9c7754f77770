/// What answers make of a rule, and why: the tree of the rule without the parts that decide nothing. It holds no words.
///
/// Of a combination that holds or fails because of some of its parts only those are here; where it is still open, the
/// parts that are open. So a walk down the tree meets every reason and nothing else.
public struct Evaluation: Hashable, Sendable {
  /// The rule, or the part of one.
  public let rule: Rule
  /// Whether it holds.
  public let result: Truth
  /// The parts that decide; none of a single condition.
  public let parts: [Evaluation]

  /// What `answers` make of `rule`.
  public init(_ rule: Rule, _ answers: Answers) {
    self.rule = rule
    let parts = rule.children.map { Evaluation($0, answers) }
    result =
      switch rule {
      case .all: parts.lazy.map(\.result).conjunction
      case .any: parts.lazy.map(\.result).disjunction
      case .none: parts.lazy.map(\.result).disjunction.negated
      case .number, .choice, .answer: rule.condition(with: answers)
      }
    // “None of” turns its parts around: it fails by one that holds.
    let deciding = if case .none = rule { result.negated } else { result }
    self.parts = parts.filter { $0.result == deciding }
  }

  /// The ids of the questions whose answers would help, each once, in the order of the text; none where it is decided.
  public var openQuestions: [String] { result == .maybe ? decidingQuestions : [] }

  /// The ids of the questions that decide, by their answers or by lacking one, each once, in the order of the text.
  public var decidingQuestions: [String] {
    var questions: [String] = []
    var seen: Set<String> = []
    visitConditions { condition in
      guard let question = condition.rule.question, seen.insert(question).inserted else { return }
      questions.append(question)
    }
    return questions
  }

  private func visitConditions(_ visit: (Evaluation) -> Void) {
    if rule.question != nil { visit(self) }
    for part in parts { part.visitConditions(visit) }
  }
}

extension Rule {
  /// What the answers make of the rule: whether it holds, and the requirements that decide as its parts.
  public func evaluated(with answers: Answers) -> Evaluation { Evaluation(.all(requirements), answers) }

  /// What the answers make of a single condition: open without an answer, or with one of another kind.
  fileprivate func condition(with answers: Answers) -> Truth {
    switch self {
    case .number(let question, let range):
      if case .number(let number)? = answers[question] { return Truth(range.contains(number)) }
    case .choice(let question, let options):
      if case .options(let chosen)? = answers[question], !chosen.isEmpty {
        return Truth(options.contains(where: chosen.contains))
      }
    case .answer(let question, let isYes):
      if case .yesNo(let answer)? = answers[question] { return Truth(answer == isYes) }
    case .all, .any, .none: break
    }
    return .maybe
  }
}
