/// What no table of words can say about a language.
enum Grammar: Sendable {
  case english
  case spanish

  /// A number as it counts days of a month: `15th`; in Spanish `15`.
  func ordinal(_ number: Int) -> String {
    guard self == .english else { return String(number) }
    if (11...13).contains(number % 100) { return "\(number)th" }
    return switch number % 10 {
    case 1: "\(number)st"
    case 2: "\(number)nd"
    case 3: "\(number)rd"
    default: "\(number)th"
    }
  }

  /// Whether “and” changes before this word: Spanish `y` becomes `e` before the sound of i (but not of ie, ia, io).
  func changesAnd(before word: String) -> Bool {
    guard self == .spanish else { return false }
    let start = word.lowercased().drop { !$0.isLetter }
    if ["hie", "hia", "hio", "ie", "ia", "io"].contains(where: start.hasPrefix) { return false }
    return ["i", "í", "hi", "hí"].contains(where: start.hasPrefix)
  }

  /// Whether “or” changes before this word: Spanish `o` becomes `u` before the sound of o, as in 8 and 11.
  func changesOr(before word: String) -> Bool {
    guard self == .spanish else { return false }
    let start = word.lowercased().drop { !$0.isLetter && !$0.isNumber }
    if ["o", "ó", "ho", "hó", "8"].contains(where: start.hasPrefix) { return true }
    return start.hasPrefix("11") && !start.dropFirst(2).hasPrefix("0")
      && start.prefix { $0.isNumber }.count == 2
  }
}
