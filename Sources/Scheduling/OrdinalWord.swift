/// English ordinals as content and ids write them.
enum OrdinalWord {
  /// `1st`, `first` … `31st`; `last` is -1. A number may be out of range, `0th` too; nil for any other word.
  static func number(_ word: String) -> Int? {
    if word == "last" { return -1 }
    if let index = words.firstIndex(of: word) { return index + 1 }
    guard ["st", "nd", "rd", "th"].contains(word.suffix(2)) else { return nil }
    return Digits.number(word.dropLast(2))
  }

  /// `1st`, `22nd`; `last` for -1, `2nd-last` for -2.
  static func text(_ number: Int) -> String {
    if number == -1 { return "last" }
    if number < 0 { return "\(text(-number))-last" }
    if (11...13).contains(number % 100) { return "\(number)th" }
    return switch number % 10 {
    case 1: "\(number)st"
    case 2: "\(number)nd"
    case 3: "\(number)rd"
    default: "\(number)th"
    }
  }

  private static let words = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]
}
