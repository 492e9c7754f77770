/// A sentence, and what belongs under it as a list.
public struct SentenceTree: Hashable, Sendable {
  /// The sentence.
  public let text: String
  /// The list under it; empty for most.
  public let items: [SentenceTree]

  /// A sentence with its list.
  public init(_ text: String, _ items: [SentenceTree] = []) {
    self.text = text
    self.items = items
  }

  /// Everything as running text, for places that have no lists. Sentences follow each other; what is less than a sentence
  /// is set apart by semicolons.
  public var plainText: String {
    guard !items.isEmpty else { return text }
    let parts = items.map(\.plainText)
    if parts.allSatisfy({ $0.hasSuffix(".") }) { return ([text] + parts).joined(separator: " ") }
    return "\(text) \(parts.joined(separator: "; "))."
  }
}
