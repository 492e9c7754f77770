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
  /// language, with the region or other subtags behind it so that no two languages share a name: `Spanish (Mexico)`.
  public func name(of language: LanguageTag) -> String {
    if let name = pack.languageNames[language.tag] { return name }
    guard let name = pack.languageNames[language.language] else { return language.tag }
    let parts = language.tag.split(separator: "-").dropFirst()
    guard !parts.isEmpty else { return name }
    return "\(name) (\(parts.map { pack.regionNames[String($0)] ?? String($0) }.joined(separator: ", ")))"
  }
}
