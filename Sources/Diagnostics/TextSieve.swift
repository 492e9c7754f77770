/// Tells of most texts, quickly, that none of many patterns is in them.
///
/// A look at the last four bytes, at each byte, says whether a pattern may begin with them; only from there on the
/// automaton of ``TextFinder`` is followed. So a text without a pattern takes a dozen instructions a byte, and no text takes
/// more than a time in proportion to its length.
///
/// A class, so that asking it of thousands of short texts copies nothing.
public final class TextSieve: Sendable {
  /// What becomes of each byte of a text before it is compared.
  public struct Folding: Sendable {
    /// What becomes of a byte.
    public enum Role: Sendable {
      /// It counts as this byte.
      case byte(UInt8)
      /// It counts as this byte, but not behind another of the same.
      case once(UInt8)
      /// It does not count.
      case nothing
    }

    /// By byte: what it becomes in the lower half, and above it a flag.
    fileprivate let table: [UInt16]
    fileprivate static let once: UInt16 = 0x100
    fileprivate static let nothing: UInt16 = 0x200

    /// A folding by the role of each byte.
    public init(_ role: (UInt8) -> Role) {
      table = (UInt8.min...UInt8.max).map { byte in
        switch role(byte) {
        case .byte(let byte): UInt16(byte)
        case .once(let byte): UInt16(byte) | Self.once
        case .nothing: Self.nothing
        }
      }
    }
  }

  private let automaton: PatternAutomaton
  private let beginnings: PatternBeginnings
  private let folding: Folding

  /// A sieve for the patterns of `finder`, which are folded already. Each must have at least four bytes: with a shorter one
  /// nothing is told.
  public init(_ finder: TextFinder, folding: Folding) {
    automaton = finder.automaton
    beginnings = PatternBeginnings(finder.automaton)
    self.folding = folding
  }

  /// Whether a pattern may be in the text; false where none is.
  public func mayHold(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !automaton.isEmpty else { return false }
    guard !beginnings.areTooShort else { return true }
    return folding.table.withUnsafeBufferPointer { table in
      beginnings.read { beginnings in holds(text, table, beginnings) }
    }
  }

  private func holds(
    _ text: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<UInt16>,
    _ beginnings: PatternBeginnings.Reading
  ) -> Bool {
    /// The last four bytes, folded.
    var window: UInt32 = 0
    /// The automaton's node for the last bytes, while they are at least the first four of a pattern; else the root.
    var node: UInt32 = 0
    for byte in text {
      let folded = table[Int(byte)]
      if folded > 0xFF, folded & Folding.nothing != 0 || UInt32(folded & 0xFF) == window & 0xFF { continue }
      window = window << 8 | UInt32(folded & 0xFF)
      if node == 0 {
        guard beginnings.mayHold(window) else { continue }
        node = automaton.node(of: window)
      } else {
        node = automaton.step(from: node, by: UInt8(truncatingIfNeeded: folded))
        if !automaton.isDeep(node) { node = 0 }
      }
      if node != 0, automaton.longestPattern(endingAt: node) != nil { return true }
    }
    return false
  }
}
