import ArgumentParser
import Diagnostics
import Explanations

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Tells the story of an error, with a wrong and a right example.",
    discussion: "Without a name it lists all of them.")

  @Argument(
    help: "The name that stands in brackets behind the error.",
    completion: .list(DiagnosticID.allCases.map(\.rawValue)), transform: ExplainCommand.id)
  var id: DiagnosticID?

  func run() {
    StandardStreams.write(
      id.map { $0.explanation.map(ExplanationText.text) ?? "\($0.rawValue)\n" } ?? ExplanationText.list)
  }

  static func id(_ text: String) throws -> DiagnosticID {
    // As it is copied: with its brackets, or with capitals.
    let word = text.lowercased().filter { $0 != "[" && $0 != "]" }
    if let id = DiagnosticID(rawValue: word) { return id }
    let hint = NearestWord.suggestion(for: word, among: DiagnosticID.allCases.lazy.map(\.rawValue))
    throw ValidationError("There is no error ‘\(text)’; \(hint ?? "`waymark explain` lists all of them")")
  }
}
