import Diagnostics
import Eligibility
import Fields
import ProgramDirectory

/// Makes questions of what eligibility.yaml says.
struct QuestionReader {
  var log = DiagnosticLog()

  mutating func question(_ entry: MappingEntry<Located<String>, QuestionDescriptor>) -> QuestionCatalog.Entry?
  {
    let id = entry.key.value
    guard !Question.reservedIDs.contains(id) else {
      log.error(
        .badValue, at: entry.keyPosition,
        "no question can be called ‘\(id)’, as rules use the word themselves",
        help: "give the question another name")
      return nil
    }
    let descriptor = entry.value
    let options = descriptor.options.map {
      EligibilityQuestion.Option(
        id: $0.key.value, say: $0.value.say, who: $0.value.who, short: $0.value.short)
    }
    let words = EligibilityQuestion(
      question: Question(id: id, kind: kind(of: descriptor)), ask: descriptor.ask, help: descriptor.help,
      options: options, must: descriptor.must, mustNot: descriptor.mustNot,
      who: descriptor.who, short: descriptor.short)
    return QuestionCatalog.Entry(
      words: words, position: entry.keyPosition,
      optionPositions: Dictionary(
        descriptor.options.map { ($0.key.value, $0.keyPosition) }, uniquingKeysWith: { first, _ in first }))
  }

  private func kind(of descriptor: QuestionDescriptor) -> Question.Kind {
    switch descriptor.form {
    case .number: .number
    case .choice: .choice(options: descriptor.options.map(\.key.value), many: descriptor.many)
    case .yesNo: .yesNo
    }
  }
}
