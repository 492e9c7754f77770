import Diagnostics

/// What to look for so that every private value is found, however many there are. A class, so that every file can be asked
/// without a copy of it.
final class SecretPatterns: Sendable {
  /// The values that one pattern stands for.
  struct Entry: Sendable {
    /// Those that must turn up nowhere.
    var everywhere: [Secret] = []
    /// Those that must not turn up in one document, by its path.
    var byDocument: [String: [Secret]] = [:]

    /// The values that a document must not hold.
    func secrets(in document: String) -> [Secret] { everywhere + (byDocument[document] ?? []) }
  }

  /// Finds values in text with its white space folded, whatever the case.
  let texts: TextFinder
  let textEntries: [Entry]
  /// Finds values among digits alone.
  let numbers: TextFinder
  let numberEntries: [Entry]
  private let textSieve: TextSieve
  private let numberSieve: TextSieve

  /// The patterns of those values. `published` are values that the site itself tells everybody.
  init(_ secrets: [Secret], published: PublishedValues) {
    var texts = PatternTable()
    var numbers = PatternTable()
    for secret in secrets {
      switch secret.form {
      case .number:
        let digits = Self.digits(secret.text)
        if digits.utf8.count >= Self.shortest, !published.numbers.contains(digits) {
          numbers.add(digits, secret)
        }
      case .words, .address, .postalCode, .link, .degrees:
        guard let pattern = Self.textPattern(of: secret), !published.texts.contains(pattern) else { continue }
        texts.add(pattern, secret)
      }
    }
    self.texts = TextFinder(patterns: texts.patterns, ignoringCase: true)
    textEntries = texts.entries
    self.numbers = TextFinder(patterns: numbers.patterns)
    numberEntries = numbers.entries
    textSieve = TextSieve(self.texts, folding: .privateTexts)
    numberSieve = TextSieve(self.numbers, folding: .digits)
  }

  /// Whether a value may be in a text, as it is or with its white space folded; false where none is.
  func mayStand(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    textSieve.mayHold(text) || numberSieve.mayHold(text)
  }

  /// Shorter values are not looked for: they stand in every text.
  static let shortest = 4

  /// What a text is searched for; nil where it is too short.
  static func textPattern(of secret: Secret) -> String? {
    var pattern = secret.form == .link ? linkPattern(secret.text) : FoldedBytes.pattern(secret.text)
    if secret.form == .degrees {
      if pattern.hasPrefix("-") { pattern.removeFirst() }
      let decimals = pattern.utf8.reversed().prefix { FoldedBytes.isDigit($0) }.count
      guard decimals >= 3, decimals < pattern.utf8.count else { return nil }
    }
    return pattern.utf8.count >= shortest ? pattern : nil
  }

  /// A link as people copy it, without scheme and last slash; whole where only the name of a server would be left.
  static func linkPattern(_ text: String) -> String {
    let link = FoldedBytes.pattern(text)
    guard let scheme = link.firstRange(of: "://") else { return link }
    var rest = link[scheme.upperBound...]
    while rest.hasSuffix("/") { rest.removeLast() }
    return rest.contains("/") ? String(rest) : link
  }

  /// The digits that tell a number: of long ones the last, which are the same at home and abroad.
  static func digits(_ number: String) -> String {
    let lower = number.lowercased()
    let dialed = lower.firstRange(of: "ext").map { lower[..<$0.lowerBound] } ?? lower[...]
    let digits = dialed.utf8.filter(FoldedBytes.isDigit)
    return String(decoding: digits.suffix(tellingDigits), as: UTF8.self)
  }

  /// So many digits tell a number even where others stand before them.
  static let tellingDigits = 9
}

extension TextSieve.Folding {
  /// White space folded as in ``FoldedBytes``, capitals of ASCII as small letters.
  fileprivate static let privateTexts = TextSieve.Folding { byte in
    FoldedBytes.isSpace(byte) ? .once(0x20) : .byte(FoldedBytes.lowercased(byte))
  }

  /// Digits alone. More may stand between them here than in ``SearchedDigits``: whatever is no letter.
  fileprivate static let digits = TextSieve.Folding { byte in
    if FoldedBytes.isDigit(byte) { return .byte(byte) }
    return byte == 0 || FoldedBytes.lowercased(byte) &- 0x61 < 26 ? .byte(0) : .nothing
  }
}

/// Patterns as they are gathered, equal ones once.
private struct PatternTable {
  var patterns: [String] = []
  var entries: [SecretPatterns.Entry] = []
  private var index: [String: Int] = [:]

  mutating func add(_ pattern: String, _ secret: Secret) {
    let place = index[pattern] ?? patterns.count
    if place == patterns.count {
      index[pattern] = place
      patterns.append(pattern)
      entries.append(SecretPatterns.Entry())
    }
    // The same words hidden by several files are told of once.
    if let document = secret.onlyIn {
      if entries[place].byDocument[document]?.contains(where: { $0.text == secret.text }) != true {
        entries[place].byDocument[document, default: []].append(secret)
      }
    } else if !entries[place].everywhere.contains(where: { $0.text == secret.text }) {
      entries[place].everywhere.append(secret)
    }
  }
}
