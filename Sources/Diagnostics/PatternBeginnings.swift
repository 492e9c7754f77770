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
