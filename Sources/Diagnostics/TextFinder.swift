/// Finds all of many texts in a text at once.
///
/// The automaton of Aho and Corasick, “Efficient string matching: an aid to bibliographic search” (1975), over bytes
/// of UTF-8: building takes time in proportion to the patterns, searching in proportion to the text and its matches,
/// however many patterns there are. About 13 bytes of memory for each byte of the patterns; they may have four
/// billion bytes in all. Texts are compared byte by byte: é in one character is not é in two.
public struct TextFinder: Sendable {
  /// One pattern where it stands in a text.
  public struct Match: Hashable, Sendable {
    /// The index of the pattern; of equal patterns the lowest.
    public let pattern: Int
    /// The bytes that it takes up.
    public let range: Range<Int>
  }

  let automaton: PatternAutomaton
  private let ignoresCase: Bool

  /// Finds those patterns; an empty pattern is never found.
  /// - Parameter ignoringCase: whether `A` to `Z` and `a` to `z` count as the same letters. Other letters never do.
  public init(patterns: some Sequence<String>, ignoringCase: Bool = false) {
    ignoresCase = ignoringCase
    automaton = PatternAutomaton(
      patterns.map { pattern in
        ignoringCase ? pattern.utf8.map(\.lowercasedASCII) : Array(pattern.utf8)
      })
  }

  /// Whether there is nothing to find.
  public var isEmpty: Bool { automaton.isEmpty }

  /// All places of all patterns, also within one another, by where they end and of those the longest first.
  public func matches(in text: some Sequence<UInt8>) -> [Match] {
    var result: [Match] = []
    scan(text) { node, end in
      var node: UInt32? = node
      while let current = node {
        if let pattern = automaton.pattern(endingAt: current) {
          result.append(Match(pattern: pattern, range: end - automaton.length(of: pattern)..<end))
        }
        node = automaton.shorterEnding(of: current)
      }
      return true
    }
    return result
  }

  /// All places in a text, as offsets in its UTF-8.
  public func matches(in text: String) -> [Match] {
    matches(in: text.utf8)
  }

  /// The pattern that ends first, of several the longest.
  public func firstMatch(in text: some Sequence<UInt8>) -> Match? {
    var result: Match?
    scan(text) { node, end in
      guard let pattern = automaton.longestPattern(endingAt: node) else { return true }
      result = Match(pattern: pattern, range: end - automaton.length(of: pattern)..<end)
      return false
    }
    return result
  }

  /// The stretches of a text that patterns cover; those that overlap or touch are one.
  func coveredRanges(in text: some Sequence<UInt8>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    scan(text) { node, end in
      guard let pattern = automaton.longestPattern(endingAt: node) else { return true }
      var start = end - automaton.length(of: pattern)
      while let last = result.last, last.upperBound >= start {
        start = min(start, last.lowerBound)
        result.removeLast()
      }
      result.append(start..<end)
      return true
    }
    return result
  }

  /// Calls `visit` behind each byte with the automaton's node, until it returns false.
  private func scan(_ text: some Sequence<UInt8>, _ visit: (_ node: UInt32, _ end: Int) -> Bool) {
    guard !isEmpty else { return }
    // Bytes side by side are walked without the detour over the sequence's own iterator, which costs five times as
    // much.
    let isDone: Void? = text.withContiguousStorageIfAvailable { scan(bytes: $0, visit) }
    if isDone == nil { Array(text).withUnsafeBufferPointer { scan(bytes: $0, visit) } }
  }

  private func scan(bytes: UnsafeBufferPointer<UInt8>, _ visit: (_ node: UInt32, _ end: Int) -> Bool) {
    var node: UInt32 = 0
    for (index, byte) in bytes.enumerated() {
      node = automaton.step(from: node, by: ignoresCase ? byte.lowercasedASCII : byte)
      if node != 0, !visit(node, index + 1) { return }
    }
  }
}

extension UInt8 {
  /// The small letter for a capital of ASCII, otherwise itself.
  fileprivate var lowercasedASCII: UInt8 {
    (0x41...0x5A).contains(self) ? self + 0x20 : self
  }
}
