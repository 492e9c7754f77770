import Content
import Diagnostics
import Language
import Scheduling

/// One thing that is asked of whoever makes a new file: how the question reads, where the answer goes, and whether it
/// can be understood, by the parser that will read the file.
struct Detail: Sendable {
  /// The flag of the command line that answers it, without hyphens.
  let flag: String
  /// The question, for a terminal.
  let question: String
  /// An answer, for a terminal.
  let example: String
  let get: @Sendable (FileDetails) -> String?
  let set: @Sendable (inout FileDetails, String) -> Void
  let check: @Sendable (String, ContentNames) throws(ValueProblem) -> Void

  init(
    _ flag: String, _ question: String, example: String,
    _ field: any WritableKeyPath<FileDetails, String?> & Sendable,
    check: @escaping @Sendable (String, ContentNames) throws(ValueProblem) -> Void = { _, _ in }
  ) {
    self.flag = flag
    self.question = question
    self.example = example
    self.get = { $0[keyPath: field] }
    self.set = { $0[keyPath: field] = $1 }
    self.check = check
  }
}

extension Detail {
  static let summary = Detail(
    "summary", "In one sentence: what is it, and whom is it for?",
    example: "For people in their first months without drinking.", \.summary)
  static let every = Detail(
    "every", "On which days does it meet?", example: "tuesday, or first monday", \.every
  ) {
    (text, _) throws(ValueProblem) in _ = try RecurrenceRule(phrase: text)
  }
  static let from = Detail("from", "On which date is the first meeting?", example: "2026-12-05", \.from) {
    (text, _) throws(ValueProblem) in _ = try CivilDate(text)
  }
  static let at = Detail("at", "When does it start?", example: "7 pm", \.at) {
    (text, _) throws(ValueProblem) in
    _ = try TimeOfDay(text)
  }
  static let length = Detail("for", "How long does it take?", example: "60 minutes", \.length) {
    (text, _) throws(ValueProblem) in _ = try Length(text)
  }
  static let place = Detail("place", "At which place?", example: "town-hall", \.place) {
    (text, names) throws(ValueProblem) in try known(text, .place, names)
  }
  static let program = Detail(
    "program", "Which program does it belong to?", example: "online-groups", \.program
  ) {
    (text, names) throws(ValueProblem) in try known(text, .program, names)
  }
  static let platform = Detail(
    "platform", "By which service does it meet online?", example: "Zoom", \.platform)
  static let language = Detail("language", "Which language is spoken there?", example: "es", \.language) {
    (text, _) throws(ValueProblem) in _ = try LanguageTag(text)
  }
  static let date = Detail("date", "On which day does it appear?", example: "2026-12-05", \.date) {
    (text, _) throws(ValueProblem) in _ = try CivilDate(text)
  }
  static let city = Detail("city", "In which city?", example: "Wrenfield", \.city)
  static let street = Detail("street", "Street and number?", example: "12 Canal Street", \.street)

  static let all = [
    summary, every, from, at, length, place, program, platform, language, date, city, street,
  ]

  private static func known(
    _ slug: String, _ kind: ContentKind, _ names: ContentNames
  ) throws(ValueProblem) {
    let slugs = names.slugs[kind] ?? []
    if slugs.contains(slug) { return }
    let make = "make it first: waymark new \(kind.rawValue) NAME"
    let list =
      slugs.isEmpty ? make : "there are: \(slugs.sorted().prefix(12).joined(separator: ", ")); or \(make)"
    throw ValueProblem(
      .unknownReference, "is not a \(kind.rawValue) of this site",
      help: NearestWord.suggestion(for: slug, among: slugs) ?? list)
  }
}
