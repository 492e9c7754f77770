import Diagnostics
import Eligibility
import Fields
import ProgramDirectory
import YAML

/// Reads an eligibility rule: conditions side by side are all required, `any-of`, `all-of` and `none-of` hold lists of
/// rules.
///
/// Nesting is bounded by the dialect of YAML and, more narrowly, by `Rule.maximumDepth`.
struct RuleReader {
  let questions: QuestionCatalog
  var log = DiagnosticLog()
  /// The options that it asks for, by question.
  private(set) var usedOptions: [String: Set<String>] = [:]

  init(_ questions: QuestionCatalog) { self.questions = questions }

  /// The rule that a mapping states; nil where nothing of it could be read, or where it is too long. `note` belongs to
  /// the caller.
  mutating func wholeRule(_ node: YAMLNode) -> Rule? {
    guard let rule = rule(node) else { return nil }
    let count = rule.conditionCount
    guard count <= Rule.maximumConditions else {
      log.error(
        .badRule, at: node.position,
        "the rule has \(count) conditions, and \(Rule.maximumConditions) are the most",
        help: "say it more simply: nobody could follow this")
      return nil
    }
    return rule
  }

  private mutating func rule(_ node: YAMLNode, isTop: Bool = true, depth: Int = 1) -> Rule? {
    guard case .mapping(let mapping) = node else {
      log.error(
        .badRule, at: node.position, "expected questions with the answers that are required",
        help: "write each on a line of its own, as in: `age: 18+`")
      return nil
    }
    guard depth < Rule.maximumDepth else {
      log.error(
        .tooDeep, at: node.position, "rules stand within each other more than \(Rule.maximumDepth) deep",
        help: "say it more simply: nobody could follow this")
      return nil
    }
    var rules: [Rule] = []
    for entry in mapping.entries where !(isTop && entry.key == "note") {
      if let rule = condition(entry, isTop: isTop, depth: depth) { rules.append(rule) }
    }
    return rules.count == 1 ? rules[0] : rules.isEmpty ? nil : .all(rules)
  }

  private mutating func condition(_ entry: YAMLMapping.Entry, isTop: Bool, depth: Int) -> Rule? {
    switch entry.key {
    case "any-of": return rules(entry, depth: depth).map(Rule.any)
    case "all-of": return rules(entry, depth: depth).map(Rule.all)
    case "none-of": return rules(entry, depth: depth).map(Rule.none)
    default: return answer(entry, isTop: isTop)
    }
  }

  /// The rules of a list.
  private mutating func rules(_ entry: YAMLMapping.Entry, depth: Int) -> [Rule]? {
    guard case .sequence(let sequence) = entry.value else {
      log.error(
        .badRule, at: entry.value.position, "‘\(entry.key)’ holds a list of rules",
        help: "start each rule on a line of its own with `- `, as in: `- age: 18+`")
      return nil
    }
    let rules = sequence.items.compactMap { rule($0, isTop: false, depth: depth + 1) }
    return rules.isEmpty ? nil : rules
  }

  /// One question with its answer, or a list of answers any of which will do.
  private mutating func answer(_ entry: YAMLMapping.Entry, isTop: Bool) -> Rule? {
    guard let known = questions.byID[entry.key] else {
      reportUnknown(entry, isTop: isTop)
      return nil
    }
    switch entry.value {
    case .scalar(let scalar): return condition([scalar], of: known)
    case .sequence(let sequence):
      let scalars = sequence.items.compactMap { item -> YAMLScalar? in
        if case .scalar(let scalar) = item { return scalar }
        log.error(
          .badRule, at: item.position, "expected one answer", help: "write the answers as a plain list")
        return nil
      }
      return scalars.isEmpty ? nil : condition(scalars, of: known)
    case .mapping:
      log.error(
        .badRule, at: entry.value.position, "expected the answer to ‘\(entry.key)’",
        help: "write it on the same line; rules stand within others only below any-of, all-of and none-of")
      return nil
    }
  }

  private mutating func condition(_ answers: [YAMLScalar], of known: QuestionCatalog.Entry) -> Rule? {
    let question = known.words.question
    var understood: [String] = []
    for answer in answers {
      do throws(ValueProblem) {
        _ = try question.condition(answer.text)
        understood.append(answer.text)
        if case .choice = question.kind { usedOptions[question.id, default: []].insert(answer.text) }
        checkWords(of: known, for: answer.text)
      } catch {
        log.error(error.id, at: answer.position, "‘\(answer.text)’ \(error.what)", help: error.help)
      }
    }
    return understood.isEmpty ? nil : try? question.condition(anyOf: understood)
  }

  /// Asks for better words where a sentence would have to quote question and answer. The place is that of the words, so
  /// that one warning speaks for all the rules that need them.
  private mutating func checkWords(of known: QuestionCatalog.Entry, for answer: String) {
    let words = known.words
    switch words.question.kind {
    case .number: return
    case .choice:
      guard let option = words.options.first(where: { $0.id == answer }), option.who == nil else { return }
      log.warning(
        .missingSentence, at: known.optionPositions[answer],
        "groups ask for ‘\(answer)’, but nothing says in a sentence whom that means",
        help: "write the option with `say:` and `who:`, as in `who: people whose partner is affected`")
    case .yesNo:
      let isYes = answer.lowercased() == "yes" || answer.lowercased() == "true"
      guard (isYes ? words.must : words.mustNot) == nil else { return }
      log.warning(
        .missingSentence, at: known.position,
        "groups ask for \(isYes ? "yes" : "no") to ‘\(words.question.id)’, but no sentence says so",
        help: isYes
          ? "add `must:`, as in `must: You must …`" : "add `must-not:`, as in `must-not: This group is for …`"
      )
    }
  }

  private mutating func reportUnknown(_ entry: YAMLMapping.Entry, isTop: Bool) {
    if questions.isBroken { return }
    if entry.key == "note" {
      log.error(
        .badRule, at: entry.keyPosition, "‘note’ stands beside the whole rule, not within it",
        help: "move it up, to the first questions")
      return
    }
    let known =
      questions.questions.map(\.question.id) + ["any-of", "all-of", "none-of"] + (isTop ? ["note"] : [])
    log.error(
      .unknownQuestion, at: entry.keyPosition, "eligibility.yaml has no question ‘\(entry.key)’",
      help: NearestWord.suggestion(for: entry.key, among: known)
        ?? "add the question to eligibility.yaml, or use one of: \(known.prefix(12).joined(separator: ", "))")
  }
}
