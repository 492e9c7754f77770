/// The form that a word takes beside a number (Unicode CLDR's plural categories).
public enum PluralCategory: String, Sendable, Hashable, CaseIterable {
  case zero, one, two, few, many, other
}

/// How a language chooses the form for a whole number: CLDR's cardinal rules, for whole numbers alone.
enum PluralRule: Sendable {
  /// One, and all others: English, German, and whatever has no rule here.
  case one
  /// Zero and one together: French, Portuguese.
  case zeroAndOne
  /// One; round millions; all others: Spanish, Italian, Catalan.
  case oneAndMillions
  /// No difference: Chinese, Japanese, Korean, Vietnamese, Thai, Indonesian.
  case none

  /// The rule of a language.
  init(language: String) {
    self =
      switch language {
      case "fr", "pt", "ht": .zeroAndOne
      case "es", "it", "ca": .oneAndMillions
      case "zh", "ja", "ko", "vi", "th", "id", "ms", "lo", "my": .none
      default: .one
      }
  }

  /// The form for that number.
  func category(_ number: Int) -> PluralCategory {
    switch self {
    case .one: number == 1 ? .one : .other
    case .zeroAndOne: number == 0 || number == 1 ? .one : .other
    case .oneAndMillions: number == 1 ? .one : number != 0 && number % 1_000_000 == 0 ? .many : .other
    case .none: .other
    }
  }
}
