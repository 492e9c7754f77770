import Diagnostics
import Language
import Wording
import YAML

/// The words that a theme says differently from Waymark, by language.
struct ThemeWords: Sendable {
  /// A word and what the theme says for it.
  private struct Replacement: Sendable {
    let id: String
    let message: Message
  }

  private var replacements: [LanguageTag: [Replacement]] = [:]

  /// Waymark's words of that language with the theme's in their place: those for `es`, then those for `es-MX`.
  func pack(_ language: LanguageTag) -> LanguagePack {
    var pack = LanguagePack(language)
    for replacement in said(in: language) {
      // Each was tried when the theme was loaded.
      try? pack.replace(replacement.id, with: replacement.message)
    }
    return pack
  }

  /// The ids of the words that the theme says in that language.
  func ids(in language: LanguageTag) -> Set<String> { Set(said(in: language).map(\.id)) }

  private func said(in language: LanguageTag) -> [Replacement] {
    var tags = [language]
    if let general = try? LanguageTag(language.language), general != language { tags.insert(general, at: 0) }
    return tags.flatMap { replacements[$0] ?? [] }
  }

  /// Reads one `strings/` file. What it says replaces what was read before for the same language and word, so the
  /// theme that is extended comes first.
  mutating func read(_ text: [UInt8], language: LanguageTag, path: String, log: inout DiagnosticLog) {
    let (mapping, problems) = YAMLReader.read(text, path: path)
    log.append(problems)
    guard let mapping else { return }
    var trial = LanguagePack(language)
    for entry in mapping.entries {
      do throws(ValueProblem) {
        guard let message = try Self.message(entry.value, log: &log) else { continue }
        try trial.replace(entry.key, with: message)
        replacements[language, default: []].append(Replacement(id: entry.key, message: message))
      } catch {
        let position = error.id == .unknownWord ? entry.keyPosition : entry.value.position
        log.error(error.id, at: position, "‘\(entry.key)’ \(error.what)", help: error.help)
      }
    }
  }

  /// The text, or its forms for one and for many; nil where it is neither, which is reported.
  private static func message(_ node: YAMLNode, log: inout DiagnosticLog) throws(ValueProblem) -> Message? {
    switch node {
    case .scalar(let scalar): return Message(scalar.text)
    case .mapping(let mapping):
      var forms: [String: String] = [:]
      var isComplete = true
      for entry in mapping.entries {
        if case .scalar(let scalar) = entry.value {
          forms[entry.key] = scalar.text
        } else {
          isComplete = false
          log.error(
            .wrongShape, at: entry.value.position, "the form ‘\(entry.key)’ is not a text",
            help: "write the words on the same line")
        }
      }
      return isComplete && mapping.keysWithoutValue.isEmpty ? try Message(forms: forms) : nil
    case .sequence(let sequence):
      log.error(
        .wrongShape, at: sequence.position, "expected text, found a list",
        help: "write the words on the same line, or one form a line: one: …, other: …")
      return nil
    }
  }
}
