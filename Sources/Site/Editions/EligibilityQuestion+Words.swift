public import Language
public import ProgramDirectory
public import Wording

extension EligibilityQuestion {
  /// Its words in one language, as sentences need them.
  public func words(in language: LanguageTag) -> QuestionWords {
    QuestionWords(
      ask: ask[language],
      options: Dictionary(
        options.map {
          (
            $0.id,
            QuestionWords.Option(
              say: $0.say[language], who: $0.who?[language], short: $0.short?[language])
          )
        }, uniquingKeysWith: { first, _ in first }),
      must: must?[language], mustNot: mustNot?[language], who: who?[language], short: short?[language])
  }
}
