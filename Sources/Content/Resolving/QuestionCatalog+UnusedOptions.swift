import Diagnostics
import Eligibility
import ProgramDirectory

extension QuestionCatalog {
  /// Reports options that no rule asks for.
  ///
  /// One in each question is needed: it is what all others choose. Two or more make people decide between answers that
  /// come to the same. A question that no rule asks stands in no form and does no harm.
  func unusedOptions(besides used: [String: Set<String>]) -> DiagnosticLog {
    var log = DiagnosticLog()
    for question in questions.map(\.question) {
      guard case .choice(let options, _) = question.kind, let used = used[question.id] else { continue }
      let unused = options.filter { !used.contains($0) }
      guard let first = unused.first, unused.count > 1 else { continue }
      let names = unused.prefix(6).map { "‘\($0)’" }.joined(separator: ", ") + (unused.count > 6 ? " …" : "")
      log.warning(
        .unusedOption, at: byID[question.id]?.optionPositions[first],
        "no rule asks for these answers to ‘\(question.id)’: \(names)",
        help: "keep one of them, for everybody to whom no other applies")
    }
    return log
  }
}
