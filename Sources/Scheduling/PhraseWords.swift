/// The words of an `every:` phrase, in lower case: `mon, wed & fri` is `mon and wed and fri`, `mon–fri` is `mon to fri`.
struct PhraseWords {
  private let words: [String]
  private var index = 0

  init(_ text: String) {
    var words: [String] = []
    for chunk in PlainText.normalized(text).split(separator: " ") {
      var word = ""
      for scalar in chunk.unicodeScalars {
        switch scalar {
        case ",", ";", "&", "+", "/": Self.finish(&word, "and", &words)
        case "-", "–", "—": Self.finish(&word, "to", &words)
        case "." where !word.utf8.contains(where: Digits.isDigit): break
        default: word.unicodeScalars.append(scalar)
        }
      }
      Self.finish(&word, nil, &words)
    }
    while words.last == "and" { words.removeLast() }
    self.words = words
  }

  private static func finish(_ word: inout String, _ separator: String?, _ words: inout [String]) {
    if !word.isEmpty { add(word, to: &words) }
    if let separator { add(separator, to: &words) }
    word = ""
  }

  /// `mon, and wed` has one `and`.
  private static func add(_ word: String, to words: inout [String]) {
    if word != "and" || (words.last != "and" && !words.isEmpty) { words.append(word) }
  }

  /// The next word; nil at the end.
  var next: String? { index < words.count ? words[index] : nil }
  /// The word after that.
  var following: String? { index + 1 < words.count ? words[index + 1] : nil }
  /// Whether all words were read.
  var isAtEnd: Bool { index >= words.count }
  /// All of the words, read or not.
  var all: [String] { words }

  /// Goes on to the next word.
  mutating func advance() { index += 1 }

  /// Goes on if the next word is one of these.
  mutating func accept(_ choices: String...) -> Bool {
    guard let next, choices.contains(next) else { return false }
    index += 1
    return true
  }

  /// Goes over all the words at this place that are one of these.
  mutating func skip(_ choices: String...) {
    while let next, choices.contains(next) { index += 1 }
  }

  /// What a reading of the next word gives; the word is taken only where it gives something.
  mutating func take<Value>(_ reading: (String) -> Value?) -> Value? {
    guard let next, let value = reading(next) else { return nil }
    index += 1
    return value
  }
}
