public import Diagnostics
public import Language
import Mustache
import Wording

extension Theme {
  /// Checks each template against the type of the values that it will get.
  ///
  /// An error where one that is needed is missing, and for every name in a template that its values do not have,
  /// at its line and column; a warning for a template that nothing uses.
  public func check(_ requirements: [TemplateRequirement]) -> DiagnosticLog {
    var log = DiagnosticLog()
    var used = templates.calledTemplates
    for requirement in requirements {
      used.insert(requirement.name)
      if templates.contains(requirement.name) {
        log.append(templates.check(template: requirement.name, against: requirement.schema))
      } else if !requirement.isOptional {
        reportMissing(requirement.name, known: requirements, &log)
      }
    }
    if templates.hasDynamicCalls { used.formUnion(ChoiceWords.all(in: requirements.map(\.schema))) }
    for name in templates.names where !used.contains(name) {
      // Nobody can be asked to take a template out of a theme that theirs extends.
      guard let path = templatePaths[name], path.hasPrefix(folder + "/") else { continue }
      log.warning(
        .unusedTemplate, at: SourcePosition(path: path), "nothing uses the template ‘\(name)’",
        help: unusedHelp(name, requirements))
    }
    return log
  }

  /// Checks that the theme says every word of the interface in a language that Waymark itself does not speak.
  ///
  /// `saidElsewhere` are the ids of words that the site says in that language.
  public func checkWords(in language: LanguageTag, saidElsewhere: Set<String> = []) -> DiagnosticLog {
    var log = DiagnosticLog()
    guard !LanguagePack.isBuiltIn(language) else { return log }
    let said = words.ids(in: language).union(saidElsewhere)
    let missing = Word.allCases.map(\.rawValue).filter { !said.contains($0) }
    guard !missing.isEmpty else { return log }
    let all = missing.count == Word.allCases.count
    let shown = missing.prefix(5).joined(separator: ", ") + (missing.count > 5 ? " …" : "")
    log.error(
      .missingWord, at: SourcePosition(path: "\(folder)/strings/\(language).yaml"),
      all
        ? "the theme ‘\(name)’ has no words for the language ‘\(language)’"
        : "\(missing.count) of \(Word.allCases.count) words for the language ‘\(language)’ are missing: \(shown)",
      help: all ? "add this file, with a text for each word of the interface" : "add a text for each of them")
    return log
  }

  private func reportMissing(_ name: String, known: [TemplateRequirement], _ log: inout DiagnosticLog) {
    // One that is needed as well is not this one misspelt.
    let others = Set(templates.names).subtracting(known.map(\.name))
    log.error(
      .missingTemplate, at: SourcePosition(path: "\(folder)/templates"),
      "the theme ‘\(self.name)’ has no template ‘\(name)’",
      help: NearestWord.nearest(to: name, among: others).map {
        "rename ‘\($0).mustache’ to ‘\(name).mustache’"
      }
        ?? "add \(name).mustache to its templates, or extend a theme that has it")
  }

  private func unusedHelp(_ name: String, _ requirements: [TemplateRequirement]) -> String {
    let missing = requirements.map(\.name).filter { !templates.contains($0) }
    return NearestWord.suggestion(for: name, among: missing)
      ?? "delete it, or insert it in another one with {{>\(name)}}"
  }
}

/// Finds the words by which templates may call others: `{{>*kind}}`.
private enum ChoiceWords {
  /// The words of every choice that those types lead to.
  static func all(in schemas: [ObjectSchema]) -> Set<String> {
    var words: Set<String> = []
    var seen: Set<ObjectIdentifier> = []
    var waiting = schemas
    while let schema = waiting.popLast() {
      guard seen.insert(ObjectIdentifier(schema)).inserted else { continue }
      for field in schema.fields {
        switch innermost(field.type) {
        case .choice(let choices): words.formUnion(choices)
        case .object(let inner): waiting.append(inner())
        default: break
        }
      }
    }
    return words
  }

  private static func innermost(_ type: ValueType) -> ValueType {
    var type = type
    while true {
      switch type {
      case .list(let inner), .optional(let inner): type = inner
      default: return type
      }
    }
  }
}
