public import Language

/// Says values in the words of one language. Everything that pages, data, calendars and the command line put into words
/// goes through here, so that all of them say the same.
public struct Wording: Sendable {
  /// The words it uses.
  public let pack: LanguagePack

  /// Wording from those words.
  public init(_ pack: LanguagePack) { self.pack = pack }

  /// The language it speaks.
  public var language: LanguageTag { pack.language }

  /// A word or sentence with its values by name.
  public func text(_ word: Word, _ values: KeyValuePairs<String, String> = [:]) -> String {
    pack[word].text(.other, values)
  }

  /// The same in the form that goes with a number, which is also the value of `{count}`: `12 groups`.
  public func text(_ word: Word, count: Int) -> String {
    pack[word].text(pack.plural.category(count), ["count": number(count)])
  }

  /// The forms of a word that goes with a number, each with `{count}` where the number belongs, for a script to choose from.
  public func forms(_ word: Word) -> [(category: PluralCategory, text: String)] {
    pack[word].categories.map { ($0, pack[word].text($0, ["count": "{count}"])) }
  }

  /// The same with one more value.
  func text(_ word: Word, count: Int, _ name: String, _ value: String) -> String {
    pack[word].text(pack.plural.category(count), ["count": number(count), name: value])
  }

  /// The words that need no value, by id: what a template can use as `{{words.find-a-group}}`.
  public var plainWords: [(id: String, text: String)] {
    Word.allCases.compactMap { word in
      let message = pack[word]
      return message.placeholders.isEmpty && !message.isPlural ? (word.rawValue, message.text()) : nil
    }
  }

  /// A whole number with its thousands apart: `1,250`; in Spanish `1250`, and `12 500` with a no-break space.
  public func number(_ number: Int) -> String {
    let digits = String(number.magnitude)
    let sign = number < 0 ? "-" : ""
    let isSpanish = pack.grammar == .spanish
    guard digits.utf8.count > (isSpanish ? 4 : 3) else { return sign + digits }
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { result += isSpanish ? "\u{A0}" : "," }
      result.append(digit)
    }
    return sign + result
  }

  /// The text with a capital first letter.
  func sentence(_ text: String) -> String {
    guard let first = text.first, first.isLowercase else { return text }
    return first.uppercased() + text.dropFirst()
  }
}
