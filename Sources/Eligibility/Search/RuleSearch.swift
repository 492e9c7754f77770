/// Looks for answers with which a rule holds, or does not.
///
/// The rule splits the answers to each question into finitely many classes that it can't tell apart: numbers at the bounds
/// of its ranges, options by the conditions that name them. The search tries one class after the other for the question
/// that is still open, and turns back as soon as the rule is decided. Each answer that a condition looks at is a step, and after
/// `budget` steps it gives up and claims nothing, so any rule takes bounded time, whatever its size.
public struct RuleSearch: Sendable {
  /// What came out.
  public enum Outcome: Hashable, Sendable {
    /// There are such answers.
    case found
    /// There are none.
    case impossible
    /// The budget ran out first, or the rule asks a question that is not known.
    case unknown
  }

  /// How many steps a search takes at most. A rule that staff write takes a few dozen; this many take a few milliseconds.
  public static let budget = 20_000

  private let kinds: [String: Question.Kind]

  /// A search among the answers to those questions. Every question has an answer: a number from 0 on, exactly one option,
  /// one or more options where many may be chosen, yes or no.
  public init(_ questions: some Sequence<Question>) {
    kinds = Dictionary(questions.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether any answers meet the rule.
  public func canHold(_ rule: Rule) -> Outcome { search(rule, for: .yes) }

  /// Whether any answers fail the rule.
  public func canFail(_ rule: Rule) -> Outcome { search(rule, for: .no) }

  private func search(_ rule: Rule, for wanted: Truth) -> Outcome {
    guard let space = AnswerSpace(rule.normalized, kinds) else { return .unknown }
    var steps = Self.budget
    // What is left to try; each entry sets what is known of the answers so far.
    var pending = [space.nothingKnown]
    while let known = pending.popLast() {
      steps -= space.cost
      guard steps >= 0 else { return .unknown }
      guard space.isPossible(known) else { continue }
      let (truth, open) = space.truth(with: known)
      if truth == wanted { return .found }
      if let open { pending += space.nextSteps(deciding: open, from: known) }
    }
    return .impossible
  }
}
