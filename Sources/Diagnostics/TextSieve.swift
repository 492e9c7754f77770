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

  /// Whether there is nothing to find.
  public var isEmpty: Bool { automaton.isEmpty }

  /// Whether a pattern may be in the text; false where none is.
  public func mayHold(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { mayHold($0) }
  }

  /// Whether a pattern may be in the text.
  public func mayHold(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !isEmpty else { return false }
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

/// The first four bytes of all patterns, as a set that may hold others too but answers at once.
struct PatternBeginnings: Sendable {
  /// How many bytes a beginning has.
  static let length = 4

  /// Whether a pattern has fewer bytes.
  let areTooShort: Bool
  private var bits: [UInt64]
  private let shift: UInt32

  init(_ automaton: PatternAutomaton) {
    areTooShort = automaton.hasShortPattern
    let beginnings = automaton.beginnings
    // At least sixteen bits a beginning: of a hundred others, six at most pass.
    let size = max(13, Int.bitWidth - max(1, beginnings.count * 16).leadingZeroBitCount)
    let log = min(size, 26)
    shift = UInt32(32 - log)
    bits = [UInt64](repeating: 0, count: 1 << (log - 6))
    for beginning in beginnings {
      let place = Self.place(of: beginning, shift)
      bits[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  /// The set while it is asked.
  struct Reading {
    fileprivate let bits: UnsafeBufferPointer<UInt64>
    fileprivate let shift: UInt32

    /// Whether a pattern may begin with those bytes, the first in the highest place.
    @inline(__always)
    func mayHold(_ bytes: UInt32) -> Bool {
      let place = PatternBeginnings.place(of: bytes, shift)
      return bits[place >> 6] &>> UInt64(truncatingIfNeeded: place) & 1 != 0
    }
  }

  /// Lets `body` ask the set.
  func read<Result>(_ body: (Reading) -> Result) -> Result {
    bits.withUnsafeBufferPointer { body(Reading(bits: $0, shift: shift)) }
  }

  /// The highest bits of a product with the golden ratio, which spreads what is alike: a place in `bits`, whatever the bytes.
  @inline(__always)
  private static func place(of bytes: UInt32, _ shift: UInt32) -> Int {
    Int((bytes &* 0x9E37_79B1) &>> shift)
  }
}
