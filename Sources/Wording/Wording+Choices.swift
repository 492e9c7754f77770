public import Language

/// A field of a descriptor whose values are a fixed choice; the raw value is how the ids of their words begin.
public enum FixedChoice: String, Sendable, CaseIterable {
  case kind, status, format, registration
  case registrationBy = "registration-by"
  case speaking, camera, name, recorded, cost
}

extension Wording {
  /// The name of a choice: `Support group` for kind `support-group`. A value without a word stays as it is.
  public func name(of field: FixedChoice, _ value: String) -> String {
    Word.named("\(field.rawValue)-\(value)").map { text($0) } ?? value
  }

  /// The name of a language as the sentences of this one have it: `Spanish`, `español`; by its tag, else by its
  /// language alone, else the tag itself.
  public func name(of language: LanguageTag) -> String {
    pack.languageNames[language.tag] ?? pack.languageNames[language.language] ?? language.tag
  }
}
