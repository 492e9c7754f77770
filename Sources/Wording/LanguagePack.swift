public import Diagnostics
public import Language

/// The words of one language: Waymark's own, changed where theme and site say so.
public struct LanguagePack: Sendable {
  /// The language, with the region whose customs it follows.
  public let language: LanguageTag
  /// The words, in the order of ``Word/allCases``: some hundreds are asked for on each page, too often for a dictionary.
  private var messages: [Message]
  /// The names of languages by tag, in lower case as the language's sentences have it.
  private(set) var languageNames: [String: String]
  /// The names of regions by code.
  let regionNames: [String: String]
  let grammar: Grammar
  let plural: PluralRule

  /// Waymark's own words for a language.
  ///
  /// English and Spanish are built in. Of the regions, those of English outside North America put the day before the
  /// month; the United Kingdom and Ireland count 24 hours, as Spanish does but in the United States and Puerto Rico. Any other
  /// language begins with the English words, for theme and site to replace.
  public init(_ language: LanguageTag) {
    self.language = language
    let region = language.tag.split(separator: "-").dropFirst().last.map(String.init)
    let words: [Word: Message]
    if language.language == "es" {
      words = Spanish.words.merging(Spanish.variants(of: region)) { $1 }
      languageNames = Spanish.languageNames
      regionNames = Spanish.regionNames
      grammar = .spanish
    } else {
      words = English.words.merging(English.variants(of: region)) { $1 }
      languageNames = English.languageNames
      regionNames = English.regionNames
      grammar = .english
    }
    messages = Word.allCases.map { words[$0] ?? Message($0.rawValue) }
    plural = PluralRule(language: language.language)
  }

  /// Whether Waymark has words of its own in that language.
  public static func isBuiltIn(_ language: LanguageTag) -> Bool { ["en", "es"].contains(language.language) }

  /// Replaces the word of that id, as a theme's `strings/` and `words:` in site.yaml do. `language-` and a language's code
  /// names a language, built in or not.
  ///
  /// Throws for an unknown id, and for a text that does not have the placeholders of the one it replaces.
  public mutating func replace(_ id: String, with message: Message) throws(ValueProblem) {
    if id.hasPrefix("language-"), Word(rawValue: id) == nil,
      let tag = try? LanguageTag(String(id.dropFirst(9)))
    {
      languageNames[tag.tag] = message.text()
      return
    }
    guard let word = Word(rawValue: id) else {
      throw ValueProblem(
        .unknownWord, "is not the id of a word of the interface",
        help: NearestWord.suggestion(for: id, among: Word.allCases.map(\.rawValue))
          ?? "docs/themes.md lists all of them")
    }
    try check(message, for: word)
    messages[word.number] = message
  }

  /// The message of a word.
  public subscript(word: Word) -> Message { messages[word.number] }

  private func check(_ message: Message, for word: Word) throws(ValueProblem) {
    if word == .clock, !["12", "24"].contains(message.text()) {
      throw ValueProblem(.badValue, "is not a clock", help: "write 12 or 24")
    }
    let wanted = self[word].placeholders
    // In the form for one, the number may be written out: “one group”.
    if let missing = wanted.subtracting(message.placeholders).min() {
      throw ValueProblem(
        .badValue, "leaves out {\(missing)}, which this text needs",
        help: "write {\(missing)} where the value belongs")
    }
    let strays = message.placeholders.subtracting(wanted).union(message.strayPlaceholders)
    if let stray = strays.min() {
      let known = wanted.sorted()
      throw ValueProblem(
        .badValue, "has {\(stray)}, which this text gets no value for",
        help: NearestWord.suggestion(for: stray, among: known)
          ?? (known.isEmpty ? "leave it out" : "it gets \(known.map { "{\($0)}" }.joined(separator: ", "))"))
    }
  }
}
