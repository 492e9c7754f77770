public import Diagnostics

extension Question {
  /// The condition that `text` states beside this question in a rule: `18+`, `partner`, `yes`.
  public func condition(_ text: String) throws(ValueProblem) -> Rule {
    switch kind {
    case .number:
      return .number(question: id, range: try NumberRange(text))
    case .choice: return .choice(question: id, options: [try option(text)])
    case .yesNo: return .answer(question: id, isYes: try isYes(text))
    }
  }

  /// The option of that id.
  func option(_ text: String) throws(ValueProblem) -> String {
    guard case .choice(let options, _) = kind, options.contains(text) else {
      throw Self.unknownOption(text, options)
    }
    return text
  }

  /// Whether the text says yes or no.
  func isYes(_ text: String) throws(ValueProblem) -> Bool {
    switch text.lowercased() {
    case "yes", "true": return true
    case "no", "false": return false
    default: throw ValueProblem(.unknownAnswer, "is neither yes nor no", help: "write yes or no")
    }
  }

  /// The ids of the options of a choice.
  private var options: [String] {
    if case .choice(let options, _) = kind { options } else { [] }
  }

  /// The condition that a list of texts states: any of them. Options of a choice stay in the order written.
  public func condition(anyOf texts: [String]) throws(ValueProblem) -> Rule {
    var conditions: [Rule] = []
    for text in texts { conditions.append(try condition(text)) }
    if case .choice = kind {
      var seen: Set<String> = []
      return .choice(question: id, options: texts.filter { seen.insert($0).inserted })
    }
    return conditions.count == 1 ? conditions[0] : .any(conditions)
  }

  private static func unknownOption(_ text: String, _ options: [String]) -> ValueProblem {
    let known = options.prefix(12).joined(separator: ", ") + (options.count > 12 ? " …" : "")
    return ValueProblem(
      .unknownAnswer, "is not an option of this question",
      help: NearestWord.suggestion(for: text, among: options) ?? "write one of: \(known)")
  }
}
