import Eligibility

/// Rules and answers made at random, over questions of each kind.
enum Generated {
  static let questions = [
    Question(id: "age", kind: .number),
    Question(id: "days", kind: .number),
    Question(id: "role", kind: .choice(options: ["a", "b", "c", "d"], many: false)),
    Question(id: "here-for", kind: .choice(options: ["myself", "partner", "child"], many: true)),
    Question(id: "veteran", kind: .yesNo),
    Question(id: "woman", kind: .yesNo),
  ]

  static func rule(depth: Int, _ generator: inout SeededGenerator) -> Rule {
    let kind = Int.random(in: 0...6, using: &generator)
    guard depth > 0, kind < 3 else { return condition(&generator) }
    let count = Int.random(in: 0...10, using: &generator) == 0 ? 0 : Int.random(in: 1...4, using: &generator)
    let children = (0..<count).map { _ in rule(depth: depth - 1, &generator) }
    return kind == 0 ? .all(children) : kind == 1 ? .any(children) : .none(children)
  }

  private static func condition(_ generator: inout SeededGenerator) -> Rule {
    let question = questions.randomElement(using: &generator) ?? questions[0]
    switch question.kind {
    case .number: return .number(question: question.id, range: range(&generator))
    case .choice(let options, _):
      let chosen = options.filter { _ in Bool.random(using: &generator) }
      return .choice(question: question.id, options: chosen.isEmpty ? [options[0]] : chosen)
    case .yesNo: return .answer(question: question.id, isYes: Bool.random(using: &generator))
    }
  }

  private static func range(_ generator: inout SeededGenerator) -> NumberRange {
    let low = Int.random(in: 0...6, using: &generator)
    let high = Int.random(in: low...7, using: &generator)
    return switch Int.random(in: 0...3, using: &generator) {
    case 0: NumberRange(minimum: low) ?? .any
    case 1: NumberRange(maximum: high) ?? .any
    default: NumberRange(minimum: low, maximum: high) ?? .any
    }
  }

  /// Answers to some of the questions; to all where `isComplete`.
  static func answers(isComplete: Bool, _ generator: inout SeededGenerator) -> Answers {
    var answers: Answers = [:]
    for question in questions where isComplete || Int.random(in: 0...2, using: &generator) > 0 {
      switch question.kind {
      case .number: answers[question.id] = .number(Int.random(in: 0...8, using: &generator))
      case .choice(let options, let many):
        let chosen = options.filter { _ in Bool.random(using: &generator) }
        let some = many && !chosen.isEmpty ? chosen : [options.randomElement(using: &generator) ?? ""]
        answers[question.id] = .options(Set(some))
      case .yesNo: answers[question.id] = .yesNo(Bool.random(using: &generator))
      }
    }
    return answers
  }
}

extension Rule {
  /// Whether the rule holds for somebody who answered everything: the plain meaning of the words, for comparison.
  func holds(_ answers: Answers) -> Bool {
    switch self {
    case .all(let rules): return rules.allSatisfy { $0.holds(answers) }
    case .any(let rules): return rules.contains { $0.holds(answers) }
    case .none(let rules): return !rules.contains { $0.holds(answers) }
    case .number(let question, let range):
      guard case .number(let number)? = answers[question] else { return false }
      return range.contains(number)
    case .choice(let question, let options):
      guard case .options(let chosen)? = answers[question] else { return false }
      return !chosen.isDisjoint(with: options)
    case .answer(let question, let isYes): return answers[question] == .yesNo(isYes)
    }
  }
}

/// A small generator of its own, so that a failure comes back on every machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
