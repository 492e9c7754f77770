/// Numbers that look like chance and are the same in every run and on every machine (SplitMix64), so that a failure comes
/// back.
public struct Chance: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// The numbers that belong to that seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// One of those, which must not be none.
  public mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: 0..<choices.count, using: &self)]
  }

  /// A number in that range.
  public mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// A number from 0 to below `bound`; 0 where that leaves none.
  public mutating func below(_ bound: Int) -> Int { bound > 0 ? Int.random(in: 0..<bound, using: &self) : 0 }

  /// Yes, in that part of all cases.
  public mutating func happens(_ part: Int, outOf whole: Int) -> Bool { number(1...whole) <= part }
}
