import Language
import Mustache
import Theme
import Wording

/// The part of docs/themes.md that lists what each template gets, made from the definitions that check templates.
public enum TemplateReference {
  /// The reference as Markdown.
  public static var markdown: String {
    let words = Wording(LanguagePack(.english))
    let types = TemplateTypes(.none, words: WordRecords([.english: words]))
    return """
      ## What templates get

      Every template gets `site`, `page`, `words`, and what the theme brings along: `assets`, `icons`, `options` and
      `extra`. Beside these each has values of its own.

      \(ObjectSchema.reference(
        of: [TemplateTypes.sharedFields] + types.ownFields, typesUnder: "Types"))
      ## Words

      The words of the interface that need no value, as `{{words.skip-to-content}}`. `strings/` of a theme and `words:` in
      site.yaml may say each differently, and the phrases with values too, by the same ids.

      | id | English |
      |---|---|
      \(words.plainWords.map { "| `\($0.id)` | \($0.text) |" }.joined(separator: "\n"))

      """
  }
}
