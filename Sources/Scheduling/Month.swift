/// A month of the Gregorian calendar.
public enum Month: Int, Sendable, Hashable, CaseIterable, Comparable {
  case january = 1
  case february, march, april, may, june, july, august, september, october, november, december

  /// By its place in the year.
  public static func < (left: Month, right: Month) -> Bool { left.rawValue < right.rawValue }

  /// The English name in lower case.
  public var name: String { Self.names[rawValue - 1] }

  /// The month that somebody means by an English word: `july`, `jul`, `sept`, in any case.
  public init?(word: some StringProtocol) {
    let word = word.lowercased()
    let index =
      word == "sept"
      ? 8 : Self.names.firstIndex { $0 == word || (word.utf8.count == 3 && $0.hasPrefix(word)) }
    guard let index else { return nil }
    self.init(rawValue: index + 1)
  }

  /// How many days it has in a leap year.
  public var longestLength: Int {
    switch self {
    case .february: 29
    case .april, .june, .september, .november: 30
    default: 31
    }
  }

  static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]
}
