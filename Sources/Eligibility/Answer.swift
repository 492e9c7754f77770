public import Diagnostics

/// What a person answers to one question. A question without an answer is not in `Answers`.
public enum Answer: Hashable, Sendable {
  /// To a number question: a whole number, not below zero.
  case number(Int)
  /// To a choice: the options that apply, by id; exactly one where the question is not `many`. None at all is no answer.
  case options(Set<String>)
  /// To a yes-no question.
  case yesNo(Bool)
}

/// Answers by the id of the question.
public typealias Answers = [String: Answer]

extension Question {
  /// The answer that `texts` give, as the command line writes it: `30`, `partner`, `yes`; several for a choice of many.
  public func answer(_ texts: [String]) throws(ValueProblem) -> Answer {
    guard let first = texts.first else {
      throw ValueProblem(.unknownAnswer, "has no answer", help: "write \(example)")
    }
    if case .choice(_, many: true) = kind {
      var options: Set<String> = []
      for text in texts { options.insert(try option(text)) }
      return .options(options)
    }
    if texts.count > 1 {
      throw ValueProblem(.unknownAnswer, "is answered more than once", help: "write one answer to it")
    }
    switch kind {
    case .number:
      guard let number = Int(first), (0...NumberRange.limit).contains(number) else {
        throw ValueProblem(
          .unknownAnswer, "is not a whole number from 0 to \(NumberRange.limit)", help: "write \(example)")
      }
      return .number(number)
    case .choice: return .options([try option(first)])
    case .yesNo: return .yesNo(try isYes(first))
    }
  }

  /// An answer as the command line writes it.
  private var example: String {
    switch kind {
    case .number: "\(id)=30"
    case .choice(let options, _): "\(id)=\(options.first ?? "")"
    case .yesNo: "\(id)=yes"
    }
  }
}
