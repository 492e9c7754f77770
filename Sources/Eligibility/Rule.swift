/// What a group requires of a person's answers.
///
/// Children stay in the order in which they were written, as sentences follow it; `normalized` is for comparing.
/// Its size is bounded: whoever builds a rule from text refuses more than `maximumDepth` levels and `maximumConditions`
/// conditions, which keeps every walk over it short.
public indirect enum Rule: Hashable, Sendable {
  /// All of them; of none, always true.
  case all([Rule])
  /// At least one of them; of none, never true.
  case any([Rule])
  /// Not a single one of them.
  case none([Rule])
  /// The answer to a number question lies in the range.
  case number(question: String, range: NumberRange)
  /// The answer to a choice question is, or with `many` includes, at least one of the options.
  case choice(question: String, options: [String])
  /// The answer to a yes-no question.
  case answer(question: String, isYes: Bool)

  /// How many rules may stand within each other, the innermost included.
  public static let maximumDepth = 16

  /// How many single conditions a rule may hold.
  public static let maximumConditions = 200

  /// How many single conditions it holds.
  public var conditionCount: Int {
    question == nil ? children.reduce(0) { $0 + $1.conditionCount } : 1
  }

  /// How many rules stand within each other here: 1 for a single condition.
  public var depth: Int { 1 + (children.map(\.depth).max() ?? 0) }

  /// The rules within this one.
  public var children: [Rule] {
    switch self {
    case .all(let rules), .any(let rules), .none(let rules): rules
    case .number, .choice, .answer: []
    }
  }

  /// The ids of the questions it asks, each once, in the order of the text.
  public var questions: [String] {
    var questions: [String] = []
    var seen: Set<String> = []
    visitConditions { condition in
      guard let question = condition.question, seen.insert(question).inserted else { return }
      questions.append(question)
    }
    return questions
  }

  /// The question of a single condition; nil for a combination.
  public var question: String? {
    switch self {
    case .number(let question, _), .choice(let question, _), .answer(let question, _): question
    case .all, .any, .none: nil
    }
  }

  private func visitConditions(_ visit: (Rule) -> Void) {
    if question != nil { visit(self) }
    for child in children { child.visitConditions(visit) }
  }
}
